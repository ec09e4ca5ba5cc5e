/** What a guide or a standing page may hold: signs and links, facts with their sources, words, days. */
import { type MdastNode, markdownToMdast } from 'satteri';
import { type Passage, readText } from '../../domain/guide/guide-markdown.ts';
import type { ProseMatter } from '../../schemas/guide.ts';
import { HTML_SIGNS } from '../../schemas/words.ts';
import { addMonths, type IsoDate } from '../../vocabulary/calendar.ts';
import type { Finding } from '../fault.ts';

/** Signs that no text needs, even where they have no effect. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  ...HTML_SIGNS,
  [/^\s*\|/, 'a table; write a list'],
  [/!\[/, 'a picture; these pages have none'],
  [/https?:|www\.|\w@\w/, 'an address of another site; name the service with {{ID}}'],
];

/** Signs that are left in the words of a text: bold that does not end, half a link. */
const UNREAD = /\*\*|\*\S|\S\*|__|\]\(|^\s*#+|\[[^\]]*$/;

/** What every page can show and print. */
const PLAIN: readonly MdastNode['type'][] = [
  'root',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'text',
  'strong',
  'link',
];

/** A text has only paragraphs, headings of one level, lists, bold words and links. */
export function checkMarkdown(body: string): Finding[] {
  const lines = body.split('\n');
  const signs = SIGNS.flatMap(([pattern, what]) => {
    const near = lines.find((line) => pattern.test(line));
    return near === undefined ? [] : [{ near, what }];
  });
  const parts = [...listNodes(markdownToMdast(body))].flatMap((node) => {
    const what = refuse(node);
    const near = lines[(node.position?.start.line ?? 0) - 1] ?? '';
    // What a sign makes is refused with the sign.
    return what === undefined || SIGNS.some(([pattern]) => pattern.test(near))
      ? []
      : [{ near, what }];
  });
  return (
    [...signs, ...parts]
      // Only the first of a kind: others mostly follow from it.
      .filter(({ what }, index, all) => all.findIndex((other) => other.what === what) === index)
      .map(({ near, what }) => ({ field: 'text', near, message: `it holds ${what}` }))
  );
}

/** Why a part of a text can't stay, or nothing. */
function refuse(node: MdastNode): string | undefined {
  if (!PLAIN.includes(node.type) || (node.type === 'listItem' && node.checked !== null))
    return 'more than paragraphs, headings, lists, bold words and links; write it as one of these';
  if (node.type === 'text' && UNREAD.test(node.value))
    return 'a sign of bold words or a link that is not closed, or has a space within; readers would see it';
  if (node.type !== 'heading') return undefined;
  if (node.depth !== 2)
    return 'a heading of another level; the title is the first, so write "##" for all others';
  return /^\d/.test(readText(node))
    ? 'a heading that begins with a digit; begin it with a word'
    : undefined;
}

/** Where the links of a text lead, each with the title that nobody sees, if it has one. */
export function listLinks(body: string): string[] {
  return [...listNodes(markdownToMdast(body))]
    .flatMap((node) => (node.type === 'link' ? [node] : []))
    .map(({ url, title }) => (title ? `${url} "${title}"` : url));
}

function* listNodes(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* listNodes(child);
}

type Claim = ProseMatter['facts'][number];

/**
 * Each claim is in the text and names sources that are there.
 *
 * @param facts the claims as an editor wrote them
 * @param passages the text as an editor wrote it
 */
export function checkWrittenFacts(
  facts: readonly Claim[],
  sources: Readonly<Record<string, unknown>>,
  passages: readonly Passage[],
): Finding[] {
  const whole = plain(unmark(passages.map(({ text }) => text).join(' ')));
  return checkFacts(facts, sources, (says) => whole.includes(plain(unmark(says))));
}

/** A text with the id of a service in place of each mark, and the words of all choices. */
function unmark(text: string): string {
  return text
    .replaceAll(/\{\{(?:if [^}]*|otherwise|end)\}\}/g, '')
    .replaceAll(/\{\{([a-z0-9-]+)(?: (?:name|short))?\}\}/g, '$1');
}

/** A text of a file, word for word, and the keys of the sources that support it. */
interface Fact {
  says: string;
  sources: readonly string[];
}

/**
 * Checks that readers read each fact, that it names sources that are there, and that no
 * source is left that none names.
 *
 * @param isSaid whether readers read a text
 */
export function checkFacts(
  facts: readonly Fact[],
  sources: Readonly<Record<string, unknown>>,
  isSaid: (says: string) => boolean,
): Finding[] {
  const used = new Set(facts.flatMap(({ sources: keys }) => keys));
  return [
    ...facts.flatMap(({ says }, index) =>
      isSaid(says)
        ? []
        : [
            {
              field: `facts[${index}].says`,
              message: `the text has no "${says}"; write the claim word for word as it is there`,
            },
          ],
    ),
    ...facts.flatMap(({ sources: keys }, index) =>
      keys
        .filter((key) => !Object.hasOwn(sources, key))
        .map((key) => ({
          field: `facts[${index}].sources`,
          message: `"${key}" is not a key of this file's "sources"`,
        })),
    ),
    ...Object.keys(sources)
      .filter((key) => !used.has(key))
      .map((key) => ({
        field: `sources.${key}`,
        message: 'no claim names this source; remove it, or name it under "facts"',
      })),
  ];
}

/** Sentences that state what is true: a year, a law, a price, an hour, a duty. Each needs a claim with a source. */
const STATES_A_FACT =
  /\b(?:19|20)\d\d\b|\bActs?\b|\bmagistrates?\b|\boffences?\b|\bin force\b|\bday (?:and|or) night\b|\bfree\b|\bper cent\b|%|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\bweekdays?\b|\bprison\b|\bwithin (?:an?|\w+) (?:minutes?|hours?|days?|weeks?)\b|\b(?:police|courts?|services?) (?:have|has) to\b/;

/** Words that only look like a fact: a price that is none, and a year of the reader's own: "if it happened in 2019". */
const STATES_NONE =
  /\b(?:[Ff]eel|(?:[Aa]re|when|if) (?:you|they)(?: are)?|[Yy]ou are|[Tt]hey are|[Bb]reak|[Ss]et|[Hh]ands) free\b|\b[Ff]ree (?:to|from|of (?!charge)|time|will|hands?|hour|day|evening|afternoon|morning|moment|minute|weekend|seats?|rooms?|space|places?|parking)\b|(?<=\b(?:[Ii]f|[Ww]hether|[Dd]id|may have|might have)\b[^.,:;]*)\b(?:19|20)\d\d\b/g;

/** What follows for the reader from a year has to come from a source: "before 2019, you cannot". */
const FOLLOWS = /\b(?:cannot|can't|not|no longer|too late|only|never)\b/;

function isFact(sentence: string): boolean {
  const spared = FOLLOWS.test(sentence) ? sentence : sentence.replaceAll(STATES_NONE, '');
  return STATES_A_FACT.test(spared);
}

/**
 * No fact is left without a claim that names its source.
 *
 * @param titles what states no fact by itself, such as the title of the page
 */
export function checkBareFacts(
  facts: readonly Claim[],
  titles: readonly string[],
  texts: readonly string[],
): Finding[] {
  const whole = plain(texts.join(' '));
  const rest = facts.reduce((text, { says }) => text.replaceAll(plain(says), ' '), whole);
  const bare = titles.reduce((text, title) => text.replaceAll(plain(title), ' '), rest);
  return splitSentences(bare)
    .filter(isFact)
    .map((sentence) => ({
      field: 'facts',
      near: sentence,
      message: `"${sentence.trim()}" states a fact; add it with its source, or say less`,
    }));
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

function splitSentences(text: string): string[] {
  return [...SENTENCES.segment(text)].map(({ segment }) => segment);
}

/** One kind of quotation mark and apostrophe, whatever an editor's keyboard makes. */
function plain(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ');
}

/** A page that can be read at one sitting. */
export function checkLength(texts: readonly string[], most: number): Finding[] {
  const words = texts.join(' ').split(/\s+/).length;
  return words > most
    ? [
        {
          field: 'text',
          message: `it has ${words} words; split it, or shorten it to ${most}`,
        },
      ]
    : [];
}

/** A page of prose was read before today, and is to be read again in time. */
export function checkProseDays(
  { reviewed, review, sources }: ProseMatter,
  today: IsoDate,
): Finding[] {
  return [
    ...refuseFuture('reviewed', reviewed, today),
    ...Object.entries(sources).flatMap(([key, { date }]) =>
      refuseFuture(`sources.${key}.date`, date, today),
    ),
    ...refuseFar('review', review, today),
  ];
}

/** The longest that a fact may go unchecked, and that an end is known before, in months. */
const LONGEST_REVIEW = 24;

/** Refuses a day that nobody can have seen yet. */
export function refuseFuture(field: string, day: IsoDate | undefined, today: IsoDate): Finding[] {
  if (!day || day === 'undated' || day <= today) return [];
  return [{ field, message: `${day} is after today; correct the day` }];
}

/** Refuses a day ahead that is more likely a slip of the year. */
export function refuseFar(field: string, day: IsoDate | undefined, today: IsoDate): Finding[] {
  if (!day || day <= addMonths(today, LONGEST_REVIEW)) return [];
  const message = `${day} is more than ${LONGEST_REVIEW} months away; choose an earlier day`;
  return [{ field, message }];
}
