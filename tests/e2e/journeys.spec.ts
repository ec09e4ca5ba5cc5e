import { expect, PAGE_TYPES, test, waitTwoFrames } from './fixtures.ts';

const journeys = [
  { door: 'Something is happening to me', number: 'tel:+448088020300' },
  { door: 'I’m worried about what I’m thinking or doing', number: 'tel:111' },
  { door: 'I’m worried about someone who may be targeted', number: 'tel:+448088020300' },
  { door: 'I’m worried about how someone is behaving', number: 'tel:101' },
];

for (const { door, number } of journeys) {
  test(`@no-script “${door}” leads to its first contact in one press`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: door }).click();
    await expect(page.locator('.helplines a').first()).toHaveAttribute('href', number);
    await expect(page.locator('main .call').first()).toHaveAttribute('href', number);
  });
}

test('@no-script the front page answers at once: emergency, helpline, its companion, and by a press the local service', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
  await expect(page.locator('main a[href="tel:+448088020300"]')).toBeVisible();
  await expect(page.locator('main a[href="tel:+448081689111"]')).toBeVisible();
  await page.getByRole('link', { name: 'Stalking Advocacy and Support Service' }).click();
  await expect(page.locator('main .call').first()).toHaveAttribute('href', 'tel:+443300533630');
});

test('@no-script the whole list can be read, and leads to each service', async ({ page }) => {
  await page.goto('/find/');
  expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(32);
  await page.getByRole('link', { name: 'Psychologist-led programme (PLSI)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Psychologist-led programme (PLSI)',
  );
  await page.getByRole('link', { name: 'Back to everyone who can help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everyone who can help');
});

test('no page asks another site, sets a cookie or stores anything', async ({
  page,
  context,
  foreignRequests,
}) => {
  for (const path of PAGE_TYPES) {
    const requests: string[] = [];
    page.removeAllListeners('request');
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    // By the event of its loading a page has asked for everything that it names.
    await page.goto(path);
    await waitTwoFrames(page);
    expect(
      requests.filter((request) => request !== path),
      path,
    ).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  }
  expect(await context.cookies()).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

test('every response of the server has the production headers', async ({ request }) => {
  for (const path of ['/', '/favicon.svg', '/nowhere/', '/robots.txt']) {
    const headers = (await request.get(path)).headers();
    expect(headers['cache-control'], path).toBe('no-store');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['set-cookie'], path).toBeUndefined();
  }
});

test('an address without its last slash, and one that people guess, lead on', async ({ page }) => {
  await page.goto('/s/nsh');
  await expect(page).toHaveURL('/s/nsh/');
  await page.goto('/help/');
  await expect(page).toHaveURL('/find/');
});

test('every target is at least 48 px high, or a link within a sentence', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of PAGE_TYPES) {
    await page.goto(path);
    const small = await page.locator('a:visible, summary:visible').evaluateAll((targets) =>
      targets
        .filter((target) => {
          const isInSentence = target.parentElement?.matches(
            'p, li:not(.foot li):not(.helplines li), h2, h3',
          );
          const { height } = target.getBoundingClientRect();
          return height < 48 && !isInSentence && !target.classList.contains('skip');
        })
        .map((target) => target.outerHTML),
    );
    expect(small, path).toEqual([]);
  }
});

test('on paper a page shows its numbers and the silent call, and no controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/s/nsh/');
  await expect(page.locator('main .call').first()).toBeVisible();
  await expect(page.locator('.silent-open')).toBeVisible();
  for (const control of ['#leave', '.back', '.foot'])
    await expect(page.locator(control).first()).toBeHidden();
});

test('a press of a hand that trembles presses the link, and drags nothing', async ({ page }) => {
  await page.goto('/s/nsh/');
  const links = ['#leave', 'main a[href^="tel:"]', 'main a[href^="/"]'];
  for (const selector of links) {
    const link = page.locator(selector).first();
    await link.scrollIntoViewIfNeeded();
    await link.evaluate((element) => {
      element.addEventListener('click', (event) => {
        event.preventDefault();
        event.stopPropagation();
        element.toggleAttribute('data-pressed');
      });
    });
    const box = await link.boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + 8, top + 3, { steps: 4 });
    await page.mouse.up();
    await expect(link, selector).toHaveAttribute('data-pressed');
  }
});
