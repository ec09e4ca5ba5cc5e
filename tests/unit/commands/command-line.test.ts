import { describe, expect, it } from 'vitest';
import { readSearchLine } from '../../../src/commands/command-line.ts';

describe('a line of searches', () => {
  it.each(['victim', 'own', 'other', 'doing', 'work'])('may begin with the side "%s"', (side) => {
    expect(readSearchLine(`${side}\the texts me`)).toEqual({ side, query: 'he texts me' });
  });

  it.each(['he texts me', 'own', 'victim support', 'nobody\the texts me', ''])(
    'is a query if no side comes before it: "%s"',
    (line) => {
      expect(readSearchLine(line)).toEqual({ query: line });
    },
  );
});
