import { expect, it } from 'vitest';
import { scopeDark, scopePrint } from '../../../src/dev/emulate.ts';

it('takes the dark tokens to one part of a page', () => {
  const css = `:root { --ink: #111; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; } }`;
  const dark = scopeDark(css, '.dark');
  expect(dark).toContain('.dark { --ink: #eee; }');
  expect(dark).not.toContain('#111');
});

it('takes the rules of paper to one part of a page, and leaves out the margins of its pages', () => {
  const css = `p { color: red; }
@media print { :root { --ink: #000; } @page { margin: 16mm; } body { padding: 0; } .leave { display: none; } }
@layer components { @media print { .x { border: 0; } } }
@media print { #main { .y { margin: 0; } } }`;
  const paper = scopePrint(css, '.sheet');
  expect(paper).toMatch(/^@scope \(\.sheet\) \{/);
  for (const rule of [
    ':scope { --ink: #000; }',
    ':scope { padding: 0; }',
    '.leave { display: none; }',
    '.x { border: 0; }',
    ':scope { .y { margin: 0; } }',
  ])
    expect(paper).toContain(rule);
  expect(paper).not.toMatch(/@page|red/);
});

it('says where a block has no end', () => {
  expect(() => scopePrint('@media print { p {', '.x')).toThrow('no end');
});
