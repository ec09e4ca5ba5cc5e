/**
 * The audit of traces: a real browser with its own profile visits the built site, leaves it or
 * closes it, and what remains is read and written to `content/trace-results.json`.
 */
import { writeFileSync } from 'node:fs';
import { today } from '../../src/content-check/content-files.ts';
import type { TraceResults } from '../../src/schemas/site.ts';
import { startServers } from './audit-servers.ts';
import { auditVisit, countFramesOnBack } from './audit-visit.ts';
import { listClosingCriteria, listLeavingCriteria } from './list-criteria.ts';
import { measureHiding, type Situation } from './measure-hiding.ts';
import { openProfile } from './open-profile.ts';

/** Long enough for what the browser writes only after a longer stay. */
const DWELL = 12_000;
const TIMES = 9;

const SITUATIONS: { situation: Situation; words: string; limit: number }[] = [
  { situation: { target: 'answers', slowdown: 1 }, words: 'on this computer', limit: 100 },
  {
    situation: { target: 'silent', slowdown: 1 },
    words: 'while the next site is silent',
    limit: 100,
  },
  { situation: { target: 'offline', slowdown: 1 }, words: 'without internet', limit: 100 },
  {
    situation: { target: 'answers', slowdown: 6 },
    words: 'on a computer six times slower',
    limit: 250,
  },
];

const servers = await startServers();
const criteria: TraceResults['criteria'] = [
  ...listLeavingCriteria(await auditVisit(servers, true, { dwell: DWELL })),
  ...listClosingCriteria(await auditVisit(servers, false, { dwell: DWELL })),
];

const ours = await countFramesOnBack(servers, [`${servers.site}/`, `${servers.site}/s/nsh/`], 5);
const govuk = await countFramesOnBack(servers, [`${servers.govuk}/a`, `${servers.govuk}/b`], 5);
criteria.push({
  question: 'Pictures of a page that show when Back is pressed five times after leaving',
  seen: `${ours.withContent || 'None'}. With GOV.UK’s own exit button on the same pages: ${govuk.withContent}.`,
  passed: ours.withContent === 0,
});

for (const { situation, words, limit } of SITUATIONS) {
  const time = await measureHiding(servers, `${servers.site}/s/nsh/`, situation, TIMES);
  const other = await measureHiding(servers, `${servers.govuk}/s/nsh/`, situation, TIMES);
  criteria.push({
    question: `Time until the page is blank, ${words}`,
    seen: `${Math.round(time)} thousandths of a second, the middle of ${TIMES} tries. GOV.UK’s button: ${Math.round(other)}.`,
    passed: time <= limit,
  });
}

const { context } = await openProfile();
const version = context.browser()?.version() ?? '';
await context.close();
servers.close();

const results: TraceResults = {
  measuredOn: today,
  browser: `Chromium ${version} on ${process.platform === 'linux' ? 'Linux' : process.platform}`,
  criteria,
};
writeFileSync('content/trace-results.json', `${JSON.stringify(results, null, 2)}\n`);
for (const { question, seen, passed } of criteria)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${question}: ${seen}`);
const failed = criteria.filter(({ passed }) => !passed).length;
console.log(`${criteria.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
