import type { UiWords } from '../../schemas/ui-words.ts';
import type { Service } from '../contact/directory.ts';
import { fillIn } from '../text/fill-in.ts';

/** Whom a service takes and whom it cannot, in the words of its page. */
export function describeEligibility(
  { suitable, unsuitable = [] }: Service,
  words: UiWords['openData'],
): string {
  return [
    fillIn(words.suitable, { text: suitable.join(' ') }),
    ...(unsuitable.length > 0 ? [fillIn(words.unsuitable, { text: unsuitable.join(' ') })] : []),
  ].join('\n');
}
