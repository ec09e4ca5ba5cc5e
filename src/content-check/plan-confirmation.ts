import { isWithdrawn } from '../domain/contact/withdrawal.ts';
import { findNewestDay } from '../domain/freshness/freshness.ts';
import { listFacts, nameChannel } from '../domain/ledger/list-facts.ts';
import type { Channel } from '../schemas/channel.ts';
import { calendarDate } from '../schemas/calendar-date.ts';
import type { Provenance, Source } from '../schemas/provenance.ts';
import { roleSchema } from '../schemas/role.ts';
import { addMonths } from '../vocabulary/calendar.ts';
import type { ReadService } from './check-services.ts';
import { type Confirmation, readTypedNumber } from './confirm-fact.ts';

/** What was typed behind the names of the service and the fact. */
export interface ConfirmOptions {
  by?: string | undefined;
  on?: string | undefined;
  review?: string | undefined;
  number?: string | undefined;
  shown?: string | undefined;
  address?: string | undefined;
  how?: string | undefined;
}

/**
 * What to write where somebody confirmed a fact.
 *
 * @param id the id of the service
 * @param name the name of the fact: `phone`, `phone.hours`, `email-2`
 * @param today the day of writing
 * @returns in a sentence why it cannot be written, where it cannot
 */
export function planConfirmation(
  services: readonly ReadService[],
  id: string,
  name: string,
  options: ConfirmOptions,
  today: string,
): Confirmation | string {
  const { by = '', on = '' } = options;
  const wrong = checkWho(by, on, today);
  if (wrong) return wrong;
  const read = services.find((service) => service.id === id);
  if (!read) return `there is no content/services/${id}.yaml; the name of the file is the id`;

  const { record, file } = read;
  const facts = listFacts(record);
  const fact = facts.find((candidate) => candidate.name === name);
  if (!fact) {
    const known = facts.map((candidate) => candidate.name).join(', ') || 'none';
    return `${file} has no fact "${name}"; it has: ${known}. Hours that are unknown are to be written into the file first`;
  }
  const channel = record.channels[fact.channel];
  if (!channel || isWithdrawn(channel, today) || isWithdrawn(record, today))
    return `"${name}" is withdrawn; take "withdrawn" out of ${file} first`;

  const { provenance } =
    fact.isHours && channel.hours && channel.hours.kind !== 'unknown' ? channel.hours : channel;
  const value = readValue(options);
  const wrongValue = checkValue(channel, fact.isHours, value);
  if (wrongValue) return wrongValue;
  const wrongDay = checkAge(provenance, record.sources, on, today);
  if (wrongDay) return wrongDay;
  const { confirmed } = provenance;
  if (confirmed && confirmed.on > on)
    return `--on: "${name}" was confirmed on ${confirmed.on} already, which is later than ${on}`;
  if (provenance.standing === 'unconfirmed' && Object.keys(value).length === 0)
    return `"${nameChannel(record.channels, fact.channel)}" is unconfirmed, so say which value is right: --number "0808 802 0300", --address or --how`;
  return {
    channel: fact.channel,
    isHours: fact.isHours,
    by,
    on,
    ...(options.review !== undefined && { review: options.review }),
    value,
  };
}

function checkWho(by: string, on: string, today: string): string | undefined {
  if (!by) return 'say who confirmed it: --by "service manager" (a role, not a name)';
  const role = roleSchema.safeParse(by);
  if (!role.success) return `--by: ${role.error.issues[0]?.message ?? ''}`;
  if (!on) return `say on which day: --on ${today}`;
  const day = calendarDate.safeParse(on);
  if (!day.success) return `--on: ${day.error.issues[0]?.message ?? ''}`;
  return on > today ? `--on: ${on} is after today; nobody has confirmed it yet` : undefined;
}

/** How long ago somebody may have confirmed what is written down today, in months. */
const LATEST_MONTHS = 12;

/** What was confirmed long ago, or before a source printed it, says less than the source. */
function checkAge(
  provenance: Provenance,
  sources: Readonly<Record<string, Source>>,
  on: string,
  today: string,
): string | undefined {
  if (addMonths(on, LATEST_MONTHS) < today)
    return `--on: ${on} is more than a year ago; ask again, and write that day`;
  const newest = findNewestDay({ ...provenance, confirmed: undefined }, sources);
  // A source may bear a month or a year only.
  return newest && on.slice(0, newest.length) < newest
    ? `--on: ${on} is before the date of its source (${newest}); ask again, and write that day`
    : undefined;
}

/** The fields of a value that a way of some kind has. */
function listValueFields({ kind }: Channel): string[] {
  if (kind === 'phone' || kind === 'text' || kind === 'relay') return ['number', 'shown'];
  return [kind === 'in-person' ? 'how' : 'address'];
}

/** A value that a fact has no field for would be lost without a word. */
function checkValue(
  channel: Channel,
  isHours: boolean,
  value: Readonly<Record<string, string>>,
): string | undefined {
  const given = Object.keys(value);
  const fields = isHours ? [] : listValueFields(channel);
  const wrong = given.find((field) => !fields.includes(field));
  if (!wrong) return checkGroups(value);
  return isHours
    ? `hours have no --${wrong}; write new hours into the file, then confirm them`
    : `a ${channel.kind} has no --${wrong}; give its value as --${fields[0] ?? ''}, or none where it is as it stands`;
}

/** A long number without spaces is hard to read out and to dial. */
function checkGroups({ shown }: Readonly<Record<string, string>>): string | undefined {
  return shown !== undefined && /^\d{7,}$/.test(shown)
    ? `"${shown}" is one long number; group it as people say it: 0808 802 0300`
    : undefined;
}

function readValue({ number, shown, address, how }: ConfirmOptions): Record<string, string> {
  const dialled = number === undefined ? {} : readTypedNumber(number);
  return {
    ...dialled,
    ...(shown !== undefined && { shown }),
    ...(address !== undefined && { address }),
    ...(how !== undefined && { how }),
  };
}
