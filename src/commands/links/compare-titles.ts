import type { Answer } from './fetch-title.ts';
import type { OutsideLink } from './list-links.ts';

/** The titles that pages had when somebody last looked, by address. */
export type Titles = Readonly<Record<string, string>>;

export interface LinkReport {
  /** One line for each link that somebody has to look at. */
  lines: string[];
  /** The titles as they are now, the old one where there was no answer; addresses that are gone are left out. */
  titles: Titles;
}

/**
 * Says which links no longer answer or lead to a page with another title. A page whose title nobody
 * has kept yet is nothing to look at.
 */
export function compareTitles(
  answers: readonly { link: OutsideLink; answer: Answer }[],
  known: Titles,
): LinkReport {
  const lines = answers.flatMap(({ link: { address, files }, answer }) => {
    const where = `${address} (${files.join(', ')})`;
    if ('fault' in answer) return [`${where}: ${answer.fault}`];
    const before = known[address];
    return before === undefined || before === answer.title
      ? []
      : [`${where}: its title was "${before}" and is "${answer.title}"`];
  });
  const titles = answers.flatMap(({ link: { address }, answer }) => {
    const title = 'title' in answer ? answer.title : known[address];
    return title === undefined ? [] : [[address, title] as const];
  });
  return { lines, titles: Object.fromEntries(titles) };
}
