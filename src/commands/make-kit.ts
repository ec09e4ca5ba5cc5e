import { resolve } from 'node:path';
import { checkContent } from '../content-check/check-content.ts';
import { contentFolder } from '../content-check/content-folder.ts';
import { type Fault, printFault } from '../content-check/fault.ts';
import { today } from '../content-check/today.ts';
import { planKits } from '../domain/kit/plan-kit.ts';
import { makeKit } from '../kit/make-kit.ts';

const { content, faults } = checkContent(contentFolder, today);
if (faults.length > 0 || !content.site) stop(faults);

const site = process.env['SITE_URL'];
if (!site)
  console.warn('SITE_URL is not set: the kit is a sample, with an example address on every piece');
const plan = planKits(
  content.campaigns.map(({ id, campaign }) => ({ id, ...campaign })),
  { services: content.services.map(({ id, record }) => ({ id, ...record })), today },
  content.site,
  site,
);
if (plan.faults.length > 0) stop(plan.faults);

const folder = resolve(process.env['KIT_DIR'] ?? 'kit');
try {
  const { count, faults: wrong } = await makeKit(plan.kits, folder);
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    process.exit(1);
  }
  console.log(
    `${count} files for ${plan.kits.length} campaigns, each checked: ${folder}/index.html`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function stop(lines: readonly Fault[]): never {
  console.error(lines.map(printFault).join('\n'));
  process.exit(1);
}
