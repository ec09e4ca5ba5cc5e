import { describe, expect, it } from 'vitest';
import { readPage } from '../support/built-site.ts';

const readFacts = (code: string) => {
  const list = readPage(`/s/${code}/`).root.querySelector('dl[data-plain]');
  return (list?.text ?? '').replaceAll(/\s+/g, ' ').trim();
};

describe('the plain facts of a service', () => {
  it('stand on its page with who printed them, and what is not known is called so', () => {
    expect(readFacts('cl')).toMatch(
      /^Can you leave out your name\? Yes, .* \(Childline, no date\) When must they tell somebody\? .* We do not know if a person answers or if they ring or write back\./,
    );
    expect(readFacts('sam')).toMatch(
      /^When must they tell somebody\? They may act if you tell them/,
    );
    expect(readFacts('cyber')).toContain('A chatbot answers first.');
    expect(readFacts('vs')).toMatch(/^We do not know if a person answers, if you can leave/);
  });

  it.each(['999', 'bsl', 'txt', 'relay', 'gp'])('are not on /s/%s/', (code) => {
    expect(readFacts(code)).toBe('');
  });
});
