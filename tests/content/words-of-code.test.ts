import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../support/find-sentences.ts';

/**
 * Folders and files whose text is on no page, no paper and in no data: messages for editors and
 * builders, the words that people type into the search, and examples of components.
 */
const NOT_SHOWN =
  /^src\/(?:commands|content-check|schemas|search-training|hosting|integrations|vocabulary|domain\/(?:report|claims|search)|content\.config\.ts|dev|components\/(?:samples|[a-z-]+\/examples)\.ts)/;

/** What is no sentence, or is addressed to the person who makes the kit. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  // Parts of selectors.
  'src/browser/begin.ts': /^label, input, select, button$/,
  // Why a kit cannot be made, and what is wrong with a format of it.
  'src/domain/kit/kit.ts':
    /^(?:it was due to be|it has no|it is unconfirmed|its only source|no reason given)/,
  'src/kit/check-format.ts': /^(?:does not fit|its |it has|too little contrast|\*:not)/,
  'src/kit/kit-folder.ts': /^Each "npm run kit" deletes/,
  // Files for robots and for people who report security faults.
  'src/data/security-file.ts': /^Contact: mailto:/,
  'src/pages/[...file].txt.ts': /^User-agent: /,
};

const files = globSync('src/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !NOT_SHOWN.test(file))
  .toSorted();
const found = new Map(files.map((file) => [file, findSentences(file, readFileSync(file, 'utf8'))]));

it('leaves the sentences of every file of code to the content', () => {
  const wrong = [...found].flatMap(([file, sentences]) =>
    sentences
      .filter((sentence) => !EXCEPTIONS[file]?.test(sentence))
      .map((sentence) => `${file}: "${sentence}" belongs into content/ui.en.yaml`),
  );
  expect(wrong).toEqual([]);
});

it('makes no exception that nothing needs any more', () => {
  for (const [file, exception] of Object.entries(EXCEPTIONS))
    expect(found.get(file)?.some((sentence) => exception.test(sentence)), file).toBe(true);
});

describe('a sentence in code', () => {
  const find = (source: string) => findSentences('a.tsx', source);

  it.each([
    ['a string', `const text = 'We cannot help you.';`],
    ['a short one with a capital', `const text = 'Clear all';`],
    ['a template', 'const text = `Ring us until ${time}.`;'],
    ['words of an element', `const text = <p>Ring us now.</p>;`],
    ['an attribute that is read out', `const text = <p aria-label="Ring us now">1</p>;`],
    ['HTML with a link in a sentence', 'const text = html`<p>Ring <a href="${href}">us</a> now</p>`;'],
    ['an attribute in HTML', 'const text = html`<img class="a" alt="Ring us now" />`;'],
    ['a choice', `const text = isOpen ? 'They are there now' : undefined;`],
  ])('is found in %s', (_, source) => {
    expect(find(source)).toHaveLength(1);
  });

  it.each([
    ['an import', `import { a } from 'Some package here';`],
    ['classes', `const text = <p className="stack more screen">{words}</p>;`],
    ['an error', `throw new Error('there is no such file');`],
    ['a selector', `find('.finder > div, .filters > div');`],
    ['a list that is split', `const words = 'one two three four'.split(' ');`],
    ['a type', `type Text = 'We cannot help';`],
    ['a value only', 'const text = `${name}, ${number}.`;'],
  ])('is not found in %s', (_, source) => {
    expect(find(source)).toEqual([]);
  });
});
