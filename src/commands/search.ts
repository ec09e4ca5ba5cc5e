import { createInterface } from 'node:readline';
import { today } from '../content-check/content-files.ts';
import { listRecords } from '../content-check/content.ts';
import { listServices } from '../domain/contact/directory.ts';
import { describeLanguagePage, listStandingPage } from '../domain/guide/guide.ts';
import { makeSearch, type SearchResult } from '../domain/search/search.ts';
import { makeSearchIndex } from '../search-training/make-search-index.ts';
import { readSearchLine, readSoundContent } from './command-line.ts';

const content = readSoundContent(['searchWords', 'uiWords']);
const search = makeSearch(
  makeSearchIndex(
    listServices({ services: listRecords(content.services), today }),
    [
      ...content.guides.map(({ guide }) => guide),
      describeLanguagePage(content.languages, content.uiWords.languages),
      ...content.pages.flatMap(({ id, matter }) => listStandingPage(id, matter)),
    ],
    content.searchWords,
    content.searchExamples,
  ),
);
const print = ({ answers }: SearchResult) =>
  answers.map(({ id, isPinned }) => ({ id, pinned: isPinned }));

const query = process.argv.slice(2).join(' ');
if (query === '-') {
  for await (const line of createInterface({ input: process.stdin })) {
    const { side, query } = readSearchLine(line);
    const found = search(query, { ...(side && { side }) });
    console.log(JSON.stringify({ asks: found.asks, side: found.side, answers: print(found) }));
  }
} else {
  console.log(JSON.stringify(print(search(query))));
}
