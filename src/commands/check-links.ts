import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../content-check/check-content.ts';
import { contentFolder, today } from '../content-check/content-files.ts';
import { printFault } from '../content-check/fault.ts';
import { linkTitlesSchema } from '../schemas/link-titles.ts';
import { answerHelp } from './answer-help.ts';
import { askLinks } from './links/ask-links.ts';
import { compareTitles } from './links/compare-titles.ts';
import { listLinks } from './links/list-links.ts';
import { writeTitles } from './links/write-titles.ts';

answerHelp(`
npm run report:links [-- --keep]

Asks every page on other sites that content/ leads to, and lists those that no longer answer or whose title
is another than in content/link-titles.yaml. It needs a network, and it fails nothing: look at each line,
since a domain can be sold.

  --keep   writes the titles as they are now into content/link-titles.yaml, once you have looked
`);

/** How long a page has to answer, in milliseconds. */
const TIMEOUT = 20_000;
const FILE = join(contentFolder, 'link-titles.yaml');

const { content, faults } = checkContent(contentFolder, today);
if (faults.length > 0 || !content.site) {
  console.error(faults.map(printFault).join('\n'));
  process.exit(1);
}
const text = readFileSync(FILE, 'utf8');
const links = listLinks(content.services, {
  file: 'content/site.yaml',
  leaveTo: content.site.leaveTo,
});
const { lines, titles } = compareTitles(
  await askLinks(links, TIMEOUT),
  linkTitlesSchema.parse(parse(text)),
);
console.log(lines.join('\n') || `${links.length} pages on other sites answer as before`);
if (process.argv.includes('--keep')) writeFileSync(FILE, writeTitles(text, titles));
