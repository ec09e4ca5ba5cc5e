import { z } from 'astro/zod';
import type { Guide } from '../../domain/guide/guide.ts';
import { CONTACT_MARK, listBodyPassages, listPassages } from '../../domain/guide/guide-markdown.ts';
import { claimSchema } from '../../schemas/guide.ts';
import { sideOf } from '../../vocabulary/audience.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import {
  isEveryServiceRead,
  type LoadedContent,
  type ReadGuide,
  type ReadPage,
  type WrittenGuide,
} from '../content.ts';
import { type Fault, type Finding, inFile } from '../fault.ts';
import { listServiceNames } from '../names.ts';
import { checkReading, checkWords } from '../wording.ts';
import {
  checkBareFacts,
  checkLength,
  checkMarkdown,
  checkProseDays,
  checkWrittenFacts,
  listLinks,
} from './prose.ts';
import { checkLinkTargets, describeGuideCrossing } from './sides.ts';

/** What a guide may hold, in words, with its headings. */
const GUIDE_WORDS = 700;
/** The same for a standing page: people look things up in it and do not read it through. */
const PAGE_WORDS = 1000;

/** Checks all guides and standing pages: code, references, sides, claims, words, days. */
export function checkGuides(content: LoadedContent, { today }: { today: IsoDate }): Fault[] {
  if (!isEveryServiceRead(content)) return [];
  return [
    ...content.guides.flatMap((read) => checkGuide(read, content, today)),
    ...content.pages.flatMap((read) => checkPage(read, content, today)),
  ];
}

function checkGuide(
  { file, guide, written }: ReadGuide,
  content: LoadedContent,
  today: IsoDate,
): Fault[] {
  const passages = listPassages(guide, makeNames(content));
  const texts = passages.map(({ text }) => text);
  const side = sideOf(guide.audiences) === 'doing' ? 'doing' : 'receiving';
  return [
    ...inFile(file, [
      ...checkCode(guide, content),
      ...checkReferences(guide, content),
      ...checkMarkdown(written.body),
      ...checkLinkTargets(listLinks(written.body), sideOf(guide.audiences), content),
      ...checkClaims(guide, written),
      ...checkBareFacts(guide.facts, [guide.title], texts),
      ...checkLength(texts, GUIDE_WORDS),
      ...checkProseDays(guide, today),
    ]),
    ...checkWords(file, passages, content, { side, asOne: 'text' }),
  ];
}

/** A standing page speaks to readers of neither side. */
function checkPage(
  { file, matter, body, written }: ReadPage,
  content: LoadedContent,
  today: IsoDate,
): Fault[] {
  const text = listBodyPassages(body, makeNames(content));
  const texts = text.map((passage) => passage.text);
  const { title, summary } = matter.listing ?? {};
  const listed = Object.entries({ title, summary }).flatMap(([field, words]) =>
    words ? [{ field: `listing.${field}`, text: words }] : [],
  );
  const { facts } = writtenSchema.parse(written.matter);
  const asWritten = listBodyPassages(written.body, (id) => id);
  return [
    ...inFile(file, [
      ...checkMarks(body, content),
      ...checkMarkdown(written.body),
      ...checkLinkTargets(listLinks(written.body), 'both', content),
      ...checkWrittenFacts(facts, matter.sources, asWritten),
      ...checkBareFacts(matter.facts, [], texts),
      ...checkLength(texts, PAGE_WORDS),
      ...checkProseDays(matter, today),
    ]),
    ...checkWords(file, [...text, ...listed], content, { side: 'neither' }),
    ...checkReading(file, 'text', texts, listServiceNames(content.services)),
  ];
}

/** The name of a service, for the marks in a text. */
function makeNames({ services }: LoadedContent): (id: string) => string {
  const names = new Map(services.map(({ id, record }) => [id, record.name]));
  return (id) => names.get(id) ?? id;
}

/** Each mark in a text names a service that exists. */
function checkMarks(body: string, { serviceIds }: LoadedContent): Finding[] {
  return [...body.matchAll(CONTACT_MARK)].flatMap(([near, id = '']) =>
    describeUnknown(id, serviceIds).map((message) => ({ field: 'text', near, message })),
  );
}

function describeUnknown(id: string, ids: ReadonlySet<string>): string[] {
  return ids.has(id) ? [] : [`there is no content/services/${id}.yaml; correct the id "${id}"`];
}

function checkCode({ id, code }: Guide, { guideCodes }: LoadedContent): Finding[] {
  const given = Object.hasOwn(guideCodes, id) ? guideCodes[id] : undefined;
  if (given === code) return [];
  const owner = Object.keys(guideCodes).find((other) => guideCodes[other] === code);
  const message = given
    ? `the code of this guide is "${given}" for ever, because links and print rely on it; write that code`
    : owner
      ? `"${code}" is the code of ${owner} for ever; choose another first`
      : `add the line "${id}: ${code}" to content/guide-codes.yaml`;
  return [{ field: 'code', message }];
}

/** Services and guides exist and are for the readers of the guide. */
function checkReferences(guide: Guide, content: LoadedContent): Finding[] {
  const { serviceIds } = content;
  const wanted = [
    { field: 'first.contact', id: guide.first.contact },
    ...guide.services.map((id, index) => ({ field: `services[${index}]`, id })),
  ];
  return [
    ...wanted.flatMap(({ id, field }) =>
      describeUnknown(id, serviceIds).map((message) => ({ field, message })),
    ),
    ...checkMarks(guide.body, content),
    ...checkNext(guide, content),
  ];
}

function checkNext(guide: Guide, content: LoadedContent): Finding[] {
  return guide.next.flatMap((id, index) => {
    const isOther = content.guideIds.has(id) && id !== guide.id;
    const messages = isOther
      ? describeGuideCrossing(id, sideOf(guide.audiences), content)
      : [`there is no other content/guides/${id}.md; correct the id`];
    return messages.map((message) => ({ field: `next[${index}]`, message }));
  });
}

const writtenSchema = z.object({
  title: z.string().catch(''),
  summary: z.string().catch(''),
  first: z.object({ do: z.string() }).catch({ do: '' }),
  facts: z.array(claimSchema).catch([]),
});

/**
 * Each claim is in the text and names sources that are there. Both are compared as they were
 * written, so that a claim stays when a sentence is left out because a service is withdrawn.
 */
function checkClaims({ sources }: Guide, { matter, body }: WrittenGuide): Finding[] {
  const { facts, ...fields } = writtenSchema.parse(matter);
  const passages = listPassages(
    { ...fields, first: { ...fields.first, contact: '' }, body },
    (id) => id,
  );
  return checkWrittenFacts(facts, sources, passages);
}
