import { type SearchWords, searchWordsSchema } from '../../src/schemas/intents.ts';

/** Words for search that have no fault; `changes` replaces whole fields. */
export function makeSearchWords(changes: Record<string, unknown> = {}): SearchWords {
  return searchWordsSchema.parse({
    sets: { act: ['follow*'], contact: ['text*'], kin: ['friend'] },
    small: ['i', 'he', 'me', 'the', 'and'],
    intents: [{ id: 'lost', when: ['lost'] }],
    fallback: ['anybody'],
    ...changes,
  });
}
