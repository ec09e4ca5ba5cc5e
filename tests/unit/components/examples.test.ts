import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Example, Examples } from '../../../src/components/samples.ts';

const ROOT = 'src/components';
const templates = globSync(`${ROOT}/**/*.astro`).map((path) => path.replaceAll('\\', '/'));

async function readExamples(folder: string): Promise<Examples> {
  const module = (await import(/* @vite-ignore */ resolve(folder, 'examples.ts'))) as {
    examples: Examples;
  };
  return module.examples;
}

const listStates = (examples: readonly Example[] = []) => examples.map(({ state }) => state);

it.each(templates)('%s has examples beside it, each of another state', async (template) => {
  const examples = await readExamples(dirname(template));
  const states = listStates(examples[basename(template, '.astro')]);
  expect(states.length).toBeGreaterThan(0);
  expect(new Set(states).size).toBe(states.length);
});

it.each(globSync(`${ROOT}/*/examples.ts`))('%s is only of templates beside it', async (file) => {
  const folder = dirname(file);
  for (const name of Object.keys(await readExamples(folder)))
    expect(templates).toContain(`${folder.replaceAll('\\', '/')}/${name}.astro`);
});

it.each(globSync(`${ROOT}/*/*.css`))('%s is the style of its folder', (style) => {
  expect(basename(style, '.css')).toBe(basename(dirname(style)));
});

const STATES = ['first', 'unsure', 'withdrawn', 'long name', 'no number', 'text', 'BSL'];

it.each([
  ['Contact', [...STATES, 'quiet']],
  ['ListCard', STATES],
])('%s is shown in every state that a service can be in', async (name, states) => {
  const shown = listStates((await readExamples(`${ROOT}/contact`))[name]);
  expect(shown).toEqual(expect.arrayContaining(states));
});

it('no example has a number that rings at somebody’s', async () => {
  const examples = await Promise.all(
    templates.map((template) => readExamples(dirname(template)).catch(() => [])),
  );
  const numbers = JSON.stringify(examples).match(/(?:tel|sms):[+\d]+/g) ?? [];
  expect(numbers.length).toBeGreaterThan(10);
  // What the regulator keeps for drama, and 999 itself.
  for (const number of numbers)
    expect(number).toMatch(
      /^(tel:999|tel:\+44808157\d{4}|tel:\+4423921\d{5}|sms:\+447700900\d{3})$/,
    );
});
