import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Example } from '../../../src/components/example.ts';

const ROOT = 'src/components';
const templates = globSync(`${ROOT}/**/*.astro`).map((path) => path.replaceAll('\\', '/'));

/** `MainWay` to `main-way` */
const toFolder = (name: string) => name.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase();

async function readExamples(folder: string): Promise<readonly Example[]> {
  const module = (await import(/* @vite-ignore */ resolve(folder, 'examples.ts'))) as {
    examples: readonly Example[];
  };
  return module.examples;
}

it.each(templates)('%s has a folder of its own name, with examples', async (template) => {
  const name = basename(template, '.astro');
  expect(dirname(template)).toBe(`${ROOT}/${toFolder(name)}`);
  const states = (await readExamples(dirname(template))).map(({ state }) => state);
  expect(states.length).toBeGreaterThan(0);
  expect(new Set(states).size).toBe(states.length);
});

it.each(globSync(`${ROOT}/*/*.css`))('%s is the style of the component of its folder', (style) => {
  expect(basename(style, '.css')).toBe(basename(dirname(style)));
});

const STATES = ['first', 'unsure', 'withdrawn', 'long name', 'no number', 'text', 'BSL'];

it.each([
  ['contact', [...STATES, 'quiet']],
  ['list-card', STATES],
])('%s is shown in every state that a service can be in', async (folder, states) => {
  const shown = (await readExamples(`${ROOT}/${folder}`)).map(({ state }) => state);
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
