import { type SearchWords, searchWordsSchema } from '../../src/schemas/search.ts';

/** Words for search that have no fault; `changes` replaces whole fields. */
export function makeSearchWords(changes: Record<string, unknown> = {}): SearchWords {
  return searchWordsSchema.parse({
    danger: ['knife'],
    crisis: ['want to die'],
    language: ['^ polish $'],
    text: ['^ text someone $'],
    open: ['^ obsessed $'],
    pins: { danger: ['emergency-999'], crisis: ['samaritans', 'shout'] },
    otherLanguage: ['anybody'],
    byText: ['anybody'],
    fallback: ['anybody'],
    stopWords: ['i', 'he', 'me', 'the', 'and'],
    ...changes,
  });
}
