/** How strongly to act, from least to most. */
export const BANDS = ['listen', 'support', 'pattern', 'priority', 'urgent'] as const;
export type Band = (typeof BANDS)[number];

/** Whether danger is named, from least to most: not, as a flag for the outcome, or now. */
export const URGENCIES = ['none', 'flag', 'now'] as const;
export type Urgency = (typeof URGENCIES)[number];
