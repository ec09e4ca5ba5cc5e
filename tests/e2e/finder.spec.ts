import type { Page } from '@playwright/test';
import {
  COLOUR_RULES,
  expect,
  inQuietWeek,
  makeAxe,
  readTraces,
  test,
  waitTwoFrames,
} from './fixtures.ts';

const WEDNESDAY_TEN = inQuietWeek('wed', '10:00');

async function open(page: Page, now = WEDNESDAY_TEN): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.goto('/find/');
}

/**
 * Writes into the search and waits for what is found. All at once: between two letters of a slow
 * typist the search answers, and a test could take that for the answer to the whole.
 */
async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
  await expect(results(page)).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
}

const results = (page: Page) => page.locator('[data-results] .results');
const heading = (page: Page) => results(page).getByRole('heading', { level: 2 });
const cards = (page: Page) => results(page).locator('[data-entry]');

/** Watches the line that is read out; returns a list of what has been in it since. */
async function listReadOut(page: Page): Promise<() => Promise<string[]>> {
  const lines = await page.locator('[data-count]').evaluateHandle((line) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(line.textContent)).observe(line, { childList: true });
    return said;
  });
  return () => lines.evaluate((said) => [...said]);
}

/** The ids of all that is found, once every place of the list has its card. */
async function listIds(page: Page): Promise<(string | null)[]> {
  await expect(results(page).locator('li > div:empty')).toHaveCount(0);
  return cards(page).evaluateAll((all) => all.map((card) => card.getAttribute('data-entry')));
}

test('nothing is loaded before the reader turns to the search, and then only files of the site', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // By the event of its loading a page has asked for everything that it names.
  await open(page);
  await waitTwoFrames(page);
  expect(requests).toEqual([`${baseURL}/find/`]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => requests.some((url) => url.includes('/_astro/'))).toBe(true);
  await ask(page, 'followed');
  expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
});

test('the first use of a filter loads the search too, and is not lost', async ({ page }) => {
  await open(page);
  await page.getByLabel('More choices').click();
  await page.getByLabel('Ways to get in touch').selectOption('In British Sign Language');
  await expect(heading(page)).toHaveText(/results?$/);
  await expect(page.getByLabel('Ways to get in touch')).toHaveValue('bsl');
  await expect.poll(() => listIds(page)).toContain('emergency-bsl');
});

test('mistyped words find the right help, announced once and with the focus kept', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('searchbox').pressSequentially('my ex keeps folowing me home');
  await expect(cards(page).first()).toHaveAttribute('data-entry', 'national-stalking-helpline');
  await expect(results(page)).toContainText('Did you mean “my ex keeps following me home”?');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^\d+ results\. First: National Stalking Helpline\.$/ }),
  ).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.locator('[data-whole]')).toBeHidden();
  expect(new Set(await listIds(page)).size).toBe(await cards(page).count());
});

test('what is typed, chosen or found reaches no address, no storage and no network', async ({
  page,
  context,
}) => {
  await open(page);
  await page.getByRole('searchbox').click();
  await ask(page, 'x');
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('[data-whole]')).toBeVisible();
  const before = await readTraces(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('searchbox').pressSequentially('he follows me to work');
  await page.getByRole('searchbox').press('Enter');
  await expect(results(page)).toBeVisible();
  await page.getByLabel('More choices').click();
  await page.getByLabel('Or the first half of a postcode').pressSequentially('SO14 2AA');
  await expect(page.getByText('You see what is for this area: Southampton.')).toBeVisible();
  await page.getByLabel('Happening to me').click();
  await page.getByLabel('Open now').check();
  await expect(results(page).locator('.open-line').first()).toBeVisible();
  expect(requests).toEqual([]);
  expect(await readTraces(page)).toEqual(before);
  expect(await context.cookies()).toEqual([]);
  const named = await page.locator('.finder :is(input, select)[name]').count();
  expect(named).toBe(0);
});

test('what was typed before the script came is searched for when it does', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await page.getByRole('searchbox').pressSequentially('tracker under my car');
  await expect(page.locator('[data-whole]')).toBeVisible();
  release();
  await expect(cards(page).first()).toHaveAttribute('data-entry', 'guide-tech-safety');
  await expect(page.getByRole('searchbox')).toHaveValue('tracker under my car');
});

test('a side pressed after another before the script came is the only one, and what is found is read out once', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/find\/data\./, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  const readOut = await listReadOut(page);
  await page.getByRole('searchbox').fill('restraining order');
  await page.getByLabel('What I do').click();
  await page.getByLabel('Someone I worry').click();
  release();
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByLabel('What I do')).not.toBeChecked();
  await expect(page.getByLabel('Someone I worry')).toBeChecked();
  expect((await readOut()).filter(Boolean)).toHaveLength(1);
});

test('what asks nothing new is not read out again', async ({ page }) => {
  await open(page);
  await ask(page, 'followed');
  const readOut = await listReadOut(page);
  await page.getByRole('searchbox').press('Space');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('searchbox').pressSequentially('home');
  await expect.poll(readOut).not.toEqual([]);
  expect(await readOut()).toHaveLength(1);
});

test('who does it to whom decides what comes first', async ({ page }) => {
  await open(page);
  await ask(page, 'i keep driving past her house');
  const own = (await listIds(page)).slice(0, 3);
  expect(own).toContain('plsi-self-referral');
  expect(own).not.toContain('national-stalking-helpline');
  await page.getByRole('searchbox').fill('he keeps driving past my house');
  await expect(cards(page).first()).toHaveAttribute('data-entry', 'national-stalking-helpline');
  expect((await listIds(page)).slice(0, 3)).not.toContain('plsi-self-referral');
});

test('one tap says whom it is about, before or after typing, and another takes it back', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('What I do').click();
  await ask(page, 'restraining order');
  const own = await listIds(page);
  expect(own.slice(0, 3)).not.toContain('national-stalking-helpline');
  await page.getByLabel('Happening to me').click();
  await expect(page.getByLabel('What I do')).not.toBeChecked();
  await expect.poll(() => listIds(page)).not.toEqual(own);
  expect((await listIds(page)).slice(0, 3)).not.toContain('plsi-self-referral');
  await page.getByLabel('Happening to me').click();
  await expect(page.locator('.chips :checked')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(results(page)).toHaveCount(0);
});

test('words that leave it open are answered by one question, with the best of each side', async ({
  page,
}) => {
  await open(page);
  await ask(page, 'obsessed');
  const question = page.getByRole('region', {
    name: 'Is this happening to you or somebody you know',
  });
  await expect(question.locator('[data-entry]')).toHaveCount(2);
  await expect(page.locator('[data-count]')).toHaveText(
    /^\d+ results\. Is this happening to you or somebody you know, or is it about what you do\?$/,
  );
  const own = question.getByRole('button', { name: 'about what I do' });
  await own.focus();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(page.getByLabel('What I do')).toBeFocused();
  await expect(page.getByLabel('What I do')).toBeChecked();
  expect((await listIds(page)).slice(0, 3)).not.toContain('national-stalking-helpline');
  // Somebody who has chosen is not asked again.
  await page.getByRole('searchbox').fill('thinking about someone');
  await expect(cards(page).first()).toBeVisible();
  await expect(question).toHaveCount(0);
});

test('neither choice of that question grows with the longer of the cards below them', async ({
  page,
}) => {
  await open(page);
  await ask(page, 'how do i get a restraining order');
  const choices = page.locator('.sides .button');
  await expect(choices).toHaveCount(2);
  const heights = await choices.evaluateAll((buttons) => buttons.map((one) => one.clientHeight));
  expect(Math.max(...heights)).toBeLessThan(100);
});

for (const query of ['', 'hes outside my house right now', 'i want to die', 'zzzz'])
  test(`help for the worst case is in its place: “${query}”`, async ({ page }) => {
    await open(page);
    if (query) await ask(page, query);
    const strip = page.getByRole('region', { name: 'If it is urgent' });
    for (const href of ['tel:999', 'tel:116123', 'sms:85258'])
      await expect(strip.locator(`a[href="${href}"]`)).toBeVisible();
    await strip.getByText('Can’t speak?').click();
    for (const id of ['emergency-bsl', 'emergency-sms', 'relay-999'])
      await expect(strip.locator(`[data-service="${id}"] a`)).toBeVisible();
  });

test('danger comes above everything, and the rest stays', async ({ page }) => {
  await open(page);
  await ask(page, 'hes outside my house right now');
  await expect(results(page).locator('.pinned [data-entry]')).toHaveAttribute(
    'data-entry',
    'emergency-999',
  );
  await expect(results(page).locator('.pinned a[href="tel:999"]')).toBeVisible();
  await expect(cards(page).nth(3)).toBeVisible();
  await page.getByRole('searchbox').fill('i want to die');
  await expect.poll(async () => (await listIds(page)).slice(0, 2)).toEqual(['samaritans', 'shout']);
  await expect(results(page).locator('.pinned [data-entry]')).toHaveCount(2);
});

test('words that nobody knows still lead to somebody, and say so', async ({ page }) => {
  await open(page);
  await ask(page, 'zzqx vvkp');
  await expect(results(page)).toContainText('We are not sure what you meant.');
  await expect(cards(page).first()).toHaveAttribute('data-entry', 'national-stalking-helpline');
  await expect(
    results(page).getByRole('link', { name: 'Is my behaviour a problem?' }),
  ).toHaveAttribute('href', '/check/b/');
});

test('an area leaves what serves it, by name or by the first half of a postcode', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('More choices').click();
  await page.getByLabel('Where you live').selectOption('Isle of Wight');
  await expect.poll(() => listIds(page)).toContain('isle-of-wight-paragon');
  let ids = await listIds(page);
  expect(ids).toContain('national-stalking-helpline');
  expect(ids).not.toContain('southampton-pippa');

  const half = page.getByLabel('Or the first half of a postcode');
  await half.fill('so15 1aa');
  await expect(page.getByText('You see what is for this area: Southampton.')).toBeVisible();
  await expect.poll(() => listIds(page)).toContain('southampton-pippa');
  expect(await listIds(page)).not.toContain('isle-of-wight-paragon');

  await half.fill('EH1');
  await expect(page.getByText('That is outside Hampshire and the Isle of Wight.')).toBeVisible();
  await expect.poll(() => listIds(page)).not.toContain('stalking-advocacy-service');
  ids = await listIds(page);
  expect(ids).toContain('national-stalking-helpline');

  await half.fill('SO16');
  await expect(page.getByText('That lies in more than one area')).toBeVisible();

  await half.fill('hello');
  await expect(page.getByText('Type the first half of a postcode')).toBeVisible();

  await half.fill('EH1');
  await page.getByLabel('Where you live').selectOption('Portsmouth');
  await expect(half).toHaveValue('');
  // A half-typed postcode leaves what was chosen.
  await half.fill('p');
  await expect.poll(() => listIds(page)).not.toContain('isle-of-wight-paragon');
  await expect.poll(() => listIds(page)).not.toContain('southampton-pippa');
});

test('a filter that would change nothing is not offered', async ({ page }) => {
  await open(page);
  await page.getByLabel('More choices').click();
  await page.getByLabel('What I do').click();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByLabel('What I do')).toBeChecked();
  // Choices are taken away in the moment in which the cards are put in.
  await expect(cards(page).first()).toBeVisible();
  const counted = Number.parseInt((await heading(page).textContent()) ?? '', 10);
  for (const name of ['Ways to get in touch', 'Where you live']) {
    const field = page.getByLabel(name);
    const options =
      (await field.count()) > 0 ? await field.locator('option').allTextContents() : [];
    for (const option of options.slice(1)) {
      await field.selectOption(option);
      await expect(heading(page)).not.toHaveText(`${counted} results`);
      await expect(heading(page)).toHaveText(/results?$/);
      await field.selectOption('');
      await expect(heading(page)).toHaveText(`${counted} results`);
    }
  }
});

test('a filter applies to what is typed, and the search always shows somebody', async ({
  page,
}) => {
  await open(page);
  await ask(page, 'tracker on my car');
  await page.getByLabel('More choices').click();
  await page.getByLabel('Ways to get in touch').selectOption('By text');
  await expect.poll(() => listIds(page)).not.toContain('guide-tech-safety');
  expect(await listIds(page)).toContain('shout');
});

for (const [name, choose] of [
  ['a way', (page: Page) => page.getByLabel('Ways to get in touch').selectOption('bsl')],
  ['an area', (page: Page) => page.getByLabel('Where you live').selectOption('Portsmouth')],
  ['a postcode', (page: Page) => page.getByLabel('Or the first half').fill('SO15')],
  ['open now', (page: Page) => page.getByLabel('Open now').check()],
] as const)
  test(`${name} in force stays in view where “More choices” is unticked @phone`, async ({
    page,
  }) => {
    await open(page);
    const more = page.getByLabel('More choices');
    const fields = page.locator('.filters');
    await more.check();
    await choose(page);
    await expect(heading(page)).toBeVisible();
    await more.uncheck();
    await ask(page, 'he sends me messages all day');
    await expect(fields).toBeVisible();
    // How many are left, and the way to all of them, are above what is left.
    const clear = page.getByRole('button', { name: 'Clear all' }).first();
    const ends = [heading(page), clear, cards(page).first()].map(async (one) => {
      const box = await one.boundingBox();
      return box?.y ?? 0;
    });
    const [counted = 0, cleared = 0, first = 0] = await Promise.all(ends);
    expect(Math.max(counted, cleared)).toBeLessThan(first);
    await clear.click();
    await expect(fields).toBeHidden();
  });

test.describe('open now', () => {
  const nsh = (page: Page) =>
    results(page).locator('[data-entry="national-stalking-helpline"] .open-line');

  test('says until when, and when next, by the clock in London', async ({ page }) => {
    await open(page);
    await ask(page, 'stalking helpline');
    await expect(nsh(page)).toHaveText('Open now by these hours, until 8pm.');

    // A Friday in summer: five o'clock in London is four by UTC.
    await open(page, new Date('2027-07-02T16:00:00Z'));
    await ask(page, 'stalking helpline');
    await expect(nsh(page)).toHaveText('Closed now by these hours. Opens on Monday at 9:30am.');
  });

  test('leaves what is open by its hours, with what never closes', async ({ page }) => {
    await open(page, inQuietWeek('wed', '03:00'));
    await page.getByLabel('More choices').click();
    await page.getByLabel('Open now').check();
    await expect.poll(() => listIds(page)).toContain('victim-support');
    const ids = await listIds(page);
    expect(ids).toContain('samaritans');
    expect(ids).not.toContain('national-stalking-helpline');
    expect(ids).not.toContain('guide-tech-safety');
  });

  test('is not said by a clock that shows a day before the site was built', async ({ page }) => {
    await open(page, new Date('2001-01-03T10:00:00Z'));
    await ask(page, 'stalking helpline');
    await expect(results(page)).toContainText('Monday and Wednesday, 9:30am to 8pm.');
    await expect(page.locator('.open-line')).toHaveCount(0);
  });

  test('is said anew when a line closes, and takes the focus from nobody', async ({ page }) => {
    await page.clock.install({ time: inQuietWeek('tue', '15:58') });
    await page.goto('/find/');
    await page.getByRole('searchbox').fill('stalking helpline');
    await page.clock.runFor(1000);
    await expect(nsh(page)).toHaveText('Open now by these hours, until 4pm.');
    const number = page.locator(
      '.results [data-entry="national-stalking-helpline"] .contact .number',
    );
    await number.focus();
    await page.clock.runFor(3 * 60_000);
    await expect(nsh(page)).toHaveText('Closed now by these hours. Opens tomorrow at 9:30am.');
    await expect(number).toBeFocused();
  });

  test('is not on paper, where it would be true for a moment', async ({ page }) => {
    await open(page);
    await ask(page, 'stalking helpline');
    await expect(nsh(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(nsh(page)).toBeHidden();
    await expect(cards(page).first()).toContainText('Monday and Wednesday, 9:30am to 8pm');
  });
});

test('all of it works by keyboard, and clearing leads back to the field and the whole list', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.insertText('solicitor');
  await expect(cards(page).first()).toBeVisible();
  for (const label of [
    'Happening to me',
    'What I do',
    'Someone I worry',
    'Someone I know',
    'I work',
  ]) {
    await page.keyboard.press('Tab');
    await expect(page.locator('.chip', { hasText: label }).getByRole('checkbox')).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('More choices')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Ways to get in touch')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Where you live')).toBeFocused();
  await page.getByRole('button', { name: 'Clear all' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('[data-whole]')).toBeVisible();
});

test('a script that did not come leaves the list, and the next letter tries again', async ({
  page,
}) => {
  await page.route(/\/find\/data\./, (route) => route.fulfill({ status: 404 }));
  await open(page);
  const failure = page.waitForResponse(/\/find\/data\./);
  await page.getByRole('searchbox').pressSequentially('stal');
  await failure;
  await waitTwoFrames(page);
  await expect(page.locator('[data-whole]')).toBeVisible();
  await page.unroute(/\/find\/data\./);
  await page.getByRole('searchbox').pressSequentially('king helpline');
  await expect(cards(page).first()).toHaveAttribute('data-entry', 'national-stalking-helpline');
});

test('a search whose own script did not come begins at a later letter', async ({ page }) => {
  await page.route('**/_astro/**', (route) => route.fulfill({ status: 404 }));
  await open(page);
  await page.getByRole('searchbox').pressSequentially('stal');
  await expect(page.locator('[data-late]')).toBeVisible();
  await expect(page.locator('[data-whole]')).toBeVisible();
  await page.unroute('**/_astro/**');
  await page.getByRole('searchbox').pressSequentially('king helpline');
  await expect(cards(page).first()).toHaveAttribute('data-entry', 'national-stalking-helpline');
});

test('leaving forgets what was typed', async ({ page }) => {
  await open(page);
  await ask(page, 'he follows me');
  await page.evaluate(() => {
    dispatchEvent(new Event('leave'));
  });
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.locator('body')).not.toContainText('he follows me');
});

test('axe finds nothing in results, light and dark, and they fit a narrow screen', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 568 });
    await open(page);
    await ask(page, 'hes outside my house right now with a knfe');
    await page.getByLabel('More choices').click();
    const axe = makeAxe(page);
    const { violations } = await (scheme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

for (const [typed, number] of [
  ['my ex has a knfe', '.pinned a[href="tel:999"]'],
  ['my ex keeps turning up', 'a[href="tel:+448088020300"]'],
])
  test(`@phone the first number found shows below the field: “${typed}”`, async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox').tap();
    await ask(page, typed ?? '');
    await expect(page.getByRole('searchbox')).toBeInViewport();
    const link = results(page)
      .locator(number ?? '')
      .first();
    await expect(link).toBeInViewport();
    await expect(async () => {
      const [box, exit] = [await link.boundingBox(), await page.locator('#leave').boundingBox()];
      expect((box?.y ?? 568) + (box?.height ?? 0)).toBeLessThanOrEqual(exit?.y ?? 0);
    }).toPass({ timeout: 20_000 });
  });

test('@phone the search key closes the keyboard and brings up what was found', async ({ page }) => {
  await open(page);
  const field = page.getByRole('searchbox');
  await field.tap();
  await ask(page, 'stalking helpline');
  // At once: the key does not wait for the pause in typing.
  await field.fill('he has a knife');
  // Not the key that chooses what an input method offers.
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(field).not.toBeFocused();
  await expect(cards(page).first()).toHaveAttribute('data-entry', 'emergency-999');
  await expect
    .poll(async () => (await cards(page).first().boundingBox())?.y ?? Infinity)
    .toBeLessThan(40);
  await expect(cards(page).first()).toBeInViewport({ ratio: 1 });
});

test('Enter changes nothing where no keyboard is on the screen', async ({ page }) => {
  await open(page);
  await ask(page, 'stalking helpline');
  const field = page.getByRole('searchbox');
  await field.press('Enter');
  await waitTwoFrames(page);
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.type('s');
  await expect(field).toHaveValue('stalking helplines');
});

for (const [name, choose, place] of [
  ['without a filter', () => {}, -1],
  ['with one', (page: Page) => page.getByLabel('Ways to get in touch').selectOption('text'), 0],
] as const)
  test(`@phone the keyboard goes down the page, ${name}`, async ({ page }) => {
    await open(page);
    await page.getByLabel('More choices').check();
    await choose(page);
    await ask(page, 'he has a knife');
    await page.locator('.crisis summary').focus();
    const stops: { name: string; y: number }[] = [];
    const step = async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused?.closest('.results')) return undefined;
        return {
          name: focused.textContent.trim(),
          y: focused.getBoundingClientRect().top + scrollY,
        };
      });
    };
    for (let stop = await step(); stop; stop = await step()) stops.push(stop);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops).toEqual(stops.toSorted((one, other) => one.y - other.y));
    expect(stops.at(place)?.name).toBe('Clear all');
  });

test('@phone a thumb can reach the field, the pinned help and its number', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').tap();
  await ask(page, 'he has a knife');
  const link = results(page).locator('.pinned a[href="tel:999"]');
  await link.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await link.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24);
});

test('@no-script the whole list is there with its hours in words, and no field that does nothing', async ({
  page,
}) => {
  await page.goto('/find/');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(
    page.locator('[data-whole] [data-entry="national-stalking-helpline"]'),
  ).toContainText('Monday and Wednesday, 9:30am to 8pm');
  expect(await page.locator('[data-whole] [data-entry]').count()).toBeGreaterThan(40);
});
