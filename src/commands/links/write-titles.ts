import { stringify } from 'yaml';
import type { Titles } from './compare-titles.ts';

/**
 * The text of `content/link-titles.yaml` with other titles.
 *
 * @param text what the file holds: its comments stay
 */
export function writeTitles(text: string, titles: Titles): string {
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  return `${comments.join('\n')}\n${stringify(titles, { lineWidth: 0 })}`;
}
