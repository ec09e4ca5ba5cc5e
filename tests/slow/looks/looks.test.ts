import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareLooks } from './compare-looks.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { makeStill } from './still-page.ts';

const PAGE = '/dev/components/';
/**
 * The page as somebody last looked at it. With UPDATE_LOOKS=1 it is written again. Compressed, as it holds
 * every style again, and nobody needs to read or edit it.
 */
const AGREED = 'tests/slow/looks/agreed.html.gz';
const PICTURES = 'test-results/looks';

let server: DevServer;
let html: string;

beforeAll(async () => {
  server = await startDevServer();
  const answer = await fetch(`${server.address}${PAGE}`);
  html = makeStill(await answer.text());
  if (!answer.ok) throw new Error(`${PAGE} answers ${answer.status}: ${html}`);
});
afterAll(() => server.stop());

it('every component looks as it was agreed, small and wide, in light, dark and forced colours', async () => {
  if (process.env['UPDATE_LOOKS'] === '1') writeFileSync(AGREED, gzipSync(html, { level: 9 }));
  rmSync(PICTURES, { recursive: true, force: true });
  const differences = await compareLooks(
    gunzipSync(readFileSync(AGREED)).toString('utf8'),
    html,
    PICTURES,
  );
  expect(
    differences,
    `look at ${PICTURES}; if it is meant, run UPDATE_LOOKS=1 npm run test:built-slow -- tests/slow/looks`,
  ).toEqual([]);
});
