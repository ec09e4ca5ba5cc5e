import { sideOf } from '../../src/vocabulary/audience.ts';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { checkContent } from '../../src/content-check/check-content.ts';
import type { Service } from '../../src/domain/contact/directory.ts';
import { listFiles } from '../../src/hosting/built-files.ts';
import { readPage, readPages } from '../support/built-site.ts';
import {
  AFRAID_CONTACTS,
  GUIDE_CODES,
  OWN_SIDE_PAGES,
  PAPER_PAGES,
  SERVICE_CODES,
  SILENT_CALL,
} from '../support/contract.ts';

const pages = readPages();
const services: Service[] = checkContent('content', '2026-11-26').content.services.map(
  ({ id, record }) => ({
    id,
    ...record,
  }),
);

it('has a page for every address that is promised', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/find/',
      '/check/',
      '/check/a/',
      '/check/b/',
      '/check/c/',
      '/check/d/',
      '/about/',
      '/about/your-device/',
      '/privacy/',
      '/accessibility/',
      '/for-professionals/',
      '/for-professionals/figures/',
      '/changes/',
      '/api/',
      '/404.html',
      ...Object.values(SERVICE_CODES).map((code) => `/s/${code}/`),
      ...Object.values(GUIDE_CODES).map((code) => `/g/${code}/`),
      '/g/words/',
      '/g/lang/',
      '/p/',
      ...PAPER_PAGES,
    ]),
  );
  expect(listFiles('dist')).toEqual(
    expect.arrayContaining([
      'changes/feed.json',
      'robots.txt',
      'sitemap-index.xml',
      '_headers',
      '_redirects',
      'favicon.svg',
    ]),
  );
});

it('names whose data say where a postcode is, as their licence requires', () => {
  const lines = readPage('/about/')
    .root.querySelectorAll('li')
    .map(({ text }) => text.trim());
  const { areas } = checkContent('content', '2026-11-26').content;
  expect(areas?.attribution).toHaveLength(3);
  expect(lines).toEqual(expect.arrayContaining(areas?.attribution ?? []));
});

it('has a title and a neutral title of its own on every page', () => {
  for (const read of [
    ({ root }: (typeof pages)[number]) => root.querySelector('title')?.text ?? '',
    ({ root }: (typeof pages)[number]) =>
      root.querySelector('html')?.getAttribute('data-title') ?? '',
  ]) {
    const titles = pages.map(read);
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
  }
});

it('does not give away its subject in neutral titles, addresses and shared links', () => {
  const shown = pages.map(({ path, root }) =>
    [
      path,
      root.querySelector('html')?.getAttribute('data-title'),
      ...root.querySelectorAll('meta[property]').map((meta) => meta.getAttribute('content')),
    ].join(' '),
  );
  expect(
    shown.filter((text) => /stalk|abuse|victim|behaviour|violen|harass|suicid|porn/i.test(text)),
  ).toEqual([]);
});

it('shows every chat the same words and picture, which give nothing away', () => {
  const previews = pages.map(({ root }) =>
    root
      .querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')
      .map((meta) => meta.getAttribute('content'))
      .join(' | '),
  );
  expect(new Set(previews)).toEqual(
    new Set([
      'website | Local help | Phone numbers and information for Hampshire and the Isle of Wight. | https://local-help.example/share.png',
    ]),
  );
  const { width, height, data } = PNG.sync.read(readFileSync('dist/share.png'));
  expect([width, height]).toEqual([1200, 630]);
  // The mark is in the middle, on a plain background.
  const colours = new Set(Array.from({ length: width * height }, (_, at) => data[at * 4]));
  expect(colours.size).toBeGreaterThan(2);
  expect([data[0], data[1], data[2]]).toEqual([0x0b, 0x5d, 0x66]);
});

it('leads every internal link to a page or file that is there', () => {
  const files = new Set(listFiles('dist').map((file) => `/${file}`.replace(/index\.html$/, '')));
  const broken = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('[href]').flatMap((element) => {
      const href = element.getAttribute('href') ?? '';
      if (!/^[/#]/.test(href)) return [];
      const [target = '', fragment] = href.split('#');
      if (target && !files.has(target)) return [`${path} → ${href}`];
      if (!fragment) return [];
      const page = target ? pages.find((other) => other.path === target) : { root };
      return page?.root.getElementById(fragment) ? [] : [`${path} → ${href}`];
    }),
  );
  expect(broken).toEqual([]);
});

it('is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // The printer's choices, not faults: void tags, long titles, spaces, and type on scripts.
      'void-style': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      // Texts of links to numbers are grouped as people say them, and never break.
      'tel-non-breaking': 'off',
      // Two policies are intended: this one and the header's. Nothing is loaded from elsewhere.
      'require-sri': 'off',
      // Browsers restore ticks on reload unless a box says autocomplete="off".
      'input-attributes': 'off',
      'valid-autocomplete': 'off',
    },
  });
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        // The framework puts one style beside its island, which every browser reads.
        if (message !== '<style> element is not permitted as content under <div>')
          faults.push(`${path} ${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});

/** The one link to the feed, as its page writes it. */
const FEED_LINK =
  '<link rel="alternate" type="application/feed+json" href="/changes/feed.json" title="Local help: changes">';

it('loads nothing but the page, which contains its icon', () => {
  const loading = pages.flatMap(({ path, root }) => [
    ...root
      .querySelectorAll('[src], [srcset], object, embed, iframe, form, video, audio, img')
      .map((element) => `${path}: ${element.outerHTML}`),
    ...root
      .querySelectorAll('link')
      .filter(
        (link) =>
          // Browsers load neither: the second is for programs that look for a feed.
          link.getAttribute('rel') !== 'canonical' &&
          link.outerHTML !== FEED_LINK &&
          !link.getAttribute('href')?.startsWith('data:image/svg+xml,'),
      )
      .map((link) => `${path}: ${link.outerHTML}`),
    ...root.querySelectorAll('[style]').map((element) => `${path}: ${element.outerHTML}`),
  ]);
  expect(loading).toEqual([]);
});

it('has no font: it uses those of the device', () => {
  expect(listFiles('dist').filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
});

it('never touches what stays on the device', () => {
  const scripts = pages
    .flatMap(({ root }) => root.querySelectorAll('script'))
    .map(({ text }) => text);
  const files = listFiles('dist').filter(
    (file) => file.endsWith('.js') && !file.includes('client.'),
  );
  const code = [
    ...new Set(scripts),
    ...files.map((file) => readFileSync(`dist/${file}`, 'utf8')),
  ].join('\n');
  expect(code).not.toMatch(
    /localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker|sendBeacon|pushState/,
  );
});

it('says of all hours how old they are, where a line is not always open, also in the list', () => {
  const hours = pages.flatMap(({ path, root }) =>
    (root.querySelector('body')?.text ?? '')
      .replaceAll(/\s+/g, ' ')
      .split(/(?=Monday (?:and|to) \w+, \d)/)
      .slice(1)
      .map((text) => `${path}: ${text.slice(0, 150)}`),
  );
  expect(hours.filter((text) => text.startsWith('/find/')).length).toBeGreaterThan(4);
  expect(
    hours.filter((text) => !/Hours (?:from|checked)|Checked on|how old these hours are/.test(text)),
  ).toEqual([]);
});

describe('size', () => {
  /** In units of 1,024 bytes of compressed HTML. */
  const LIMITS: [RegExp, number][] = [
    [/^\/find\//, 14],
    [/^\/check\//, 15],
    // Every number of the site, some of them on both of its sheets.
    [/^\/p\/pick\//, 16],
    [/^/, 10],
  ];

  it.each(pages.map(({ path, html }) => [path, html] as const))(
    'of %s is within its budget',
    (path, html) => {
      const limit = LIMITS.find(([pattern]) => pattern.test(path))?.[1] ?? 0;
      expect(brotliCompressSync(html).byteLength).toBeLessThanOrEqual(limit * 1024);
    },
  );
});

describe('every page', () => {
  it.each(pages.map(({ path, root }) => [path, root] as const))(
    '%s carries the marks',
    (path, root) => {
      const leave = root.querySelectorAll('#leave');
      const links = root.querySelectorAll('body a');
      expect(leave).toHaveLength(1);
      expect(leave[0]?.tagName).toBe('A');
      expect(leave[0]?.text.trim()).toMatch(/^Leave this site/);
      expect(links[0]?.classList.contains('skip-leave')).toBe(true);
      expect(links[1]?.text.trim()).toBe('Skip to main content');
      expect(links[0]?.getAttribute('href')).toBe(leave[0]?.getAttribute('href'));
      expect(root.querySelectorAll('a[href="tel:999"]').length).toBeGreaterThan(0);
      expect(root.querySelector('.silent p')?.text).toBe(SILENT_CALL);
      expect(root.querySelectorAll('h1')).toHaveLength(1);
      // A part with it takes the focus at each click on its text, and the next Tab goes to its top.
      expect(root.querySelectorAll('[tabindex]')).toEqual([]);
      expect(path === '/' || root.querySelectorAll('.back').length === 2).toBe(true);
    },
  );

  it('shows telephone links whose text is the number they dial, each of a record', () => {
    const numbers = new Map(
      services.flatMap(({ channels }) =>
        channels.flatMap((channel) =>
          'number' in channel && channel.number ? [[`tel:${channel.number}`, channel.shown]] : [],
        ),
      ) as [string, string][],
    );
    const wrong = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href^="tel:"]')
        .filter((link) => {
          const shown = numbers.get(link.getAttribute('href') ?? '');
          const text = link.text.replaceAll(/\s+/g, ' ').replace('Call', '').trim();
          return !shown || text !== shown;
        })
        .map((link) => `${path}: ${link.outerHTML}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What a service can be recognised by: its names, address, numbers. */
function listNames({ name, formerNames, provider, channels, code }: Service): string[] {
  return [
    name,
    // Respect runs a line for each side.
    ...(provider && provider !== 'Respect' ? [provider] : []),
    ...formerNames,
    `/s/${code}/`,
    ...channels.flatMap((channel) =>
      ['number', 'shown', 'address']
        .map((field) => (channel as unknown as Record<string, string | undefined>)[field])
        .filter((value): value is string => value !== undefined),
    ),
  ];
}

describe('the pages of the own side', () => {
  const victimSide = services.filter(({ audiences }) => sideOf(audiences) === 'receiving');
  // A website for everybody gives nothing away: Report Remove is on Childline's.
  const isForAll = (name: string) =>
    name.startsWith('https:') &&
    services.some(
      (service) => sideOf(service.audiences) !== 'receiving' && listNames(service).includes(name),
    );
  const names = victimSide.flatMap(listNames).filter((name) => !isForAll(name));
  // Amendment A5, and the men's line beside the women's: for somebody afraid of the person they know.
  const forAfraid = victimSide.filter(({ id }) => AFRAID_CONTACTS.includes(id)).flatMap(listNames);

  it.each(OWN_SIDE_PAGES)('%s names no service, number or address of the other side', (path) => {
    const { html, root } = readPage(path);
    // What the script loads when the reader begins counts as part of the page.
    const rest = root.querySelector('[data-rest]')?.getAttribute('data-rest');
    const whole = rest ? html + readFileSync(`dist${rest}`, 'utf8') : html;
    const allowed = path === '/check/d/' ? forAfraid : [];
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !allowed.includes(name) && whole.includes(name))).toEqual([]);
    if (path === '/check/b/') expect(rest).toMatch(/^\/check\/b\/rest\.\w+\.js$/);
  });

  it('/check/d/ shows without script whom somebody afraid of the person can ring', () => {
    const printable = readPage('/check/d/').root.querySelector('[data-sent]');
    for (const id of ['victim-support', 'national-stalking-helpline'])
      expect(printable?.querySelector(`[data-service="${id}"] a[href^="tel:"]`), id).not.toBeNull();
  });

  it.each(OWN_SIDE_PAGES)('%s tells nobody how somebody stays out of reach', (path) => {
    const text = readPage(path).root.querySelector('main')?.text ?? '';
    expect(text).not.toMatch(
      /advocate|safety plan|refuge|They could notice|change (your|their) (password|number|locks)|tracker|AirTag|location sharing|keep(ing)? a (record|diary)|evidence|screenshot|friend’s phone/i,
    );
  });

  it.each(OWN_SIDE_PAGES)('%s carries 999, NHS 111 and Samaritans', (path) => {
    const { root } = readPage(path);
    for (const number of ['999', '111', '116123'])
      expect(root.querySelector(`a[href="tel:${number}"]`), number).not.toBeNull();
  });
});

describe('the psychologist-led programme’s page', () => {
  const { root, html } = readPage('/s/plsi/');

  it('shows no number of its own and at least two other ways to get help', () => {
    const own = root.querySelectorAll('[data-service="plsi-self-referral"] a');
    expect(own.map((link) => link.outerHTML)).toEqual([]);
    expect(html).not.toMatch(/02382|231\s?0800/);
    const others = root
      .querySelectorAll('main a[href^="tel:"]')
      .map((link) => link.getAttribute('href'));
    expect(new Set(others).size).toBeGreaterThanOrEqual(2);
  });

  it('puts working ways before what it says of its number', () => {
    const text = root.querySelector('body')?.text ?? '';
    expect(text.indexOf('116 123')).toBeLessThan(text.indexOf('cannot be dialled'));
    expect(text).toContain('could not confirm that it is taking people now');
  });
});

describe('structured data', () => {
  const read = (path: string) => {
    const text =
      readPage(path).root.querySelector('script[type="application/ld+json"]')?.text ?? '';
    return JSON.parse(text) as { availableChannel?: unknown[]; name: string; url: string };
  };

  it('is on every page of a service', () => {
    for (const { code, name } of services) expect(read(`/s/${code}/`)).toMatchObject({ name });
  });

  it('spreads the helpline’s number, but not its email of one old source nor its unconfirmed hours', () => {
    const text = JSON.stringify(read('/s/nsh/'));
    expect(text).toContain('+448088020300');
    expect(text).not.toContain('info@stalkinghelpline.org');
    expect(text).not.toContain('hoursAvailable');
  });

  it('spreads nothing that rests on one old source', () => {
    expect(JSON.stringify(read('/s/sass/'))).not.toMatch(/0533|stalking@/);
    expect(JSON.stringify(read('/s/ht/'))).not.toContain('80009898');
    expect(read('/s/plsi/').availableChannel).toBeUndefined();
  });
});

describe('search engines', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');

  it.each(pages.map(({ path, root }) => [path, root] as const))(
    'meet %s as intended',
    (path, root) => {
      const isListed = !/^\/(find|check|404|about\/practice|p\/|api|w\/[a-z0-9]+-)/.test(path);
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
        isListed ? undefined : 'noindex',
      );
      expect(sitemap.includes(`<loc>https://local-help.example${path}</loc>`)).toBe(isListed);
      expect(
        root.querySelector('link[rel="canonical"]')?.getAttribute('href')?.endsWith(path),
      ).toBe(isListed ? true : undefined);
    },
  );
});

it('shows one email address of the helpline, only on its own page', () => {
  const holders = pages.filter(({ html }) => html.includes('info@stalkinghelpline.org'));
  expect(holders.map(({ path }) => path)).toEqual(['/s/nsh/']);
});

it('says how many victim care hubs there were, and names no town or place of them', () => {
  const text = readPage('/for-professionals/').root.querySelector('main')?.text ?? '';
  expect(text).not.toMatch(
    /Newport|Portsmouth|Basingstoke|Winchester|investigation centre|\bhubs? (?:in|at|near|on|by)\b/,
  );
  expect(text.replaceAll('Southampton', '')).toBe(text);
  expect(text).toContain('Four hubs were at work');
});

it('spends less than 2 KB of inline script on a page, compressed, apart from what loads an island', () => {
  for (const { path, root } of pages) {
    const scripts = root.querySelectorAll('script:not([type])').map(({ text }) => text);
    const [own = ''] = scripts;
    expect(own.length, path).toBeGreaterThan(0);
    expect(brotliCompressSync(own).byteLength, path).toBeLessThan(2048);
    const isIsland = /^\/(?:check\/[a-d]|find)\/$/.test(path);
    expect(brotliCompressSync(scripts.join('')).byteLength, path).toBeLessThan(
      isIsland ? 3072 : 2048,
    );
  }
});

/** What a live part loads when the reader begins: its script and its data, weighed compressed. */
function weighLivePart(path: string) {
  const part = readPage(path).root.querySelector('[data-live]');
  const weigh = (name: string) =>
    brotliCompressSync(readFileSync(`dist${part?.getAttribute(name) ?? ''}`)).byteLength;
  return { script: weigh('data-live'), data: weigh('data-rest') };
}

it('weighs at most 90 KB in all on the page of the search, compressed, once somebody types', () => {
  const { script, data } = weighLivePart('/find/');
  const page = brotliCompressSync(readPage('/find/').html).byteLength;
  expect(page + script + data).toBeLessThanOrEqual(90_000);
});

it('groups every number as people say it, so that it can be heard in groups', () => {
  const ungrouped = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('a[href^="tel:"]')
      .filter((link) => {
        const text = link.text.replace(/^\s*Call\s*/, '').trim();
        return text.replaceAll(/\s/g, '').length > 6 && !/^\d{3,6}( \d{2,4})+$/.test(text);
      })
      .map((link) => `${path}: ${link.outerHTML}`),
  );
  expect(ungrouped).toEqual([]);
});

describe('guides', () => {
  const guides = checkContent('content', '2026-11-26').content.guides.map(({ guide }) => guide);

  it.each(guides)('/g/$code/ opens with one thing to do and a number', ({ code, first }) => {
    const main = readPage(`/g/${code}/`).root.querySelector('main');
    const text = main?.text ?? '';
    expect(text).toContain(first.do);
    const call = main?.querySelector('.guide-head a.call');
    expect(call?.getAttribute('href')).toMatch(/^tel:/);
    expect(text.indexOf(first.do)).toBeLessThan(text.indexOf(call?.text ?? ''));
    expect(main?.querySelector('.guide-head + div .guide')).not.toBeNull();
  });

  it.each(guides)('/g/$code/ says how old it is, and where each claim comes from', (guide) => {
    const { root } = readPage(`/g/${guide.code}/`);
    expect(root.querySelector('main')?.text).toMatch(
      /We last read it against its sources on \d+ \w+ \d{4}\. +We mean to read it again by/,
    );
    expect(root.querySelectorAll('.sources dt')).toHaveLength(guide.facts.length);
    for (const { text } of root.querySelectorAll('.sources dd'))
      expect(text).toMatch(/, (no date|(\d+ )?(\w+ )?\d{4})|no number given/);
  });

  it('label every step on a device that the other person could notice', () => {
    const { root } = readPage('/g/tech/');
    const steps = root.querySelectorAll('.guide li').map(({ text }) => text);
    const changes = steps.filter((text) =>
      /^(changing|leaving|a change|reporting|blocking|if you ask an app)/i.test(
        text.replace(/^They could notice this:\s*/, '').trim(),
      ),
    );
    expect(changes.length).toBeGreaterThan(3);
    for (const step of changes) expect(step).toMatch(/^They could notice this:/);
    expect(root.querySelector('.guide')?.text).not.toMatch(
      /cannot notice|without them knowing|secretly/i,
    );
  });
});

describe('languages', () => {
  it('carry their own tag and direction, with a sentence in English beside', () => {
    const items = readPage('/g/lang/').root.querySelectorAll('.languages li');
    expect(items.length).toBeGreaterThanOrEqual(12);
    for (const item of items) {
      expect(item.querySelector('.own')?.getAttribute('lang')).toMatch(/^[a-z]{2}/);
      const isRightToLeft = /[\u0590-\u07ff]/.test(item.querySelector('.own')?.text ?? '');
      expect(item.querySelector('.own')?.getAttribute('dir')).toBe(isRightToLeft ? 'rtl' : 'ltr');
      expect(item.querySelector('.say')?.text).toMatch(
        /I need help\. I speak \w+\. Please find an interpreter\./,
      );
      const numbers = item.querySelectorAll('[data-service] a[href^="tel:"]');
      expect(numbers.map((link) => link.getAttribute('href'))).toEqual([
        'tel:+448088020300',
        'tel:+448081689111',
        'tel:999',
      ]);
    }
  });

  it('name themselves in English too, so that no card shows only letters a device cannot draw', () => {
    for (const item of readPage('/g/lang/').root.querySelectorAll('.languages li')) {
      const english = item.querySelector('.tongue .meta')?.text.trim() ?? '';
      expect(english).toMatch(/^[A-Z][a-z]+$/);
      expect(item.querySelector('.say')?.text).toContain(`I speak ${english}.`);
    }
  });

  it('with letters of their own name fonts that systems have for them', () => {
    const { root } = readPage('/g/lang/');
    const style = root
      .querySelectorAll('style')
      .map(({ text }) => text)
      .join('');
    for (const own of root.querySelectorAll('.own')) {
      if (/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(own.text.trim())) continue;
      const [language] = (own.getAttribute('lang') ?? '').split('-');
      const rule = new RegExp(`:lang\\(${language}\\)[^{}]*\\{font-family:`);
      expect(style).toMatch(rule);
    }
  });
});

describe('paper', () => {
  it.each(PAPER_PAGES)('%s has a heading that tells nothing, and no link on its sheets', (path) => {
    const sheets = readPage(path).root.querySelectorAll('.paper');
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      for (const { text } of sheet.querySelectorAll('h2'))
        expect(text).not.toMatch(/stalk|abuse|victim|behaviour|violen|harass/i);
      expect(sheet.querySelectorAll('a')).toEqual([]);
    }
  });

  it.each(PAPER_PAGES.filter((path) => !/log|fold/.test(path)))(
    '%s says who made it, when, and until when to trust it',
    (path) => {
      const text = readPage(path).root.querySelector('.paper-foot')?.text ?? '';
      expect(text).toMatch(
        /Local help\.\s*Made on \d+ \w+ \d{4}\. Numbers can change: check again after\s+\d+ \w+ \d{4}\./,
      );
    },
  );

  it('has a box without a name for each number to choose, and a sheet apart for the own side', () => {
    const { root } = readPage('/p/pick/');
    const [shared, own] = root.querySelectorAll('.pick');
    const listIds = (sheet: typeof shared) =>
      sheet?.querySelectorAll('[data-service]').map((item) => item.getAttribute('data-service')) ??
      [];
    const ownSide = services
      .filter(({ audiences }) => sideOf(audiences) === 'doing')
      .map(({ id }) => id);
    expect(listIds(own)).toContain('respect-phoneline');
    expect(listIds(shared).filter((id) => id && ownSide.includes(id))).toEqual([]);
    const victimSide = services
      .filter(({ audiences }) => sideOf(audiences) === 'receiving')
      .map(({ id }) => id);
    expect(listIds(own).filter((id) => id && victimSide.includes(id))).toEqual([]);
    const all = readPage('/p/all/').root.querySelectorAll('.paper [data-service]');
    expect(new Set([...listIds(shared), ...listIds(own)])).toEqual(
      new Set(all.map((item) => item.getAttribute('data-service'))),
    );
    for (const box of root.querySelectorAll('main input')) {
      expect(box.attributes).toEqual({ type: 'checkbox', autocomplete: 'off' });
      expect(box.closest('label')?.text.trim()).not.toBe('');
    }
    expect(root.querySelectorAll('main input')).toHaveLength(
      root.querySelectorAll('.pick [data-service]').length,
    );
  });

  it('begins the diary by what to leave out', () => {
    for (const path of ['/p/log/', '/p/fold/']) {
      const text = readPage(path).root.querySelector('.paper')?.text ?? '';
      expect(text).toMatch(/may become evidence.+Leave\s+out.+Day and date/s);
      expect(readPage(path).root.querySelectorAll('main input, main textarea')).toEqual([]);
    }
  });

  it('spreads no number that rests on one old source', () => {
    for (const path of PAPER_PAGES)
      expect(readPage(path).html, path).not.toMatch(/0330 0533 630|023 8000 9898|03300 165 112/);
    expect(readPage('/p/all/').root.querySelector('.paper')?.text).toContain('0808 802 0300');
  });
});
