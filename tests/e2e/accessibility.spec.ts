import type { Page } from '@playwright/test';
import { listFiles } from '../../src/hosting/built-files.ts';
import { measureContrast } from '../support/contrast.ts';
import {
  COLOUR_RULES,
  expect,
  groupPages,
  makeAxe,
  PAGE_TYPES,
  sampleNow,
  test,
} from './fixtures.ts';
import { findOption, press } from './question-steps.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const modes = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

/** The address of every page that was built. */
function listBuiltPages(): string[] {
  return listFiles('dist')
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}

/** What axe finds on the page as it is, in one line each. */
async function listViolations(page: Page, { name }: (typeof modes)[number]): Promise<string[]> {
  const axe = makeAxe(page);
  const { violations } = await (
    name === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)
  ).analyze();
  return violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html ?? ''}`);
}

const [now, all] = sampleNow(PAGE_TYPES);

for (const group of groupPages(PAGE_TYPES))
  test(`axe finds nothing: ${group.join(' ')}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of group) {
      await page.goto(path);
      expect(await listViolations(page, modes[0]), path).toEqual([]);
    }
  });

for (const group of groupPages(now.pages))
  test(`axe finds nothing in dark: ${group.join(' ')}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of group) {
      await page.goto(path);
      expect(await listViolations(page, modes[1]), path).toEqual([]);
    }
  });

for (const group of groupPages(all.pages))
  test(
    `axe finds nothing in any colours, small and wide: ${group.join(' ')}`,
    all.tag,
    async ({ page }) => {
      for (const path of group) {
        await page.goto(path);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          for (const mode of modes) {
            await page.emulateMedia({ colorScheme: null, forcedColors: null, ...mode.media });
            expect(await listViolations(page, mode), `${path} ${width}`).toEqual([]);
          }
        }
      }
    },
  );

// What differs between pages of a type is their words; colours and the layout are those of the type.
const others = listBuiltPages().filter((path) => !PAGE_TYPES.includes(path));
for (const group of groupPages(others))
  test(`axe finds nothing: ${group.join(' ')}`, { tag: '@slow' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of group) {
      await page.goto(path);
      expect(await listViolations(page, modes[0]), path).toEqual([]);
    }
  });

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

test('the exit has an edge that is seen, by day and by night', async ({ page }) => {
  await page.goto('/s/plsi/');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of [
      { width: 320, height: 568 },
      { width: 1280, height: 900 },
      { width: 320, height: 180 },
    ]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      const { edge, ground } = await page.locator('#leave').evaluate((exit) => ({
        edge: getComputedStyle(exit).borderBlockStartColor,
        ground: getComputedStyle(document.body).backgroundColor,
      }));
      expect(
        measureContrast(edge, ground),
        `${colorScheme} ${size.width} x ${size.height}`,
      ).toBeGreaterThanOrEqual(3);
    }
});

/** Sets the size of the text, as the settings of a device do. */
const enlargeText = (page: Page, size = '200%') =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);

/** How far the page can be scrolled sideways, in pixels. */
const findExcess = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });

/** Where the longest words and addresses are. */
const LONG_WORDS = ['/s/cos/', '/s/pippa/', '/s/sg/', '/g/rights/', '/g/tech/'];

for (const { name, pages, tag } of [now, all])
  test(
    `text at two and a half times its size runs off no screen, narrow or wide, on ${name}`,
    tag,
    async ({ page }) => {
      for (const path of [...pages, ...LONG_WORDS]) {
        await page.goto(path);
        await enlargeText(page);
        for (const width of [320, 640, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await findExcess(page), `${path} at ${width} px`).toBe(0);
        }
        // As large as phones have it.
        await page.setViewportSize({ width: 320, height: 800 });
        await enlargeText(page, '250%');
        expect(await findExcess(page), `${path} at 250%`).toBe(0);
      }
    },
  );

test('text at twice its size runs off no narrow screen in the search and the questions', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/find/');
  await enlargeText(page);
  await page.getByRole('searchbox').fill('raped');
  // The longest address of all cards.
  await expect(page.locator('.results').getByText('247sexualabusesupport').first()).toBeVisible();
  await page.locator('.crisis summary').click();
  expect(await findExcess(page), 'results').toBe(0);

  await page.goto('/check/a/');
  await enlargeText(page);
  await findOption(page, 'v1.danger_now').click();
  await expect(page.locator('.interruption[tabindex]')).toBeVisible();
  expect(await findExcess(page), 'an interruption').toBe(0);
  await press(page, 'See help now');
  await expect(page.locator('.outcome')).toBeVisible();
  expect(await findExcess(page), 'an outcome').toBe(0);
  await press(page, 'Change my answers');
  await expect(page.locator('.summary')).toBeVisible();
  expect(await findExcess(page), 'the list of answers').toBe(0);
});

for (const width of [320, 360])
  test(`no digit of a number is lost at ${width} px, however large the text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const path of ['/', '/s/sass/', '/check/b/']) {
      await page.goto(path);
      for (const share of [100, 115, 130, 150, 200]) {
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
        expect(lost, `${path} at ${share}%`).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${path} at ${share}%`,
        ).toBeLessThanOrEqual(width);
      }
    }
  });

test('no group of a number changes its place on a page that runs from right to left', async ({
  page,
}) => {
  for (const path of ['/', '/find/', '/s/nsh/', '/p/all/', '/p/strips/']) {
    await page.goto(path);
    const { swapped, seen } = await page.evaluate(() => {
      // As translators leave a page that they put into Arabic.
      document.documentElement.dir = 'rtl';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const groupsOf = (text: Text) =>
        [...text.data.matchAll(/\d+/g)].map(({ index, 0: { length } }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + length);
          return range.getBoundingClientRect();
        });
      const numbers: { text: string; groups: DOMRect[] }[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        // A number by itself, in several groups.
        if (/^\s*\d+(?: \d+)+\s*$/.test(text.data))
          numbers.push({ text: text.data.trim(), groups: groupsOf(text) });
      }
      const shown = numbers.filter(({ groups }) => groups[0]?.width);
      const isSwapped = ({ groups }: { groups: DOMRect[] }) =>
        groups.some((group, at) => group.left < (groups[at - 1]?.left ?? 0));
      return { swapped: shown.filter(isSwapped).map(({ text }) => text), seen: shown.length };
    });
    expect(swapped, path).toEqual([]);
    expect(seen, path).toBeGreaterThan(1);
  }
});

test('a number in a sentence keeps the order of its groups in Arabic', async ({ page }) => {
  await page.goto('/s/101/');
  const starts = await page.getByText(/18001\s101/).evaluateAll((sentences) => {
    document.documentElement.dir = 'rtl';
    return sentences.map((sentence) => {
      const number = /18001\s101/.exec(sentence.textContent)?.[0] ?? '';
      const text = document.createTextNode(`نص ${number} نص`);
      sentence.replaceChildren(text);
      return ['18001', '101'].map((group) => {
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(group));
        range.setEnd(text, text.data.indexOf(group) + group.length);
        return range.getBoundingClientRect().left;
      });
    });
  });
  expect(starts.length).toBeGreaterThan(1);
  for (const [first = 0, second = 0] of starts) expect(first).toBeLessThan(second);
});

test('what goes along beside a guide comes into view when the focus enters it', async ({
  page,
}) => {
  for (const height of [420, 800]) {
    await page.setViewportSize({ width: 1280, height });
    await page.goto('/g/tech/');
    const beside = page.locator('.guide-column + .guide-column').locator('a, summary');
    // From the end of the text, where what is beside it has gone along as far as it goes.
    await page.locator('.guide-column').first().locator('a, summary').last().focus();
    await page.keyboard.press('Tab');
    await expect(beside.first()).toBeFocused();
    await expect(beside.first()).toBeInViewport({ ratio: 1 });
    await page.locator('footer a').first().focus();
    do {
      await page.keyboard.press('Shift+Tab');
      await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
    } while (!(await beside.first().evaluate((link) => link === document.activeElement)));
  }
});
