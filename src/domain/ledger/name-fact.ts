import type { ChannelKind } from '../../schemas/channel.ts';

/** Ways in the middle of a sentence. */
export const NAMES: Readonly<Record<ChannelKind, string>> = {
  phone: 'its phone number',
  text: 'its number for texts',
  relay: 'its number for text relay',
  email: 'its email address',
  'web-chat': 'its web chat',
  'web-form': 'its online form',
  website: 'its website',
  bsl: 'its way in British Sign Language',
  'in-person': 'the way to go there in person',
};

/**
 * A fact of the ledger in the middle of a sentence: `the hours of its phone number`.
 *
 * @param name its name in the ledger: `phone.hours`, `email-2`
 */
export function nameFact(name: string): string {
  const [way = '', part] = name.split('.');
  const kind = way.replace(/-\d+$/, '');
  const known = Object.hasOwn(NAMES, kind) ? NAMES[kind as ChannelKind] : 'a way to reach it';
  return part === 'hours' ? `the hours of ${known}` : known;
}
