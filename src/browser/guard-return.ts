import { hide, isLeft, leave, leaveAgain, show } from './leave.ts';

/** The mark of an entry that was left by a link to another site, to which Back may return. */
const OUTBOUND = 'outbound';

/** Marks this entry before a link leads to another site. */
export function markOutbound(): void {
  history.replaceState(OUTBOUND, '');
}

/**
 * The second line, for entries that arise beside the one: somebody who comes back to one from
 * another site, after leaving from elsewhere, is sent on before anything shows. It asks the
 * browser how this page was reached and stores nothing; where the browser does not say, the page
 * shows. A page that the browser kept aside, whole, was not left, or it would have been told so and
 * dropped: it shows again, with its answers.
 *
 * @param address where to send
 */
export function guardReturn(address: string): void {
  if (isReturnFromOutside() && history.state !== OUTBOUND) leave(address);
  clearMark();

  addEventListener('pagehide', hide);
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (isLeft()) {
      leaveAgain();
      return;
    }
    clearMark();
    show();
  });
}

/** True for a page reached by Back or Forward from another site. */
function isReturnFromOutside(): boolean {
  const activation = 'navigation' in window ? navigation.activation : null;
  return activation?.navigationType === 'traverse' && !activation.from;
}

function clearMark(): void {
  if (history.state === OUTBOUND) history.replaceState(null, '');
}
