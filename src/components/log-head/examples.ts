import type { Example, Surround } from '../example.ts';

export const surround: Surround = 'paper';
export const examples: Example[] = [{ state: 'first', props: {} }];
