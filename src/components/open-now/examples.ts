import type { Example } from '../example.ts';

/** The same words in each minute of a week, so that a look does not change with the clock. */
const week = '10080+Open now by these hours';

export const examples: Example[] = [{ state: 'before its script has run', props: { week } }];
