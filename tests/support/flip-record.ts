import { parseDocument, YAMLMap, YAMLSeq } from 'yaml';

/** A change of one record, such as an editor makes when a service changes. */
export type Flip = (text: string) => string;

/** Numbers that Ofcom keeps for drama, and an address that nobody has. */
const VALUES: Record<string, Record<string, string>> = {
  phone: { number: '+442079460456', shown: '020 7946 0456' },
  text: { number: '+447700900123', shown: '07700 900123' },
  relay: { number: '18000', shown: '18000' },
  email: { address: 'help@example.org' },
  'in-person': { how: 'Ask at the desk.' },
};
const WEB = { address: 'https://example.org/' };
const VALUE_FIELDS = ['number', 'shown', 'address', 'how'];
const CONFIRMED = { by: "the site's editor", on: '2026-11-20' };

/** Changes every way of a record to reach it, and keeps the rest of the text. */
function editChannels(text: string, edit: (channel: YAMLMap) => void): string {
  const document = parseDocument(text);
  const channels = document.get('channels');
  if (channels instanceof YAMLSeq)
    for (const item of channels.items) if (item instanceof YAMLMap) edit(item);
  return document.toString({ lineWidth: 0 });
}

function confirmStanding(provenance: unknown): void {
  if (!(provenance instanceof YAMLMap)) return;
  provenance.delete('reason');
  provenance.set('standing', 'confirmed');
  provenance.set('confirmed', { ...CONFIRMED });
}

/** Somebody rang, and everything is so. */
const confirm: Flip = (text) =>
  editChannels(text, (channel) => {
    const isPrinted = channel.has('asPrinted');
    if (isPrinted) {
      channel.delete('asPrinted');
      const kind = String(channel.get('kind'));
      for (const [field, value] of Object.entries(VALUES[kind] ?? WEB)) channel.set(field, value);
    }
    confirmStanding(channel.get('provenance'));
    confirmStanding(channel.getIn(['hours', 'provenance']));
  });

/** Nothing that was printed can be so. */
const unconfirm: Flip = (text) =>
  editChannels(text, (channel) => {
    if (channel.has('asPrinted')) return;
    const value = VALUE_FIELDS.map((field) => channel.get(field)).find(Boolean);
    for (const field of [...VALUE_FIELDS, 'hours']) channel.delete(field);
    channel.set('asPrinted', String(value));
    const provenance = channel.get('provenance');
    if (!(provenance instanceof YAMLMap)) return;
    provenance.delete('confirmed');
    provenance.set('standing', 'unconfirmed');
    provenance.set('reason', 'What was printed leads nowhere.');
  });

/** What is always open keeps hours, and what keeps hours is always open. */
const turnHours: Flip = (text) =>
  editChannels(text, (channel) => {
    const hours = channel.get('hours');
    if (!(hours instanceof YAMLMap)) return;
    if (hours.get('kind') === 'always') {
      hours.set('kind', 'weekly');
      hours.set('sessions', [
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' },
      ]);
      hours.set('bankHolidays', 'unknown');
    } else if (hours.get('kind') === 'weekly') {
      hours.set('kind', 'always');
      for (const field of ['sessions', 'bankHolidays', 'note']) hours.delete(field);
    }
  });

/** The service ends. */
export const withdraw: Flip = (text) =>
  `${text}\nwithdrawn: { on: 2026-11-20, reason: It closed. }\n`;

/** The first way to reach it is taken down, and the others stay. */
export const withdrawFirst: Flip = (text) => {
  let isFirst = true;
  return editChannels(text, (channel) => {
    if (isFirst) channel.set('withdrawn', { on: '2026-11-20', reason: 'It closed.' });
    isFirst = false;
  });
};

/** The service takes another name, which nothing else has. */
export const NEW_NAME = 'Quince Tree Line';
const rename: Flip = (text) => {
  const document = parseDocument(text);
  document.set('name', NEW_NAME);
  document.delete('shortName');
  return document.toString({ lineWidth: 0 });
};

export const FLIPS: Readonly<Record<string, Flip>> = {
  confirm,
  unconfirm,
  turnHours,
  withdraw,
  rename,
};
