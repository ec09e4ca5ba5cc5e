import type { ChannelView } from '../../domain/contact/channels.ts';
import type { Example } from '../example.ts';
import { BSL, EMAIL, PHONE, TEXT, UNSURE } from '../samples.ts';

export const examples: Example<{ way: ChannelView; isWhole?: boolean }>[] = [
  { state: 'first', props: { way: PHONE } },
  { state: 'whole', props: { way: PHONE, isWhole: true } },
  { state: 'unsure', props: { way: UNSURE } },
  { state: 'text', props: { way: TEXT } },
  { state: 'BSL', props: { way: BSL } },
  { state: 'languages', props: { way: EMAIL } },
];
