import type { TraceResults } from '../../src/schemas/site.ts';
import type { VisitTraces } from './audit-visit.ts';

type Criterion = TraceResults['criteria'][number];

/** Words that no title and no address of the site may have. */
const TELLING = /stalk|abuse|victim|behaviour|psycholog|harass|happening/i;

const count = (number: number, one: string) =>
  number === 0 ? 'None.' : `${number} ${one}${number === 1 ? '' : 's'}.`;

/** What must be true after a visit, whether or not the reader left by the control. */
function listVisitCriteria(traces: VisitTraces, how: string): Criterion[] {
  const telling = traces.history.filter(
    ({ url, title }) => TELLING.test(title) || TELLING.test(url) || /[?#]/.test(url),
  );
  const { storage, words, pageText } = traces.files;
  return [
    {
      question: `Titles or addresses in the history file that say what the pages were about, ${how}`,
      seen: `${count(telling.length, 'entry').replace('entrys', 'entries')} ${traces.history.length} plain addresses of the site stay in the file.`,
      passed: telling.length === 0 && traces.history.length > 0,
    },
    {
      question: `Files of the browser that hold a telling word or the text of a page, ${how}`,
      seen: count(new Set([...words, ...pageText]).size, 'file'),
      passed: words.length + pageText.length === 0,
    },
    {
      question: `Cookies, and files in which sites store things, that name this site, ${how}`,
      seen: count(traces.cookies + storage.length, 'find'),
      passed: traces.cookies + storage.length === 0,
    },
    {
      question: `Requests to other sites during the visit, ${how}`,
      seen: count(traces.foreignRequests.length, 'request'),
      passed: traces.foreignRequests.length === 0,
    },
  ];
}

/** What must be true after leaving by the control. */
export function listLeavingCriteria(traces: VisitTraces): Criterion[] {
  return [
    {
      question: 'Pages of this site that Back can reach after leaving',
      seen: count(traces.entries.length, 'page'),
      passed: traces.entries.length === 0,
    },
    {
      question: 'Pages of this site on the browser’s own history page after leaving',
      seen: count(traces.listed.length, 'page'),
      passed: traces.listed.length === 0,
    },
    {
      question: 'Does the next site learn where you came from?',
      seen: traces.referers.length === 0 ? 'No.' : 'Yes.',
      passed: traces.referers.length === 0,
    },
    ...listVisitCriteria(traces, 'after leaving'),
  ];
}

/** What must be true if the tab was simply closed. */
export function listClosingCriteria(traces: VisitTraces): Criterion[] {
  return [
    ...listVisitCriteria(traces, 'after closing the tab'),
    {
      question: 'Pages of this site on the history page if you close the tab without leaving',
      seen: count(traces.listed.length, 'page'),
      // One visit is one entry: the last page stays listed, and no other.
      passed: traces.listed.length <= 1,
    },
  ];
}
