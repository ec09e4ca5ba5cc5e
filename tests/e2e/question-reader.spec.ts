import { collectFactors } from '../../src/domain/questionnaire/visit.ts';
import { findInterruption } from '../../src/domain/questionnaire/logic.ts';
import { CALL, findOutcome, listLevels } from '../../src/domain/questionnaire/outcome.ts';
import type { SharedWords } from '../../src/schemas/questionnaire-words.ts';
import { SHARED } from '../support/load-questionnaires.ts';
import { expect, slowIf, test } from './fixtures.ts';
import {
  begin,
  EVERY_TIME,
  findOption,
  goOn,
  press,
  reach,
  readQuestions,
  ROUTES,
} from './question-steps.ts';
import { addReader, findOutOfOrder, readAloud } from './virtual-reader.ts';

// The reader is put into the page, which the site's own policy of scripts rightly refuses.
test.use({ bypassCSP: true });

if (!SHARED) throw new Error('content is missing');
const shared: SharedWords = SHARED;

for (const routePage of ROUTES) {
  const { route, path, questions, sources } = routePage;
  const { questionnaire, words } = sources;
  const tag = slowIf(route !== EVERY_TIME);

  /** What is to be said of a question: itself, why it is asked, each answer with its state. */
  const listPhrases = (id: string, checked: readonly string[] = []): string[] => {
    const question = questions.find((candidate) => candidate.id === id);
    const role = question?.kind === 'one' ? 'radio' : 'checkbox';
    const options = question?.options ?? [];
    return [
      `heading, ${words.questions[id]?.text}, level 2`,
      ...options.map(({ code }, index) =>
        [
          role,
          words.questions[id]?.options[code],
          checked.includes(code) ? 'checked' : 'not checked',
          ...(role === 'radio' ? [`position ${index + 1}`, `set size ${options.length}`] : []),
        ].join(', '),
      ),
    ];
  };

  test(
    `reads every question of ${route} in order: question, why, answers and their state`,
    tag,
    async ({ page }) => {
      await begin(page, path);
      await addReader(page);
      const seen: string[] = [];
      for (
        let shown = await readQuestions(page);
        shown.length > 0;
        shown = await readQuestions(page)
      ) {
        seen.push(...shown);
        const said = await readAloud(page);
        const place = (await page.locator('.question h1').textContent()) ?? '';
        expect(
          findOutOfOrder(said, [
            `heading, ${place}, level 1`,
            'button, See help now',
            ...shown.flatMap((id) => listPhrases(id)),
            'status',
          ]),
        ).toBeUndefined();
        for (const id of shown) {
          const { text = '', why = '' } = words.questions[id] ?? {};
          const question = said.indexOf(`heading, ${text}, level 2`);
          // The question, the end of its legend, and then at once why it is asked.
          expect(said[question + 2]).toBe('paragraph');
          expect(said[question + 3]).toContain(why);
          expect(said.find((phrase) => phrase.startsWith(`group, ${text}, `))).toContain(why);
        }
        await goOn(page);
      }
      expect(seen).toEqual(questions.map(({ id }) => id));
    },
  );

  test(
    `reads an interruption of ${route} right after the answer, and then the outcome by urgency`,
    tag,
    async ({ page }) => {
      await begin(page, path);
      await addReader(page);
      const urgent = questions.flatMap(({ id, options }) =>
        options.flatMap(({ code, sets }, index) => {
          const interruption = findInterruption(questionnaire, sets);
          return interruption ? [{ id, code, interruption, after: options[index + 1] }] : [];
        }),
      );
      const [first] = urgent;
      if (!first) throw new Error('no option interrupts');
      const { id, code, interruption, after } = first;
      await reach(page, id);
      await findOption(page, `${id}.${code}`).click();
      await expect(page.locator('.interruption')).toBeFocused();
      const panel = words.interruptions[interruption.id];
      const answers = listPhrases(id, [code]);
      const findAnswer = (option: string) =>
        answers.find((phrase) => phrase.includes(`, ${words.questions[id]?.options[option]}, `)) ??
        '';
      expect(
        findOutOfOrder(await readAloud(page), [
          findAnswer(code),
          `region, ${panel?.heading}`,
          `heading, ${panel?.heading}, level 3`,
          'link, 999',
          `button, ${shared.cannotSpeak}`,
          `button, ${shared.seeHelp}`,
          `button, ${shared.carryOn}`,
          `end of region, ${panel?.heading}`,
          ...(after ? [findAnswer(after.code)] : []),
        ]),
      ).toBeUndefined();

      await press(page.locator('.interruption'), shared.seeHelp);
      await expect(page.locator('.outcome h1')).toBeFocused();
      const outcome = findOutcome(sources, collectFactors(questionnaire, { [id]: [code] }));
      const [now = 'now', today = 'today', ready = 'ready'] = listLevels(outcome);
      const findName = (service: string) =>
        sources.contacts.find((contact) => contact.id === service)?.name ?? '';
      expect(
        findOutOfOrder(await readAloud(page), [
          `heading, ${outcome.heading}, level 1`,
          `heading, ${shared[now]}, level 2`,
          `heading, ${findName(CALL)}, level 3`,
          'link, 999',
          ...outcome.before.map(({ heading }) => `heading, ${heading}, level 3`),
          `heading, ${shared[today]}, level 2`,
          ...outcome.first.flatMap(({ contact, channel }) => [
            `heading, ${contact.name}, level 3`,
            ...(channel?.href ? [`link, ${channel.text}`] : []),
          ]),
          `heading, ${shared[ready]}, level 2`,
          `heading, ${shared.sayings}, level 3`,
          `button, ${shared.changeAnswers}`,
        ]),
      ).toBeUndefined();
    },
  );

  test(`leads from 999 to the ways without a voice: ${route}`, tag, async ({ page }) => {
    await begin(page, path);
    const urgent = questions.flatMap(({ id, options }) =>
      options
        .filter(({ sets }) => findInterruption(questionnaire, sets))
        .map(({ code }) => ({ id, code })),
    );
    await reach(page, urgent[0]?.id ?? '');
    await findOption(page, `${urgent[0]?.id}.${urgent[0]?.code}`).click();
    for (const part of ['.interruption', '.outcome']) {
      await press(page.locator(part), shared.cannotSpeak);
      const way = page.locator(`${part} [data-service="emergency-bsl"] a[href]`);
      await expect(way).toBeFocused();
      await expect(way).toBeInViewport({ ratio: 1 });
      if (part === '.interruption') await press(page.locator(part), shared.seeHelp);
    }
  });
}
