/**
 * One edited fact reaches every sentence. A record is changed in five ways, and no sentence may be
 * left that the change made false: either the check names it, or the words have changed by themselves.
 * This finds false sentences without the words that the check looks for.
 */
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/content-check/rules/claims.ts';
import { checkContentFiles } from '../../src/content-check/check-content.ts';
import { readPageFiles } from '../../src/content-check/content-files.ts';
import type { LoadedContent } from '../../src/content-check/content.ts';
import { loadContent } from '../../src/content-check/load-content.ts';
import { CONTENT, editContent } from './edit-content.ts';
import { FLIPS, NEW_NAME, withdraw, withdrawFirst } from './flip-record.ts';
import { TEST_DAY } from './load-questionnaires.ts';

const PAGES = readPageFiles();
/** The ids of all records. */
export const ids = [...CONTENT.keys()].flatMap(
  (name) => /^services\/(.*)\.yaml$/.exec(name)?.[1] ?? [],
);
const records = new Map(
  ids.map((id) => [
    id,
    parse(CONTENT.get(`services/${id}.yaml`) ?? '') as {
      name: string;
      shortName?: string;
      channels?: { kind: string; hours?: { kind: string }; free?: boolean }[];
    },
  ]),
);

/** Words that are not sentences of the site: where facts were read, search words, notes for editors. */
const UNSEEN = new Set([
  'code',
  'number',
  'shown',
  'address',
  'sources',
  'keywords',
  'conflicts',
  'formerNames',
  'provider',
  'asPrinted',
]);
/** Files that no page shows. */
const UNSEEN_FILES =
  /(?:wording|claims|search-words|search-examples|codes|bank-holidays|trace-results)\b/;

interface Text {
  file: string;
  text: string;
  /** The service whose record or item it is in. */
  owner?: string;
  /** The service of the record that leads to other help, or of the item or block above. */
  before?: string;
}

/** All texts of a value, as they are there. */
function* walk(value: unknown, file: string, owner?: string, before?: string): Generator<Text> {
  if (typeof value === 'string')
    yield { file, text: value, ...(owner && { owner }), ...(before && { before }) };
  else if (Array.isArray(value)) {
    const own = /services\/(.*)\.yaml$/.exec(file)?.[1];
    for (const [index, item] of value.entries())
      yield* walk(item, file, owner, own ?? nameService(value[index - 1]));
  } else if (typeof value === 'object' && value !== null) {
    const inner = nameService(value);
    for (const [key, item] of Object.entries(value))
      if (!UNSEEN.has(key))
        yield* walk(item, file, records.has(key) ? key : (inner ?? owner), before);
  }
}

function nameService(value: unknown): string | undefined {
  const { service, contact } = (value ?? {}) as Record<string, unknown>;
  return [service, contact].find((id): id is string => typeof id === 'string');
}

/** What the readers of the site get, out of content that was read. */
function listRead({ services, guides, campaigns, doors, questionnaires, ...rest }: LoadedContent) {
  const { terms, needs, languages, sharedWords, uiWords, site } = rest;
  return [
    ...services.flatMap(({ file, record, id }) => [...walk(record, file, id)]),
    ...guides.flatMap(({ file, guide }) =>
      [...walk(guide, file)].flatMap(({ text }) =>
        text.split(/\n\s*\n|\n(?=- )/).map((block): Text => ({ file, text: block })),
      ),
    ),
    ...campaigns.flatMap(({ file, campaign }) => [...walk(campaign, file)]),
    ...questionnaires.flatMap(({ words }) => (words ? [...walk(words.words, words.file)] : [])),
    ...walk({ doors, terms, needs, languages, sharedWords, uiWords, site }, 'other'),
  ];
}

/** Every text as an editor wrote it, with its marks, in blocks. */
const WRITTEN: Text[] = [...CONTENT].flatMap(([name, text = '']) => {
  if (UNSEEN_FILES.test(name)) return [];
  const file = `content/${name}`;
  if (!name.endsWith('.md'))
    return [...walk(parse(text), file, /^services\/(.*)\.yaml$/.exec(name)?.[1])];
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { title, summary, first } = parse(matter) as Record<string, unknown>;
  const blocks = body.split(/\n\s*\n|\n(?=- )/).map((block, index, all): Text => {
    const before = nameLast(all[index - 1] ?? '');
    return { file, text: block, ...(before && { before }) };
  });
  return [...walk({ title, summary, first }, file), ...blocks];
});

function flip(id: string, kind: string) {
  const edit = FLIPS[kind];
  if (!edit) throw new Error(kind);
  const files = editContent(CONTENT, { [`services/${id}.yaml`]: edit });
  const { loaded, faults } = loadContent(files, TEST_DAY);
  return { loaded, faults: [...faults, ...checkClaims(loaded)] };
}

const speaksOf = (id: string) => (text: Text) =>
  text.owner === id || new RegExp(`\\{\\{(?:if )?${id}\\b`).test(text.text);

/** The sentences about a service with some words in them, and no choice that minds the change. */
const listSaying = (id: string, words: RegExp) =>
  WRITTEN.filter(speaksOf(id)).filter(({ text }) => {
    const sentences = text
      .replaceAll(/\{\{if [^}]*\}\}[\s\S]*?\{\{end\}\}/g, '')
      .split(/(?<=[.?!]) /);
    return sentences.some(
      (sentence, at) => words.test(sentence) && isAbout(id, sentences.slice(0, at + 1), text),
    );
  });

/** "Closed, or no answer?", of the line before it. */
const CLOSED =
  /\b(?:is it |are they |that line is )?(?:closed|shut)\b(?=\?|, or (?:no|nobody) )|\bwhen the offices are closed\b/i;

/** The texts for whom a service is closed: in the same block after its name, or in the one below. */
const listClosed = (id: string) =>
  WRITTEN.filter(({ text, before }) => {
    const at = text.search(CLOSED);
    return at >= 0 && (nameLast(text.slice(0, at)) ?? before) === id;
  });

function nameLast(text: string): string | undefined {
  return [...text.matchAll(/\{\{([a-z0-9-]+)(?: \w+)?\}\}/g)].at(-1)?.[1];
}

/** True if the last service that was named is this one, or none was and the text is its own. */
function isAbout(id: string, sentences: readonly string[], whole: string): boolean {
  const marks = [...sentences.join(' ').matchAll(/\{\{([a-z0-9-]+)(?: \w+)?\}\}/g)];
  return marks.length === 0 ? !whole.includes('{{') : marks.at(-1)?.[1] === id;
}

/** What is true of a record's facts when they change, tried on some records. */
export function describeFlips(some: readonly string[]): void {
  describe.each(some)('%s', (id) => {
    const record = records.get(id);
    const [main] = record?.channels ?? [];

    it('renamed, has its old name nowhere', () => {
      const { loaded, faults } = flip(id, 'rename');
      expect(faults).toEqual([]);
      const { name = '', shortName = name } = record ?? {};
      const all = listRead(loaded);
      expect(all.some(({ text }) => text.includes(NEW_NAME))).toBe(true);
      for (const old of [name, shortName])
        expect(
          all.filter(({ text }) => new RegExp(`(?<![\\w“-])${old}(?![\\w-])`).test(text)),
        ).toEqual([]);
    });

    it('withdrawn, is spoken of nowhere', () => {
      const { loaded } = flip(id, 'withdraw');
      const name = record?.name ?? '';
      const others = listRead(loaded).filter((text) => text.owner !== id);
      expect(others.filter(({ text }) => text.includes(name) || text.includes(`{{${id}`))).toEqual(
        [],
      );
    });

    // A wrong number can be taken down at once: nothing has to be rewritten first. 999 cannot be.
    it.skipIf(id === 'emergency-999')('withdrawn, leaves the content in order', () => {
      const files = editContent(CONTENT, { [`services/${id}.yaml`]: withdraw });
      expect(checkContentFiles(files, { today: TEST_DAY, pages: PAGES }).faults).toEqual([]);
    });

    // Somebody who takes a number down has one file open: no other may ask for work then.
    it.skipIf(id === 'emergency-999')(
      'without its first way, asks for a few lines of its own record',
      () => {
        const name = `services/${id}.yaml`;
        const files = editContent(CONTENT, { [name]: withdrawFirst });
        const { faults } = checkContentFiles(files, { today: TEST_DAY, pages: PAGES });
        expect(new Set(faults.map(({ file }) => file))).toEqual(
          new Set(faults.length > 0 ? [`content/${name}`] : []),
        );
        expect(faults.length).toBeLessThanOrEqual(4);
        const { loaded } = loadContent(files, TEST_DAY);
        const rest = record?.channels?.slice(1) ?? [];
        const called = record?.name ?? '';
        const gone = [
          ...(main?.hours?.kind === 'always' && rest[0]?.hours?.kind !== 'always'
            ? [/\b(?:day|night)\b.{0,8}\b(?:day|night)\b|24 hours|24\/7/i]
            : []),
          ...(main?.kind === 'phone' && rest.every(({ kind }) => kind !== 'phone')
            ? [new RegExp(`\\b(?:ring|phone) (?:the )?(?:${called}|\\{\\{${id}\\b)`, 'i')]
            : []),
        ];
        const names = (sentence: string) =>
          ids.filter((other) =>
            [`{{${other}}}`, records.get(other)?.name ?? other].some((name) =>
              sentence.includes(name),
            ),
          );
        const said = listRead(loaded)
          .filter(({ file }) => file !== `content/${name}`)
          .flatMap(({ text }) => text.split(/(?<=[.?!]) /))
          // Where it names another too, the words may be of that one.
          .filter((sentence) => names(sentence).join() === id)
          .filter((sentence) => gone.some((words) => words.test(sentence)));
        expect(said).toEqual([]);
      },
    );

    it('with other hours, is nowhere said to be open when it is not', () => {
      const { faults } = flip(id, 'turnHours');
      const wrong =
        main?.hours?.kind === 'always'
          ? /\b(?:day|night)\b.{0,8}\b(?:day|night)\b|24 hours|24\/7|\bany time\b/i
          : main?.hours?.kind === 'weekly'
            ? /\bweekdays\b|\boffice hours\b|\bdaytime\b/i
            : undefined;
      const said = [
        ...(wrong ? listSaying(id, wrong) : []),
        ...(main?.hours?.kind === 'weekly' ? listClosed(id) : []),
      ];
      const files = new Set(said.map(({ file }) => file));
      expect(new Set(faults.map(({ file }) => file))).toEqual(files);
    });

    it('without a way that works, is nowhere rung or free', () => {
      const { faults } = flip(id, 'unconfirm');
      const named = new Set(faults.map(({ file }) => file));
      const rings = new RegExp(`\\b(?:ring|call|phone) (?:the )?\\{\\{${id}\\b`, 'i');
      const isRung = record?.channels?.some(({ kind }) => kind === 'phone') ?? false;
      const said = [
        ...(isRung ? listSaying(id, rings) : []),
        ...(main?.free ? listSaying(id, /\b(?:is|are) free\b|\bfree (?:line|helpline)\b/i) : []),
      ];
      expect(said.map(({ file }) => file).filter((file) => !named.has(file))).toEqual([]);
    });

    it('confirmed, is nowhere said to be unsure', () => {
      const { loaded, faults } = flip(id, 'confirm');
      // Nothing was unsure of a record whose ways could all be used already.
      const hasNumberNow = FLIPS['confirm']?.(CONTENT.get(`services/${id}.yaml`) ?? '').includes(
        '020 7946 0456',
      );
      if (!hasNumberNow) return;
      const unsure =
        /could not confirm (?:that|it)|cannot be dialled|no (?:working )?(?:way to reach|number)|if it is taking|was printed/i;
      // Its own file is looked at below, as it is after the change.
      const said = listSaying(id, unsure).flatMap(({ file }) =>
        file === `content/services/${id}.yaml` ? [] : [file],
      );
      const named = new Set(faults.map(({ file }) => file));
      expect(said.filter((file) => !named.has(file))).toEqual([]);
      const read = listRead(loaded).filter(({ text, owner }) => owner === id && unsure.test(text));
      expect(read.filter(({ file }) => !named.has(file))).toEqual([]);
    });
  });
}
