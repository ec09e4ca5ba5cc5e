import { sideOf } from '../../vocabulary/audience.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { LANGUAGE_PAGE, type ListedPage } from './language-page.ts';

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
  const rank = ({ id }: Listed) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  const sorted = guides.toSorted(
    (a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'en'),
  );
  return [
    {
      id: 'read',
      heading: words.read,
      guides: sorted.filter((guide) => sideOf(guide.audiences) !== 'doing'),
    },
    {
      id: 'read-own',
      heading: words.readOwn,
      guides: sorted.filter(({ audiences }) => sideOf(audiences) === 'doing'),
    },
  ];
}
