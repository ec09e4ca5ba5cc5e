import type { Example } from '../example.ts';

export const examples: Example<{ text: string }>[] = [
  { state: 'number', props: { text: '0808 157 0123' } },
  { state: 'long address', props: { text: 'a-line-with-a-long-name.example/getting-in-touch' } },
];
