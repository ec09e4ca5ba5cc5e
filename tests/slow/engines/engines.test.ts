import { extractText } from 'unpdf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFirefox } from '../../support/find-firefox.ts';
import { type AuditServers, startServers } from '../../audit/audit-servers.ts';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { JOURNEYS } from './journeys.ts';
import { open } from './wait-for.ts';
import { findWebKit, startWebKit } from './webkit.ts';

const firefox = findFirefox();
const webkit = findWebKit();

const ENGINES: readonly { name: string; start: (() => Promise<Engine>) | undefined }[] = [
  { name: 'Chromium', start: startChromium },
  { name: 'Firefox', start: firefox ? () => startFirefox(firefox) : undefined },
  { name: 'WebKit', start: webkit ? () => startWebKit(webkit, false) : undefined },
  {
    name: 'WebKit that keeps pages aside',
    start: webkit ? () => startWebKit(webkit, true) : undefined,
  },
];
/** How to get an engine that is not there. */
const REMEDY = 'not installed: "apt-get install firefox-esr webkit2gtk-driver xvfb xdotool"';

for (const { name, start } of ENGINES)
  describe.skipIf(!start)(start ? name : `${name} is ${REMEDY}`, () => {
    let engine: Engine | undefined;
    let servers: AuditServers;

    beforeEach(async () => {
      servers = await startServers();
      engine = await start?.();
    }, 60_000);

    /** The browser of this test. */
    const use = (): Engine => {
      if (!engine) throw new Error(`${name} did not start`);
      return engine;
    };

    afterEach(async () => {
      // The servers first: a browser that waits for one of them closes late or never.
      servers.close();
      await engine?.close();
      engine = undefined;
    });

    for (const { name: journey, travel } of JOURNEYS)
      it(journey, () => travel(use(), servers), 120_000);

    it('prints numbers, and no exit', async () => {
      const browser = use();
      await open(browser, `${servers.site}/s/nsh/`);
      if (browser.print) {
        const { text } = await extractText(new Uint8Array(await browser.print()), {
          mergePages: true,
        });
        expect(text).toContain('0808 802 0300');
        expect(text).not.toContain('Leave this site');
      } else {
        // The driver cannot print: the rules for paper are asked instead.
        expect(await browser.evaluate(LISTS_HIDDEN_ON_PAPER)).toContain('leave');
      }
    }, 120_000);
  });

/** The selectors that the styles hide on paper. */
const LISTS_HIDDEN_ON_PAPER = `[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  .filter((rule) => rule.media && rule.media.mediaText === 'print')
  .flatMap((rule) => [...rule.cssRules])
  .filter((rule) => rule.style && rule.style.display === 'none')
  .map((rule) => rule.selectorText).join(' ')`;
