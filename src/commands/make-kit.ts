import { resolve } from 'node:path';
import { checkContent } from '../content-check/check-content.ts';
import { contentFolder, today } from '../content-check/content-files.ts';
import { printFault } from '../content-check/fault.ts';
import { makeDirectory } from '../content-check/content.ts';
import { planKits } from '../domain/kit/plan-kit.ts';
import { emptyFolder, makeKit } from '../kit/make-kit.ts';

const folder = resolve(process.env['KIT_DIR'] ?? 'kit');
try {
  // First of all: a kit that cannot be made again is not to be used either.
  emptyFolder(folder);
  await make(readAddress());
} catch (error) {
  stop([error instanceof Error ? error.message : String(error)]);
}

/** The address of the site, which every code carries; none for a sample. */
function readAddress(): string | undefined {
  const site = process.env['SITE_URL'];
  if (!site || new URL(site).hostname.endsWith('.example')) {
    console.warn('SITE_URL names no real site: the kit is a sample, and says so on every piece');
    return undefined;
  }
  const { protocol, pathname } = new URL(site);
  if (protocol !== 'https:' || pathname !== '/')
    throw new Error('SITE_URL: posters need an address such as https://www.your-site.org');
  return site;
}

async function make(site: string | undefined): Promise<void> {
  const { content, faults } = checkContent(contentFolder, today);
  if (faults.length > 0 || !content.site) stop(faults.map(printFault));
  const directory = makeDirectory(content, today);
  const plan = planKits(
    content.campaigns.map(({ id, campaign }) => ({ id, ...campaign })),
    directory,
    content.site,
    site,
  );
  if (plan.faults.length > 0) stop(plan.faults.map(printFault));
  const { count, faults: wrong } = await makeKit(plan.kits, folder, directory.words.kitIndex);
  if (wrong.length > 0) stop(wrong);
  console.log(
    `${count} files for ${plan.kits.length} campaigns, each checked: ${folder}/index.html`,
  );
}

function stop(lines: readonly string[]): never {
  console.error(
    [...lines, 'No kit was made. Take down what hangs if its facts are in doubt.'].join('\n'),
  );
  process.exit(1);
}
