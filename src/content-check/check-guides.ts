import { isVictimSide } from '../domain/contact/directory.ts';
import { type Guide, GUIDE_TARGETS, isOwnSideGuide } from '../domain/guide/guide.ts';
import { CONTACT_MARK, listPassages } from '../domain/guide/list-passages.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import { z } from 'astro/zod';
import { claimSchema } from '../schemas/guide.ts';
import { checkFacts } from './check-facts.ts';
import type { WrittenGuide } from './read-entry.ts';
import type { ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';
import {
  listBannedFaults,
  listHardFaults,
  listLongFaults,
  listNameFaults,
  listNumberFaults,
  listServiceNames,
} from './wording-faults.ts';

/** A guide with the file it was read from. */
export interface ReadGuide {
  file: string;
  /** Its words as readers get them. */
  guide: Guide;
  written: WrittenGuide;
}

/** What one guide is checked against. */
export interface GuideSurroundings {
  guides: readonly ReadGuide[];
  services: readonly ReadService[];
  wording: readonly BannedPhrases[];
  /** Every id that has a file, also of files that have faults of their own. */
  ids: { services: ReadonlySet<string>; guides: ReadonlySet<string> };
  /** The code of every service there has ever been. */
  serviceCodes: Readonly<Record<string, string>>;
  /** The code of every guide there has ever been, from `content/guide-codes.yaml`. */
  codes: Readonly<Record<string, string>>;
}

type Finding = Omit<Fault, 'file'>;

/** What a guide may hold, in words, with its headings. */
const MOST_WORDS = 700;

/** Sentences that state what is so: a year, a law, a price, an hour, a duty. Each needs a claim with a source. */
const STATES_A_FACT =
  /\b(?:19|20)\d\d\b|\bActs?\b|\bmagistrates?\b|\boffences?\b|\bin force\b|\bday (?:and|or) night\b|\bfree\b|\bper cent\b|%|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\bweekdays?\b|\bprison\b|\bwithin (?:an?|\w+) (?:minutes?|hours?|days?|weeks?)\b|\b(?:police|courts?|services?) (?:have|has) to\b/;

/** Checks one guide: code, references, sides, claims, words. */
export function checkGuide(
  { file, guide, written }: ReadGuide,
  surroundings: GuideSurroundings,
): Fault[] {
  const { services, wording } = surroundings;
  const names = new Map(services.map(({ id, record }) => [id, record.name]));
  const passages = listPassages(guide, (id) => names.get(id) ?? id);
  const texts = passages.map(({ text }) => text);
  const listed = listServiceNames(services);
  const isOwnSide = isOwnSideGuide(guide);
  return [
    ...[
      ...checkCode(guide, surroundings),
      ...checkReferences(guide, surroundings),
      ...checkForm(guide),
      ...checkClaims(guide, written),
      ...checkBareFacts(guide, texts),
      ...checkLength(texts),
    ].map((finding) => ({ file, ...finding })),
    ...listBannedFaults(file, passages, wording, isOwnSide ? 'own-side' : 'victim-side'),
    ...listLongFaults(file, passages, listed),
    ...listHardFaults(file, 'text', texts, listed),
    ...listNumberFaults(file, passages),
    ...(isOwnSide ? listNameFaults(file, passages, services) : []),
  ];
}

function checkCode({ id, code }: Guide, { codes }: GuideSurroundings): Finding[] {
  const given = Object.hasOwn(codes, id) ? codes[id] : undefined;
  if (given === code) return [];
  const owner = Object.keys(codes).find((other) => codes[other] === code);
  if (!given && owner)
    return [
      {
        field: 'code',
        message: `"${code}" is the code of ${owner} for ever; choose another first`,
      },
    ];
  return [
    {
      field: 'code',
      message: given
        ? `the code of this guide is "${given}" for ever, because links and print rely on it; put it back`
        : `add the line "${id}: ${code}" to content/guide-codes.yaml`,
    },
  ];
}

/** Services and guides exist, and those of the own side name none of the other. */
function checkReferences(
  guide: Guide,
  { guides, services, ids, codes, serviceCodes }: GuideSurroundings,
): Finding[] {
  const byId = new Map(services.map((service) => [service.id, service.record]));
  const isOwnSide = isOwnSideGuide(guide);
  const wanted: { field: string; id: string; near?: string }[] = [
    { field: 'first.contact', id: guide.first.contact },
    ...guide.services.map((id, index) => ({ field: `services[${index}]`, id })),
    ...[...guide.body.matchAll(CONTACT_MARK)].map(([mark, id = '']) => ({
      field: 'text',
      id,
      near: mark,
    })),
  ];
  const wrong = wanted.flatMap(({ id, ...place }) => {
    if (!ids.services.has(id))
      return [
        { ...place, message: `there is no content/services/${id}.yaml; correct the id "${id}"` },
      ];
    const record = byId.get(id);
    return isOwnSide && record && isVictimSide(record)
      ? [
          {
            ...place,
            message: `"${id}" is for people it happens to, and this guide is for others; name another`,
          },
        ]
      : [];
  });
  const others = new Map(guides.map((other) => [other.guide.id, other.guide]));
  const wrongNext = guide.next.flatMap((id, index) => {
    const field = `next[${index}]`;
    const other = others.get(id);
    if (!ids.guides.has(id) || id === guide.id)
      return [{ field, message: `there is no other content/guides/${id}.md; correct the id` }];
    return isOwnSide && other && !isOwnSideGuide(other)
      ? [{ field, message: `"${id}" is not for the readers of this guide; name another` }]
      : [];
  });
  const targets = new Set([
    ...GUIDE_TARGETS,
    ...Object.values(codes).map((code) => `/g/${code}/`),
    ...Object.values(serviceCodes).map((code) => `/s/${code}/`),
  ]);
  const wrongLinks = [...guide.body.matchAll(/\]\(([^)]*)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !targets.has(target))
    .map((target) => ({
      field: 'text',
      near: target,
      message: `"${target}" is no page of this site; a link may lead to /g/CODE/, /s/CODE/ or ${GUIDE_TARGETS.join(', ')}`,
    }));
  return [...wrong, ...wrongNext, ...wrongLinks];
}

/** Only paragraphs, headings of two levels, lists, links and bold: what every page can show and print. */
function checkForm({ body }: Guide): Finding[] {
  const kinds: [RegExp, string][] = [
    [
      /^(?:#|#{3,}) /m,
      'a heading of another level; the title is the first, so write "##" for all others',
    ],
    [/^##+ \d/m, 'a heading that begins with a digit; begin it with a word'],
    [/<[a-z/!]/i, 'HTML; write plain text'],
    [/^\s*\|/m, 'a table; write a list'],
    [/!\[/, 'a picture; guides have none'],
    [/^```|`/m, 'code marks; remove them'],
    [/&(?:#\w+|[a-z]\w*);/i, 'a character written as code; type the character itself'],
    [/https?:|www\.|\w@\w/, 'an address of another site; name the service with {{ID}}'],
  ];
  return kinds.flatMap(([pattern, what]) => {
    const found = pattern.exec(body);
    return found
      ? [{ field: 'text', near: lineAround(body, found.index), message: `it holds ${what}` }]
      : [];
  });
}

/** The line of a text that holds a place of it. */
function lineAround(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  return text.slice(start).split('\n')[0] ?? '';
}

const writtenSchema = z.object({
  title: z.string().catch(''),
  summary: z.string().catch(''),
  first: z.object({ do: z.string() }).catch({ do: '' }),
  facts: z.array(claimSchema).catch([]),
});

/**
 * Each claim stands in the text and names sources that are there. Both are compared as they were
 * written, so that a claim stays when a sentence is left out because a service is withdrawn.
 */
function checkClaims({ sources }: Guide, { matter, body }: WrittenGuide): Finding[] {
  const { facts, ...fields } = writtenSchema.parse(matter);
  const passages = listPassages(
    { ...fields, first: { ...fields.first, contact: '' }, body },
    (id) => id,
  );
  const whole = plain(unmark(passages.map(({ text }) => text).join(' ')));
  return checkFacts(facts, sources, (says) => whole.includes(plain(unmark(says))));
}

/** A text with the id of a service in place of each mark, and the words of all choices. */
function unmark(text: string): string {
  return text
    .replaceAll(/\{\{(?:if [^}]*|otherwise|end)\}\}/g, '')
    .replaceAll(/\{\{([a-z0-9-]+)(?: (?:name|short))?\}\}/g, '$1');
}

/** No fact is left without a claim that names its source. */
function checkBareFacts({ facts, title }: Guide, texts: readonly string[]): Finding[] {
  const whole = plain(texts.join(' '));
  const rest = facts.reduce((text, { says }) => text.replaceAll(plain(says), ' '), whole);
  return splitSentences(rest.replaceAll(plain(title), ' '))
    .filter((sentence) => STATES_A_FACT.test(sentence))
    .map((sentence) => ({
      field: 'facts',
      near: sentence,
      message: `"${sentence.trim()}" states a fact; add it with its source, or say less`,
    }));
}

function checkLength(texts: readonly string[]): Finding[] {
  const words = texts.join(' ').split(/\s+/).length;
  return words > MOST_WORDS
    ? [
        {
          field: 'text',
          message: `it has ${words} words; split it, or shorten it to ${MOST_WORDS}`,
        },
      ]
    : [];
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

function splitSentences(text: string): string[] {
  return [...SENTENCES.segment(text)].map(({ segment }) => segment);
}

/** One kind of quotation mark and apostrophe, whatever an editor's keyboard makes. */
function plain(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ');
}
