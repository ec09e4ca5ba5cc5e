import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { checkContent } from '../content-check/check-content.ts';
import { contentFolder, today } from '../content-check/content-files.ts';
import { printFault } from '../content-check/fault.ts';
import { makeDirectory } from '../content-check/content.ts';
import { planKits } from '../domain/kit/kit.ts';
import { emptyFolder } from '../kit/kit-folder.ts';
import type * as Kit from '../kit/make-kit.ts';
import { answerHelp, stop } from './command-line.ts';

answerHelp(`
SITE_URL=https://www.your-site.example npm run kit

Builds the site, then draws the posters, slips, pictures and texts of every campaign, checks each, and
writes them into kit/ with an index and a zip of everything. It takes about three minutes, needs a Chromium,
and takes no options. An earlier kit is deleted first, since its numbers may be wrong by now. If a number
may not be printed, or a format does not come out right, it says why and makes no kit.

  SITE_URL   the address of the site, which every code leads to; without it, everything says that it is a
             sample
  KIT_DIR    another folder than kit/
`);

const folder = resolve(process.env['KIT_DIR'] ?? 'kit');
try {
  // First, because a kit that cannot be made again must not be used either.
  emptyFolder(folder);
  const site = readAddress();
  buildSite();
  await make(site);
} catch (error) {
  fail([error instanceof Error ? error.message : String(error)]);
}

/** The address of the site, which every code carries; none for a sample. */
function readAddress(): string | undefined {
  const site = process.env['SITE_URL'];
  if (!site || new URL(site).hostname.endsWith('.example')) {
    console.warn(
      'SITE_URL is not the address of a real site: the kit is a sample, and says so everywhere',
    );
    return undefined;
  }
  const { protocol, pathname } = new URL(site);
  if (protocol !== 'https:' || pathname !== '/')
    throw new Error('SITE_URL: posters need an address such as https://www.your-site.org');
  return site;
}

/**
 * Builds the site, since every code leads to one of its pages. Not by a "prekit" in package.json: npm would
 * run that before anybody could be helped.
 */
function buildSite(): void {
  const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit' });
  if (status !== 0) fail(['The site could not be built.']);
}

async function make(site: string | undefined): Promise<void> {
  const { content, faults } = checkContent(contentFolder, today);
  if (faults.length > 0 || !content.site) fail(faults.map(printFault));
  const directory = makeDirectory(content, today);
  const plan = planKits(
    content.campaigns.map(({ id, campaign }) => ({ id, ...campaign })),
    directory,
    content.site,
    site,
  );
  if (plan.faults.length > 0) fail(plan.faults.map(printFault));
  // Node reads TypeScript, but not the elements of TSX.
  const { makeKit } = (await runnerImport<typeof Kit>('src/kit/make-kit.ts', { configFile: false }))
    .module;
  const { count, faults: wrong } = await makeKit(plan.kits, folder, directory.words.kitIndex);
  if (wrong.length > 0) fail(wrong);
  console.log(
    `${count} files for ${plan.kits.length} campaigns, each checked: ${folder}/index.html`,
  );
}

/** Ends with what is wrong, and what that means for whatever hangs already. */
function fail(lines: readonly string[]): never {
  return stop([...lines, 'No kit was made. Take down what hangs if its facts are in doubt.']);
}
