import { globSync, readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { expect, it } from 'vitest';

/** The selectors of a file that any class has to be stronger than, without what has no weight. */
function listWeighty(file: string): string[] {
  const selectors: string[] = [];
  transform({
    filename: file,
    code: readFileSync(file),
    visitor: {
      Selector(selector) {
        const isWeighty = selector.some(
          (part) =>
            part.type === 'class' ||
            part.type === 'id' ||
            (part.type === 'pseudo-class' && part.kind !== 'where' && part.kind !== 'root'),
        );
        if (isWeighty) selectors.push(JSON.stringify(selector));
      },
    },
  });
  return selectors;
}

// Which file a page has first differs from page to page, and only a weaker rule loses wherever it is.
it.each(['src/styles/reset.css', 'src/styles/base.css'])(
  'keeps %s weaker than any class',
  (file) => {
    // What only a screen reader is to have is hidden by a class, with its weight: text of a paragraph wraps.
    const meant = listWeighty(file).filter((selector) => !selector.includes('"unseen"'));
    expect(meant).toEqual([]);
  },
);

// VoiceOver in Safari no longer says that such a list is one, nor how many entries it has.
it('leaves every list a list for VoiceOver', () => {
  const rules = globSync('src/{styles,components,pages,layouts}/**/*.{css,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/([^{}]*)\{[^{}]*list-style(?:-type)?:\s*none/g)].map(
      ([, selector = '']) => `${file}: ${selector.trim().split('\n').at(-1)}`,
    ),
  );
  // What opens and closes has no entries; only its triangle goes.
  expect(rules.filter((rule) => !rule.endsWith('summary'))).toEqual([]);
});
