import type { Locator } from '@playwright/test';
import { countPages } from './count-pages.ts';
import { expect, test } from './fixtures.ts';

/** The boxes of all elements that a locator finds, in whole pixels. */
const boxesOf = (locator: Locator) =>
  locator.evaluateAll((elements) =>
    elements.map((element) => {
      const box = element.getBoundingClientRect();
      const [top, left, right, bottom] = [box.top, box.left, box.right, box.bottom].map(Math.round);
      return { top, left, right, bottom, width: box.width, height: box.height };
    }),
  );

for (const [width, rows] of [
  [320, 2],
  [390, 1],
  [1280, 1],
] as const)
  test(`the helplines speak to both sides in ${rows} row(s) at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/about/', '/g/what/', '/nowhere/']) {
      await page.goto(path);
      const cells = await boxesOf(page.locator('.helplines li'));
      expect(cells, path).toHaveLength(2);
      expect(new Set(cells.map(({ top }) => top)).size, path).toBe(rows);
      for (const { height } of await boxesOf(page.locator('.helplines a')))
        expect(height, path).toBeGreaterThanOrEqual(48);
      const [line] = await boxesOf(page.locator('.helplines'));
      expect(line?.height, path).toBeLessThanOrEqual(112);
    }
  });

test('no name of a helpline is squeezed into more than one line at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of ['/', '/check/a/']) {
    await page.goto(path);
    for (const { height } of await boxesOf(page.locator('.helplines b')))
      expect(height, path).toBeLessThan(24);
  }
});

test.describe('the front page', () => {
  test('has the number of its first door whole above the exit bar at 320 x 568', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/');
    const [call] = await boxesOf(page.locator('.front-door .call').first());
    const [exit] = await boxesOf(page.locator('#leave'));
    expect(call?.bottom).toBeLessThanOrEqual(exit?.top ?? 0);
  });

  for (const width of [768, 1280])
    test(`is a grid of two by two at ${width} px, its edges in line`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      const [a, b, c, d] = await boxesOf(page.locator('.front-door'));
      const [main] = await boxesOf(page.locator('main'));
      expect([a?.top, a?.bottom, c?.top, c?.bottom]).toEqual([
        b?.top,
        b?.bottom,
        d?.top,
        d?.bottom,
      ]);
      expect([a?.left, b?.left]).toEqual([c?.left, d?.left]);
      expect([a?.left, b?.right]).toEqual([main?.left, main?.right]);
      const [near, text] = await boxesOf(page.locator('.front > section:not(.whole)'));
      expect(near?.top).toBe(text?.top);
      for (const call of await boxesOf(page.locator('.front-door .call')))
        expect(call.width).toBeLessThanOrEqual(352);
      await expect(page.locator('.on-paper').locator('visible=true')).toHaveCount(0);
    });

  test('shows another number on each of its doors, as large as the others', async ({ page }) => {
    await page.goto('/');
    const calls = page.locator('.front-door .call');
    await expect(calls).toHaveCount(4);
    const links = await calls.evaluateAll((all) => all.map((call) => call.getAttribute('href')));
    expect(new Set(links).size).toBe(4);
    const looks = await calls.evaluateAll((all) =>
      all.map((call) => {
        const { backgroundColor, fontSize } = getComputedStyle(call);
        return `${backgroundColor} ${fontSize} ${call.clientHeight}`;
      }),
    );
    expect(new Set(looks).size).toBe(1);
  });

  test('prints as one page of numbers, without what only a screen can press', async ({ page }) => {
    await page.goto('/');
    expect(countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.n999')).toBeVisible();
    const printed = page.locator('.front-door .paper-numbers li');
    for (const [name, number] of [
      ['National Stalking Helpline', '0808 802 0300'],
      ['Victim Support', '0808 16 89 111'],
      ['NHS 111 mental health option', '111'],
      ['Samaritans', '116 123'],
      ['Police, 101', '101'],
    ] as const) {
      const line = printed.filter({ hasText: name }).first();
      await expect(line).toBeVisible();
      await expect(line.locator('.paper-number')).toHaveText(number);
    }
    await expect(printed.filter({ hasText: 'Samaritans' }).first()).toContainText('Day and night.');
    await expect(page.getByText('Numbers can change: check again after')).toBeVisible();
    for (const gone of ['.call', '.button', '.helplines', '.foot', '#leave', 'main .icon'])
      await expect(page.locator(gone).locator('visible=true'), gone).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'See everyone who can help' })).toBeHidden();
  });
});
