import type { Example } from '../example.ts';
import { DRAWINGS } from './drawings.ts';

export const examples: Example[] = Object.keys(DRAWINGS).map((name) => ({
  state: name,
  props: { name },
}));
