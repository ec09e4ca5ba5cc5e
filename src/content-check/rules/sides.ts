/**
 * The two sides kept apart: nobody who is worried about what they do is handed the help of those it happens
 * to, since that could lead them to the person they follow, and nobody it happens to is sent to help for those
 * who do it.
 */
import { listMarked } from '../../domain/claims/template.ts';
import { GUIDE_TARGETS } from '../../domain/guide/guide.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import { type Side, sideOf } from '../../vocabulary/audience.ts';
import type { LoadedContent } from '../content.ts';
import type { Fault, Finding } from '../fault.ts';
import { describeName, WHOM } from '../names.ts';

/** Whose words or services something is. */
export type OneSide = Side | 'both';

/**
 * What to say where a list or a link of one side names what is for the other only; nothing where it may.
 *
 * @param what as an editor wrote it: an id, or the address of a page
 */
function describeCrossing(what: string, own: OneSide, other: OneSide): string[] {
  if (own === 'both' || other === 'both' || own === other) return [];
  return [`"${what}" is for ${WHOM[other]}, and this is for ${WHOM[own]}; name another`];
}

/** The same for the id of a service; nothing for one that there is not, which other rules report. */
export function describeServiceCrossing(
  id: string,
  own: OneSide,
  { services }: Pick<LoadedContent, 'services'>,
): string[] {
  const service = services.find((other) => other.id === id);
  return service ? describeCrossing(id, own, sideOf(service.record.audiences)) : [];
}

/**
 * Whose a guide is for those who would be led to it from a side. One for everybody names help of the
 * receiving side too, so that it is not for those who are doing it.
 */
function sideOfGuide(id: string, own: OneSide, { guides }: Pick<LoadedContent, 'guides'>): OneSide {
  const found = guides.find(({ guide }) => guide.id === id);
  const side = found ? sideOf(found.guide.audiences) : 'both';
  return found && side === 'both' && own === 'doing' ? 'receiving' : side;
}

/** The same for the id of a guide. */
export function describeGuideCrossing(
  id: string,
  own: OneSide,
  content: Pick<LoadedContent, 'guides'>,
): string[] {
  return describeCrossing(id, own, sideOfGuide(id, own, content));
}

/** Whose words the entry of a service has: all of what somebody worried about themselves reads is on their side. */
export function sideOfReaders({ audiences }: Pick<ServiceRecord, 'audiences'>): OneSide {
  return audiences.includes('own') ? 'doing' : sideOf(audiences);
}

/** Where the links of a text of prose may lead. */
type Targets = Pick<LoadedContent, 'services' | 'guides' | 'serviceCodes' | 'guideCodes'>;

/** Links lead only to pages of this site that are for their readers. */
export function checkLinkTargets(
  links: readonly string[],
  own: OneSide,
  content: Targets,
): Finding[] {
  const { services, serviceCodes, guideCodes } = content;
  const sides = new Map<string, OneSide>([
    ...Object.entries(GUIDE_TARGETS),
    ...Object.entries(guideCodes).map(
      ([id, code]) => [`/g/${code}/`, sideOfGuide(id, own, content)] as const,
    ),
    ...Object.values(serviceCodes).map((code) => [`/s/${code}/`, 'both'] as const),
    ...services.map(({ record }) => [`/s/${record.code}/`, sideOf(record.audiences)] as const),
  ]);
  return links.flatMap((target) => {
    const side = sides.get(target);
    const messages =
      side === undefined
        ? [
            `"${target}" is no page of this site; a link may lead to /g/CODE/, /s/CODE/ or ${Object.keys(GUIDE_TARGETS).join(', ')}`,
          ]
        : describeCrossing(target, own, side);
    return messages.map((message) => ({ field: 'text', near: target, message }));
  });
}

/**
 * Checks every mark of a text of one side, also in words that do not hold today: they will be read on the
 * day when they do. The words of a service's own entry may name it; its rule says whether it may be there.
 */
export function checkMarkedSides(content: LoadedContent): Fault[] {
  const { services, texts } = content;
  const findSide = makeSideFinder(content);
  return [...texts].flatMap(([file, all]) =>
    all.flatMap(({ field, pieces, owner }) => {
      const marked = listMarked(pieces);
      const own = marked.length > 0 ? findSide(file, field) : 'both';
      return marked
        .filter((id) => id !== owner && describeServiceCrossing(id, own, content).length > 0)
        .map((id) => ({
          file,
          field,
          message: describeName(
            services.find((service) => service.id === id)?.record.name ?? id,
            own,
          ),
          ...(field === 'text' && { near: id }),
        }));
    }),
  );
}

/** Finds whose words a field has, by its file and, where one file has those of several, by its first step. */
function makeSideFinder(content: LoadedContent): (file: string, field: string) => OneSide {
  const { guides, campaigns, services, questionnaires, doors } = content;
  const sides = new Map<string, OneSide>([
    ...guides.map(({ file, guide }) => [file, sideOf(guide.audiences)] as const),
    ...services.map(({ file, record }) => [file, sideOfReaders(record)] as const),
    ...campaigns.map(({ file, campaign }) => [file, sideOf([campaign.route])] as const),
    ...questionnaires.flatMap(({ questionnaire: { route }, words }) => [
      ...(words ? [[words.file, sideOf([route])] as const] : []),
      [`content/questionnaires/en/sayings.yaml ${route}`, sideOf([route])] as const,
    ]),
    ...doors.map(({ route }, index) => [`content/doors.yaml [${index}]`, sideOf([route])] as const),
  ]);
  return (file, field) => {
    const [step = ''] = /^(?:\[\d+\]|other\.\w+|\w+)/.exec(field) ?? [];
    return sides.get(file) ?? sides.get(`${file} ${step}`) ?? 'both';
  };
}
