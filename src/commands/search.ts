import { checkContent } from '../content-check/check-content.ts';
import { contentFolder } from '../content-check/content-folder.ts';
import { printFault } from '../content-check/fault.ts';
import { listRecords } from '../content-check/make-directory.ts';
import { today } from '../content-check/today.ts';
import { listServices } from '../domain/contact/directory.ts';
import { describeLanguagePage, listStandingPage } from '../domain/guide/language-page.ts';
import { buildSearchIndex } from '../domain/search/build-search-index.ts';
import { makeSearch } from '../domain/search/make-search.ts';

const { content, faults } = checkContent(contentFolder, today);
if (faults.length > 0 || !content.searchWords || !content.uiWords) {
  console.error(faults.map(printFault).join('\n'));
  process.exit(1);
}
const query = process.argv.slice(2).join(' ');
const search = makeSearch(
  buildSearchIndex(
    listServices({ services: listRecords(content.services), today }),
    [
      ...content.guides.map(({ guide }) => guide),
      describeLanguagePage(content.languages, content.uiWords.languages),
      ...content.pages.flatMap(({ id, matter }) => listStandingPage(id, matter)),
    ],
    content.searchWords,
  ),
);
console.log(
  JSON.stringify(search(query).answers.map(({ id, isPinned }) => ({ id, pinned: isPinned }))),
);
