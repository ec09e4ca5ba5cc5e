import { sideOf } from '../vocabulary/audience.ts';
import type { Guide } from '../domain/guide/guide.ts';
import { CONTACT_MARK, listPassages } from '../domain/guide/passages.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import { z } from 'astro/zod';
import { claimSchema } from '../schemas/guide.ts';
import {
  checkBareFacts,
  checkForm,
  checkLength,
  checkWrittenFacts,
  listWrongLinks,
} from './check-prose.ts';
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
} from './wording.ts';

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
  const isOwnSide = sideOf(guide.audiences) === 'doing';
  return [
    ...[
      ...checkCode(guide, surroundings),
      ...checkReferences(guide, surroundings),
      ...checkForm(guide.body),
      ...checkClaims(guide, written),
      ...checkBareFacts(guide.facts, [guide.title], texts),
      ...checkLength(texts, MOST_WORDS),
    ].map((finding) => ({ file, ...finding })),
    ...listBannedFaults(file, passages, wording, isOwnSide ? 'doing' : 'receiving'),
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
  const isOwnSide = sideOf(guide.audiences) === 'doing';
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
    return isOwnSide && record && sideOf(record.audiences) === 'receiving'
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
    return isOwnSide && other && sideOf(other.audiences) !== 'doing'
      ? [{ field, message: `"${id}" is not for the readers of this guide; name another` }]
      : [];
  });
  const wrongLinks = listWrongLinks(guide.body, { guides: codes, services: serviceCodes });
  return [...wrong, ...wrongNext, ...wrongLinks];
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
  return checkWrittenFacts(facts, sources, passages);
}
