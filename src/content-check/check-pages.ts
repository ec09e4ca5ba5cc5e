import { z } from 'astro/zod';
import { CONTACT_MARK, listBodyPassages } from '../domain/guide/passages.ts';
import { claimSchema, type ProseMatter } from '../schemas/guide.ts';
import {
  checkBareFacts,
  checkForm,
  checkLength,
  checkWrittenFacts,
  listWrongLinks,
} from './check-prose.ts';
import type { GuideSurroundings } from './check-guides.ts';
import type { Fault } from './fault.ts';
import type { WrittenGuide } from './read-entry.ts';
import {
  listBannedFaults,
  listHardFaults,
  listLongFaults,
  listNumberFaults,
  listServiceNames,
} from './wording.ts';

/** A standing page's text with the file it was read from. */
export interface ReadPage {
  id: string;
  file: string;
  matter: ProseMatter;
  body: string;
  written: WrittenGuide;
}

/** The files of the standing pages whose text is content. */
export const PAGE_IDS = ['for-professionals', 'figures'] as const;

/** What such a page may hold, in words: people look things up in it and do not read it through. */
const MOST_WORDS = 1000;

const writtenSchema = z.object({ facts: z.array(claimSchema).catch([]) });

/** Checks one standing page as guides are checked; it speaks to readers of neither side. */
export function checkPage(
  { file, matter, body, written }: ReadPage,
  { services, wording, ids, codes, serviceCodes }: Omit<GuideSurroundings, 'guides'>,
): Fault[] {
  const names = new Map(services.map(({ id, record }) => [id, record.name]));
  const text = listBodyPassages(body, (id) => names.get(id) ?? id);
  const texts = text.map((passage) => passage.text);
  const { title, summary } = matter.listing ?? {};
  const passages = [
    ...text,
    ...Object.entries({ title, summary }).flatMap(([field, words]) =>
      words ? [{ field: `listing.${field}`, text: words }] : [],
    ),
  ];
  const listed = listServiceNames(services);
  const { facts } = writtenSchema.parse(written.matter);
  return [
    ...[
      ...[...body.matchAll(CONTACT_MARK)].flatMap(([, id = '']) =>
        ids.services.has(id)
          ? []
          : [
              {
                field: 'text',
                message: `there is no content/services/${id}.yaml; correct the id "${id}"`,
              },
            ],
      ),
      ...listWrongLinks(body, { guides: codes, services: serviceCodes }),
      ...checkForm(body),
      ...checkWrittenFacts(
        facts,
        matter.sources,
        listBodyPassages(written.body, (id) => id),
      ),
      ...checkBareFacts(matter.facts, [], texts),
      ...checkLength(texts, MOST_WORDS),
    ].map((finding) => ({ file, ...finding })),
    ...listBannedFaults(file, passages, wording, 'neither'),
    ...listLongFaults(file, passages, listed),
    ...listHardFaults(file, 'text', texts, listed),
    ...listNumberFaults(file, passages),
  ];
}
