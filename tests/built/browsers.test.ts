import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/hosting/built-files.ts';
import { readPages } from '../support/built-site.ts';
import { newerFeatures } from '../support/newer-features.ts';

const pages = readPages();

/** Everything of the built site that a browser runs or reads as data of a script. */
const scripts = [
  ...listFiles('dist')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(`dist/${file}`, 'utf8') })),
  ...pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('script:not([type])')
      .map(({ rawText }) => ({ file: path, code: rawText })),
  ),
];

it('has scripts to look at', () => {
  expect(scripts.length).toBeGreaterThan(100);
  expect(scripts.filter(({ file }) => file.startsWith('_astro/'))).toHaveLength(2);
});

// A browser that does not know a construct refuses the whole script, so that no test of the page's
// behaviour in a newer one can see it.
it.each([
  ['looking behind in an expression', /\(\?<[=!]/],
  ['blocks of a class that run once', /\bstatic\s*\{/],
  ['private marks asked for', /#\w+\s+in\s/],
  ['waiting at the top of a module', /^await\b/m],
])('uses no %s', (_, pattern) => {
  expect(scripts.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([]);
});

it('calls nothing of the library that the supported browsers lack', () => {
  // Names that older objects also have are left to the browser test that takes the features away.
  const shared =
    /^(?:at|with|map|filter|take|drop|flatMap|reduce|some|every|find|any|try|union|escape)$/;
  // Checked for before use, each with a fallback.
  const optional = new Set(['navigation', 'BroadcastChannel', 'scheduler']);
  const names = newerFeatures
    .map((feature) => feature.split('.').at(-1) ?? '')
    .filter((name) => !shared.test(name) && !optional.has(name));
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b(?=\\s*[.(])`);
  const found = scripts.flatMap(({ file, code }) => {
    const match = pattern.exec(code);
    return match ? [`${file}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

// A browser that does not know the words for a reader after the slash drops the whole line, and its sign.
it('gives every sign that is left out for readers to browsers that cannot leave it out', () => {
  const rules = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('style')
      .flatMap(({ rawText }) => rawText.match(/[^{}]*\{[^{}]*content:[^{}]*\}/g) ?? [])
      .map((rule) => ({ path, rule })),
  );
  const isReplaced = ({ rule }: { rule: string }) => /content:\s*("[^"]*")\s*\//.test(rule);
  expect(rules.filter(isReplaced).length).toBeGreaterThan(2);
  const alone = rules.filter(
    (one) => isReplaced(one) && !/content:\s*("[^"]*");\s*content:\s*\1\s*\//.test(one.rule),
  );
  expect(alone).toEqual([]);
});

const styles = pages.flatMap(({ path, root }) =>
  root.querySelectorAll('style').map(({ rawText }) => ({ path, css: rawText })),
);

// A browser that does not know one of these drops all rules within, or the whole rule.
it.each([
  ['layers', /@layer\b/],
  ['ranges in a media query', /@media[^{]*[<>]=?/],
  ['rules within rules', /[{;]\s*&|&[.:\s]/],
])('styles nothing by %s', (_, pattern) => {
  expect(styles.length).toBeGreaterThan(100);
  expect(styles.filter(({ css }) => pattern.test(css)).map(({ path }) => path)).toEqual([]);
});

it('hides what follows a tick only in browsers that can show it again', () => {
  const css = styles.find(
    ({ path, css }) => path === '/check/a/' && css.includes('.when-now'),
  )?.css;
  const hides = /\.when-flag,\s*\.when-now\s*\{[^}]*display:\s*none/g;
  expect(css?.match(hides)).toHaveLength(1);
  expect(css).toMatch(new RegExp(`@supports selector\\(:has\\(a\\)\\)\\s*\\{\\s*${hides.source}`));
});
