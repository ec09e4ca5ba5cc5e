import { COLOUR_RULES, expect, PAGE_TYPES, test, makeAxe } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const modes = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

// A test a page, so that none waits for all the others.
for (const path of PAGE_TYPES) {
  test(`axe finds nothing on ${path}, light, dark, in forced colours, small and wide`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      for (const { name, media } of modes) {
        await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
        const axe = makeAxe(page);
        const { violations } = await (
          name === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)
        ).analyze();
        expect(
          violations.map(({ id, nodes }) => `${name} ${width} ${id}: ${nodes[0]?.html ?? ''}`),
        ).toEqual([]);
      }
    }
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`body text has a contrast of 7 to 1 in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of ['/', '/s/plsi/']) {
      await page.goto(path);
      const results = await makeAxe(page)
        .withRules(['color-contrast-enhanced'])
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .include('main p, main li, main dd')
        .exclude('a')
        .analyze();
      expect(results.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    }
  });
}

test('text at twice its size runs off no screen', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of PAGE_TYPES) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      path,
    ).toBeLessThanOrEqual(640);
  }
});

test('the exit is marked in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const border = await page
    .locator('#leave')
    .evaluate((leave) => getComputedStyle(leave).borderTopWidth);
  expect(border).toBe('2px');
});

for (const width of [320, 360])
  for (const share of [100, 115, 130, 150, 200]) {
    test(`no digit of a number is lost at ${width} px with text at ${share}%`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      for (const path of ['/', '/s/sass/', '/check/b/']) {
        await page.goto(path);
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${size}%`;
        }, share);
        const lost = await page.locator('main .call').evaluateAll((calls) =>
          calls
            .filter((call) => {
              const value = call.querySelector('.value')?.getBoundingClientRect();
              const box = call.getBoundingClientRect();
              return !value || value.left < box.left || value.right > box.right;
            })
            .map((call) => call.textContent),
        );
        expect(lost, path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
    });
  }
