import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

// The library behind Firefox's reader mode; others are made after it.
const READABILITY = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

// The policy of the pages lets no script in.
test.use({ bypassCSP: true });

for (const path of ['/', '/find/', '/s/nsh/', '/s/plsi/', '/s/hda/', '/g/what/', '/w/24a/'])
  test(`a browser’s reader mode keeps every number of ${path}, under its name`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.addScriptTag({ content: READABILITY });
    const { numbers, headings, kept } = await page.evaluate(() => {
      const list = (selector: string) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
      const { Readability } = window as unknown as {
        Readability: new (page: Document) => { parse: () => { textContent: string } | null };
      };
      const copy = document.cloneNode(true) as Document;
      return {
        numbers: list('main :is(a[href^="tel:"], a[href^="sms:"])'),
        headings: list('main [data-service] :is(h2, h3) a'),
        kept: new Readability(copy).parse()?.textContent ?? '',
      };
    });
    expect(numbers.length).toBeGreaterThan(0);
    const count = (text: string) => kept.split(text).length - 1;
    expect(numbers.filter((number) => !kept.includes(number))).toEqual([]);
    expect(headings.filter((heading) => count(heading) === 0)).toEqual([]);
  });
