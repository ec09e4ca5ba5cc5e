import type { Page } from '@playwright/test';
import { expect, groupPages, PAGE_TYPES, slowIf, test } from './fixtures.ts';
import { begin, press } from './question-steps.ts';

/** Pages on the screen, not paper; `/` and `/find/` are laid out by themselves. */
const pages = PAGE_TYPES.filter((path) => !/^\/(?:find\/|p\/.+)?$/.test(path));

/**
 * Measures the second-level headings in the page, not those that name a card or a note:
 * from what is above in the same column, and to what is below.
 *
 * @returns a line for each that has not 40 px above, where something is, and 12 below
 */
function listUneven(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const seen = [...main.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.height > 1 && box.width > 1 && element.checkVisibility();
    });
    return seen
      .filter((element) => element.matches('h2:not(.card *, .contact-card *, .callout *)'))
      .flatMap((heading) => {
        const box = heading.getBoundingClientRect();
        const others = seen.filter((other) => {
          const { left, right } = other.getBoundingClientRect();
          return (
            !other.contains(heading) &&
            !heading.contains(other) &&
            left < box.right &&
            right > box.left
          );
        });
        const ends = others
          .map((other) => other.getBoundingClientRect().bottom)
          .filter((end) => end <= box.top + 1);
        const starts = others
          .map((other) => other.getBoundingClientRect().top)
          .filter((start) => start >= box.bottom - 1);
        const column = innerWidth < 960 ? null : heading.closest('.two > *');
        const isTop = column !== null && box.top - column.getBoundingClientRect().top < 1;
        const above = Math.round(box.top - Math.max(...ends));
        const below = Math.round(Math.min(...starts) - box.bottom);
        const isRight = (isTop || above === 40) && below === 12;
        return isRight ? [] : [`${heading.textContent.trim()}: ${above} above, ${below} below`];
      });
  });
}

for (const [index, group] of groupPages(pages).entries())
  test(
    `headings have 40 px above and 12 below, small and wide: ${group.join(' ')}`,
    slowIf(index % 2 > 0),
    async ({ page }) => {
      for (const path of group) {
        await page.goto(path);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await listUneven(page), `${path} ${width}`).toEqual([]);
        }
      }
    },
  );

for (const [index, group] of groupPages(pages).entries())
  test(
    `buttons are at most 22rem wide, and notes and cards do not touch: ${group.join(' ')}`,
    slowIf(index % 2 === 0),
    async ({ page }) => {
      for (const path of group) {
        await page.goto(path);
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const faults = await page.locator('main').evaluate((main) => {
            const listBoxes = (selector: string) =>
              [...main.querySelectorAll<HTMLElement>(selector)]
                .filter((element) => element.checkVisibility())
                .map((element) => ({ element, box: element.getBoundingClientRect() }));
            const wide = listBoxes('.call, .button, button')
              .filter(({ box }) => box.width > 352)
              .map(({ element, box }) => `${element.textContent.trim()}: ${box.width} wide`);
            const blocks = listBoxes('.callout, .contact-card');
            const close = blocks.flatMap(({ element, box }) =>
              blocks
                .filter(
                  (other) =>
                    other.box.top >= box.bottom - 1 &&
                    other.box.top < box.bottom + 15 &&
                    other.box.left < box.right &&
                    other.box.right > box.left,
                )
                .map(() => `${element.textContent.trim().slice(0, 40)}: close to the next`),
            );
            return [...wide, ...close];
          });
          expect.soft(faults, `${path} ${width}`).toEqual([]);
        }
      }
    },
  );

test('neighbours end at one edge, and none is alone beside a gap', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of pages) {
    await page.goto(path);
    const faults = await page.locator('main').evaluate((main) => {
      const right = Math.round(main.getBoundingClientRect().right);
      return [...main.querySelectorAll<HTMLElement>('.cards, .doors')].flatMap((list) => {
        const rows = new Map<number, DOMRect[]>();
        for (const item of list.children) {
          const box = item.getBoundingClientRect();
          rows.set(Math.round(box.top), [...(rows.get(Math.round(box.top)) ?? []), box]);
        }
        const edge = list.getBoundingClientRect().right;
        return [...rows.values()].flatMap((boxes) =>
          Math.abs(Math.max(...boxes.map((box) => box.right)) - edge) > 1 || edge > right + 1
            ? [`${list.className}: a row ends before its list`]
            : [],
        );
      });
    });
    expect.soft(faults, path).toEqual([]);
  }
});

test('the foot takes at most 240 px of a small screen', { tag: '@phone' }, async ({ page }) => {
  for (const path of ['/s/nsh/', '/about/']) {
    await page.goto(path);
    const box = await page.locator('.foot').boundingBox();
    expect(box?.height, path).toBeLessThanOrEqual(240);
  }
});

test('what brings somebody here is on one line of a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/');
  const lines = await page.locator('.brings').evaluate((link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  expect(lines).toBe(1);
});

for (const width of [768, 1280])
  test(`groups of the foot and cards of a row are alike at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/find/');
    const rows = await page
      .locator('.foot ul')
      .evaluateAll((groups) =>
        groups.map((group) =>
          [...group.children].map((item) => Math.round(item.getBoundingClientRect().top)),
        ),
      );
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toEqual(rows[0]);
    const cards = await page.locator('.group[open] .cards > *').evaluateAll((all) =>
      all.map((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return { top: Math.round(top), bottom: Math.round(bottom) };
      }),
    );
    const bottoms = Map.groupBy(cards, ({ top }) => top);
    expect(bottoms.size).toBeLessThan(cards.length);
    for (const row of bottoms.values())
      expect(new Set(row.map(({ bottom }) => bottom)).size).toBe(1);
  });

test('no door is squeezed beside another column', async ({ page }) => {
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/s/bsl/', '/s/plsi/', '/g/what/', '/w/24a/']) {
      await page.goto(path);
      const widths = await page
        .locator('.door')
        .evaluateAll((doors) => doors.map((door) => door.getBoundingClientRect().width));
      expect(widths.length, path).toBeGreaterThan(0);
      // Two words of a name fit beside each other.
      expect(Math.min(...widths), `${path} ${width}`).toBeGreaterThan(270);
    }
  }
});

test('what is told of a service beside its page is not squeezed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/s/nsh/');
  const answer = await page.locator('[data-plain] dd').first().boundingBox();
  const column = await page.locator('[data-plain]').boundingBox();
  expect(answer?.width).toBe(column?.width);
});

test('no column of a service ends beside a hole on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of ['/s/nsh/', '/s/plsi/', '/s/bsl/']) {
    await page.goto(path);
    const about = await page.locator('.two > .part').boundingBox();
    const main = await page.locator('main').boundingBox();
    expect(Math.round(about?.width ?? 0), path).toBe(Math.round(main?.width ?? 0));
  }
});

test('an outcome has what to say beside whom to ring on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await begin(page, '/check/a/');
  await press(page, 'See help now');
  const whom = await page.locator('.outcome .steps').boundingBox();
  const say = await page.locator('.outcome > :last-child').boundingBox();
  const main = await page.locator('main').boundingBox();
  expect(say?.x).toBeGreaterThan((whom?.x ?? 0) + (whom?.width ?? 0));
  expect(say?.y).toBeLessThan(whom?.y ?? 0);
  expect((say?.x ?? 0) + (say?.width ?? 0)).toBe((main?.x ?? 0) + (main?.width ?? 0));
});
