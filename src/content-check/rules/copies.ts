import { isWithdrawn } from '../../domain/contact/directory.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { LoadedContent, ReadGuide, ReadService } from '../content.ts';
import type { Fault } from '../fault.ts';
import { foldText } from '../../domain/text/plain-text.ts';

/**
 * Checks that nothing was copied and left as it was: the number or email address of another service, its
 * name, the text of another guide. Services that really share a number say so ("sharedWith").
 */
export function checkCopies(
  { services, guides }: LoadedContent,
  { today }: { today: IsoDate },
): Fault[] {
  const listed = services.filter(({ record }) => !isWithdrawn(record, today));
  return [...checkNumbers(listed, today), ...checkNames(listed), ...checkTexts(guides)];
}

/** The records that have the code and the name of another: its text is in the wrong file. */
export function listCopiedRecords({ services, serviceCodes }: LoadedContent): Fault[] {
  return services.flatMap(({ id, file, record: { code, name } }): Fault[] => {
    if (serviceCodes[id] === code) return [];
    const other = services.find(({ id: given }) => given !== id && serviceCodes[given] === code);
    if (other?.record.name !== name) return [];
    const message = `it has the text of ${other.id}; write that of this service, or delete the file`;
    return [{ file, field: 'code', message }];
  });
}

/** A number or email address with the channel and the service that it belongs to. */
interface Line {
  service: ReadService;
  field: string;
  value: string;
  sharedWith: readonly string[];
}

function checkNumbers(services: readonly ReadService[], today: IsoDate): Fault[] {
  const lines = services.flatMap((service) => listLines(service, today));
  const byValue = Map.groupBy(lines, ({ value }) => value);
  return lines.flatMap((line): Fault[] => {
    const { service, field, value, sharedWith } = line;
    const others = (byValue.get(value) ?? []).filter((other) => other.service !== service);
    const isFirst = byValue.get(value)?.[0] === line;
    const unsaid = others.find(
      (other) => !sharedWith.includes(other.service.id) && !other.sharedWith.includes(service.id),
    );
    const gone = sharedWith.find(
      (id) =>
        !others.some((other) => other.service.id === id) &&
        services.some((other) => other.id === id && isWhole(other)),
    );
    return [
      ...(unsaid && !isFirst
        ? [
            {
              file: service.file,
              field,
              message: `"${value}" belongs to ${unsaid.service.id} too; correct one of the two, or, where a source prints it for both, write below it "sharedWith: [${unsaid.service.id}]"`,
            },
          ]
        : []),
      ...(gone === undefined
        ? []
        : [
            {
              file: service.file,
              field: `${field.replace(/\.\w+$/, '')}.sharedWith`,
              message: `${gone} does not have "${value}"; look which of the two is right, or remove its id here`,
            },
          ]),
    ];
  });
}

/** True where nothing is taken down or in doubt: that must not ask for a change to another record. */
function isWhole({ record }: ReadService): boolean {
  return record.channels.every(
    ({ withdrawn, provenance }) => !withdrawn && provenance.standing !== 'unconfirmed',
  );
}

/** A website may have the pages of several services, so only what somebody answers counts. */
function listLines(service: ReadService, today: IsoDate): Line[] {
  return service.record.channels.flatMap((channel, index): Line[] => {
    const found = findLine(channel);
    if (!found || isWithdrawn(channel, today)) return [];
    const [name, value] = found;
    const field = `channels[${index}].${name}`;
    return [{ service, field, value, sharedWith: channel.sharedWith ?? [] }];
  });
}

function findLine(channel: Channel): [name: string, value: string] | undefined {
  if ('number' in channel && channel.number !== undefined) return ['number', channel.number];
  return channel.kind === 'email' && channel.address !== undefined
    ? ['address', channel.address.toLowerCase()]
    : undefined;
}

function checkNames(services: readonly ReadService[]): Fault[] {
  const owners = new Map<string, string>();
  return services.flatMap(({ id, file, record: { name, shortName, formerNames } }) => {
    const fields = Object.entries({ name, shortName, formerNames: formerNames.join('; ') });
    return fields.flatMap(([field, text]): Fault[] => {
      const parts = (text ?? '').split('; ').filter(Boolean);
      return parts.flatMap((part) => {
        const folded = foldText(part);
        const owner = owners.get(folded) ?? id;
        owners.set(folded, owner);
        const message = `"${part}" is a name of ${owner} too, and nobody could tell them apart; correct one of the two`;
        return owner === id ? [] : [{ file, field, message }];
      });
    });
  });
}

/** So many words make a sentence that two guides hardly share by chance. */
const WORDS_OF_SENTENCE = 5;

/** With more than this part of its sentences in another guide, a text is a copy. */
const MOST_SHARED = 1 / 2;

function checkTexts(guides: readonly ReadGuide[]): Fault[] {
  const texts = guides.map(({ written }) => listSentences(written.body));
  return guides.flatMap(({ file }, index): Fault[] => {
    const own = texts[index] ?? new Set();
    const copied = texts.findIndex(
      (other, place) => place < index && own.intersection(other).size > own.size * MOST_SHARED,
    );
    const of = guides[copied]?.guide.id;
    if (of === undefined) return [];
    const message = `most of its sentences are in ${of} too; one was copied: write into the newer what only that says, or remove it`;
    return [{ file, field: 'text', message }];
  });
}

function listSentences(body: string): Set<string> {
  const sentences = body.split(/(?<=[.?!])\s+|\n/).map((sentence) =>
    sentence
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return new Set(sentences.filter((text) => text.split(' ').length >= WORDS_OF_SENTENCE));
}
