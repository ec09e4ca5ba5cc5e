import type { Service } from '../contact/directory.ts';

/** Whom a service takes and whom it cannot, in the words of its page. */
export function describeEligibility({ suitable, unsuitable = [] }: Service): string {
  return [
    `Who it is for: ${suitable.join(' ')}`,
    ...(unsuitable.length > 0 ? [`Whom it cannot take: ${unsuitable.join(' ')}`] : []),
  ].join('\n');
}
