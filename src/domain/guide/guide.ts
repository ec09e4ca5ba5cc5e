import type { GuideMatter, Language, ProseMatter } from '../../schemas/guide.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { AUDIENCES, type Side, sideOf } from '../../vocabulary/audience.ts';
import { describeSource } from '../freshness/freshness.ts';
import {
  type ContactCard,
  type ReasonedContact,
  selectContacts,
  viewCard,
} from '../contact/contact-view.ts';
import { type Directory, findListed, type Service } from '../contact/directory.ts';

/** A page of prose: its front matter, its id, which is the name of its file, and its text. */
export interface Guide extends GuideMatter {
  id: string;
  /** Markdown, in which `{{ID}}` stands for a service's name and number. */
  body: string;
}

/**
 * The pages that a guide's text may lead to, beside guides and services, and whose they are. The words that
 * are explained and the sheets with numbers of the receiving side are not for those who are doing it.
 */
export const GUIDE_TARGETS: Readonly<Record<string, Side | 'both'>> = {
  '/': 'both',
  '/find/': 'both',
  '/check/': 'both',
  '/check/a/': 'receiving',
  '/check/b/': 'doing',
  '/check/c/': 'receiving',
  '/check/d/': 'doing',
  '/for-professionals/': 'both',
  '/for-professionals/figures/': 'both',
  '/about/your-device/': 'both',
  '/p/': 'both',
  '/p/log/': 'receiving',
  '/p/fold/': 'receiving',
  '/p/slip/': 'receiving',
  '/p/own/': 'doing',
  '/p/urge/': 'doing',
  '/p/strips/': 'receiving',
  '/p/all/': 'receiving',
  '/p/pick/': 'receiving',
  '/g/words/': 'receiving',
  '/g/lang/': 'both',
};

/** A page to read as the list and the search know it. */
export interface ListedPage extends Pick<
  Guide,
  'id' | 'title' | 'summary' | 'keywords' | 'audiences'
> {
  /** Its address. */
  href: string;
}

/** A guide as the list and the search know it. */
export function listGuide(guide: Guide): ListedPage {
  const { id, code, title, summary, keywords, audiences } = guide;
  return { id, href: `/g/${code}/`, title, summary, keywords, audiences };
}

/** The pages of `content/pages` that are listed, by their ids, and where they are. */
const STANDING_PAGES: Readonly<Record<string, string>> = {
  figures: '/for-professionals/figures/',
};

/** A standing page as the list and the search know it; nothing where it does not ask for that. */
export function listStandingPage(id: string, { listing }: ProseMatter): ListedPage[] {
  const href = STANDING_PAGES[id];
  return listing && href ? [{ id, href, ...listing, audiences: ['professionals'] }] : [];
}

/** The id by which the search names the page of languages. */
export const LANGUAGE_PAGE = 'languages';

/** The page of languages, which is found by the names of all of them, English and own. */
export function describeLanguagePage(
  languages: readonly Language[],
  { title, summary }: UiWords['languages'],
): ListedPage {
  return {
    id: LANGUAGE_PAGE,
    href: '/g/lang/',
    title,
    summary,
    keywords: languages.flatMap(({ english, own }) => [english, own]),
    audiences: [...AUDIENCES],
  };
}

/** Guides under one heading. */
export interface GuideGroup<Listed> {
  id: string;
  heading: string;
  guides: Listed[];
}

/** The order in which readers need them; others follow in the order of their titles. */
const FIRST: readonly string[] = [
  'guide-easy-words',
  LANGUAGE_PAGE,
  'guide-what-counts',
  'guide-safe-today',
  'guide-what-to-say',
  'guide-tech-safety',
  'guide-incident-diary',
  'guide-report-to-police',
  'guide-when-nobody-helped',
  'guide-next-ten-minutes',
  'guide-own-behaviour',
];

/** The guides as the whole list shows them: those of each side by themselves. */
export function groupGuides<Listed extends Omit<ListedPage, 'href'>>(
  guides: readonly Listed[],
  words: UiWords['guides'],
): GuideGroup<Listed>[] {
  const isOwn = ({ audiences }: Listed) => sideOf(audiences) === 'doing';
  const rank = ({ id }: Listed) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  const sorted = guides.toSorted(
    (a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'en'),
  );
  return [
    { id: 'read', heading: words.read, guides: sorted.filter((guide) => !isOwn(guide)) },
    { id: 'read-own', heading: words.readOwn, guides: sorted.filter(isOwn) },
  ];
}

/** A claim of a page of prose with its sources in words. */
export interface SourcedClaim {
  says: string;
  sources: string[];
}

/** The claims of a guide or a standing page, in the order of its front matter. */
export function describeClaims(
  { facts, sources }: Pick<ProseMatter, 'facts' | 'sources'>,
  words: UiWords,
): SourcedClaim[] {
  return facts.map(({ says, sources: keys }) => ({
    says,
    sources: keys.flatMap((key) => {
      const source = sources[key];
      return source ? [describeSource(source, words.age)] : [];
    }),
  }));
}

/** The sources of the claims of a page of prose, in words, each once. */
export function listOrigins(
  { facts, sources }: Pick<ProseMatter, 'facts' | 'sources'>,
  words: UiWords,
): string[] {
  const used = new Set(facts.flatMap(({ sources: keys }) => keys));
  return Object.entries(sources).flatMap(([key, source]) =>
    used.has(key) ? [describeSource(source, words.age)] : [],
  );
}

/** Everything the page of one guide shows but its text. */
export interface GuidePage {
  /** What is under the one thing to do, and what is beside that. */
  first: ContactCard | undefined;
  more: (ContactCard & Pick<ReasonedContact, 'why'>)[];
  next: ListedPage[];
}

/**
 * Computes the page of one guide. Where its first contact is withdrawn or may not lead, the first
 * other that may takes its place, so that the page still opens with a number. On a page of the own
 * side, no companion of a contact is of the other side. Those of the first are not listed again.
 */
export function viewGuidePage(
  directory: Directory,
  guide: Guide,
  guides: readonly Guide[],
): GuidePage {
  const ordered = selectContacts(
    directory,
    [guide.first.contact, ...guide.services].map((service) => ({
      service,
      why: findListed(directory, service)?.line ?? '',
    })),
  );
  const isOwnSide = sideOf(guide.audiences) === 'doing';
  const listed = new Set(ordered.slice(1).map(({ contact }) => contact.id));
  const cards = ordered.flatMap(({ contact, why }, index) => {
    const service = findListed(directory, contact.id);
    if (!service) return [];
    const companions = viewCard(directory, service).companions.filter(
      ({ contact: other }) =>
        !(isOwnSide && isOfReceiving(findListed(directory, other.id))) &&
        (index === 0 || !listed.has(other.id)),
    );
    return [{ contact, why, companions }];
  });
  const [first, ...others] = cards;
  const shown = new Set(first?.companions.map(({ contact }) => contact.id));
  const more = others.filter(({ contact }) => !shown.has(contact.id));
  const byId = new Map(guides.map((other) => [other.id, listGuide(other)]));
  return {
    first,
    more,
    next: guide.next.flatMap((id) => byId.get(id) ?? []),
  };
}

function isOfReceiving(service: Service | undefined): boolean {
  return service !== undefined && sideOf(service.audiences) === 'receiving';
}
