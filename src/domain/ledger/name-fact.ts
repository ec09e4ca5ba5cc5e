import type { ChannelKind } from '../../schemas/channel.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';

/**
 * A fact of the ledger in the middle of a sentence: `the hours of its phone number`.
 *
 * @param name its name in the ledger: `phone.hours`, `email-2`
 */
export function nameFact(name: string, { ways, hours }: UiWords['changes']): string {
  const [way = '', part] = name.split('.');
  const known = ways[way.replace(/-\d+$/, '') as ChannelKind];
  return part === 'hours' ? fillIn(hours, { way: known }) : known;
}
