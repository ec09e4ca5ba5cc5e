import { describe, expect, it } from 'vitest';
import { findRules, QUESTIONNAIRES } from '../support/load-questionnaires.ts';
import { runScript } from '../support/run-script.ts';

const report = (...rest: string[]) =>
  runScript('report:questions', rest, { BUILD_DATE: '2026-11-26' }).stdout;

describe.each(QUESTIONNAIRES)('of $route', ({ route, sources }) => {
  const { questionnaire, words, contacts } = sources;
  const printed = report(route);

  it('prints every question with each answer that says something', () => {
    for (const { id, options } of questionnaire.questions) {
      expect(printed).toContain(`### ${words.questions[id]?.text ?? ''}\n`);
      for (const { code, sets } of options.filter((option) => option.sets.length > 0))
        expect(printed).toContain(`| ${words.questions[id]?.options[code] ?? ''} | ${sets.join(', ').replaceAll('_', ' ')} |`);
    }
  });
  it('prints every rule with its conditions', () => {
    for (const { id, atLeast, urgent } of findRules(route))
      expect(printed).toContain(`\n### ${id}: at least ${atLeast}${urgent ? ', and 999 leads' : ''}\n`);
  });
  it('prints every contact with why it is shown', () => {
    for (const { service } of questionnaire.general) {
      const name = contacts.find((contact) => contact.id === service)?.name ?? '';
      expect(printed).toContain(`**${name}** (“${words.contacts[service] ?? ''}”): `);
    }
  });
  it('prints every sentence that an outcome can show', () => {
    const notes = [...Object.values(words.notes), ...Object.values(words.interruptions)];
    for (const sentence of notes.flatMap(({ text }) => text)) expect(printed).toContain(`> ${sentence}`);
    for (const sentence of [...Object.values(words.outcomes).flatMap(({ lead }) => lead), ...words.closing])
      expect(printed).toContain(`- ${sentence}\n`);
  });
});

it('prints conditions in the words of the answers, shared lists by their name, and what was agreed', () => {
  const printed = report('victim');
  expect(printed).toContain(
    '### two-kinds: at least pattern\n\n- at least 2 of these:\n  - anything of the list *acts*\n',
  );
  expect(printed).toMatch(/### goodbye: .*\n\n- all of these:\n {2}- “They wrote or said that this was the end”\n/);
  expect(printed).toContain('with: gone quiet or last message');
  expect(printed).toContain('- At least **priority**, and 999 leads: order in place — with any of: turning up, ');
});
