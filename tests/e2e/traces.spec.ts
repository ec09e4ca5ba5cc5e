import { expect, test } from '@playwright/test';
import { startServers } from '../audit/audit-servers.ts';
import { auditVisit, countFramesOnBack } from '../audit/audit-visit.ts';
import { listClosingCriteria, listLeavingCriteria } from '../audit/list-criteria.ts';

// The quick form of `npm run audit:traces`, with shorter stays and without anything timed.
test.describe('a visit in a browser with a profile of its own', () => {
  test.slow();

  for (const [how, isLeft, list] of [
    ['leaving', true, listLeavingCriteria],
    ['closing the tab', false, listClosingCriteria],
  ] as const) {
    test(`leaves nothing telling behind after ${how}`, async () => {
      const servers = await startServers();
      const traces = await auditVisit(servers, isLeft, { dwell: 500 });
      servers.close();
      expect(list(traces).filter(({ passed }) => !passed)).toEqual([]);
    });
  }

  test('shows no page again when Back is pressed five times after leaving', async () => {
    const servers = await startServers();
    const ours = await countFramesOnBack(
      servers,
      [`${servers.site}/`, `${servers.site}/s/nsh/`],
      5,
    );
    const govuk = await countFramesOnBack(servers, [`${servers.govuk}/a`, `${servers.govuk}/b`], 5);
    servers.close();
    expect(ours.withContent).toBe(0);
    // The same eyes see a page come back where a button does not prevent it.
    expect(govuk.withContent).toBeGreaterThan(0);
  });
});
