/** What several commands need: their help, how they end with faults, the content, and lines to read. */
import { checkContent } from '../content-check/check-content.ts';
import type { Content } from '../content-check/content.ts';
import { contentFolder, today } from '../content-check/content-files.ts';
import { printFault } from '../content-check/fault.ts';
import { READ_SIDES, type Side } from '../domain/search/reader.ts';

/** Where somebody asks what a command does, prints that and ends it. */
export function answerHelp(help: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(help.trim());
  process.exit(0);
}

/** Ends a command with lines on standard error: 1 where something is wrong, 2 where it was used wrongly. */
export function stop(lines: readonly string[], code: 1 | 2 = 1): never {
  console.error(lines.join('\n'));
  process.exit(code);
}

/**
 * The content, or the end of the command with what is wrong with it.
 *
 * @param parts what the command cannot do without
 */
export function readSoundContent<Part extends keyof Content>(
  parts: readonly Part[],
): Content & { [Name in Part]: NonNullable<Content[Name]> } {
  const { content, faults } = checkContent(contentFolder, today);
  if (faults.length > 0 || parts.some((part) => content[part] === undefined))
    stop(faults.map(printFault));
  return content as Content & { [Name in Part]: NonNullable<Content[Name]> };
}

/** Reads a line `QUERY`, or `SIDE<TAB>QUERY` with a known side. */
export function readSearchLine(line: string): { side?: Side; query: string } {
  const [start = '', ...rest] = line.split('\t');
  const side = READ_SIDES.find((known) => known === start && known !== 'none');
  return side && rest.length > 0 ? { side: side as Side, query: rest.join(' ') } : { query: line };
}
