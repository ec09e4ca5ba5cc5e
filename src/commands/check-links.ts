import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from '../content-check/content-files.ts';
import { linkTitlesSchema } from '../schemas/site.ts';
import { answerHelp, readSoundContent } from './command-line.ts';
import { askLinks, compareTitles, listLinks, writeTitles } from './outside-links.ts';

answerHelp(`
npm run report:links [-- --keep]

Asks every page on other sites that content/ leads to, and lists those that no longer answer or whose title
differs from content/link-titles.yaml. It needs a network, and it fails nothing: look at each line,
since a domain can be sold.

  --keep   writes the titles as they are now into content/link-titles.yaml, once you have looked
`);

/** How long a page has to answer, in milliseconds. */
const TIMEOUT = 20_000;
const FILE = join(contentFolder, 'link-titles.yaml');

const content = readSoundContent(['site']);
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
