import type { Example } from '../example.ts';

const results = {
  measuredOn: '2026-11-20',
  browser: 'Chromium 140',
  criteria: [
    { question: 'Addresses in the history, after leaving', seen: 'One.', passed: true },
    { question: 'Addresses in the history, after closing the tab', seen: 'One.', passed: true },
    { question: 'Pages that Back opens, after leaving', seen: 'Two.', passed: false },
  ],
};

export const examples: Example[] = [{ state: 'one failed', props: { results } }];
