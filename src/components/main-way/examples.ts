import type { ChannelView } from '../../domain/contact/channels.ts';
import type { Example } from '../example.ts';
import { BSL, EMAIL, PHONE, REGISTERED, TEXT } from '../samples.ts';

export const examples: Example<{ way: ChannelView; isQuiet?: boolean }>[] = [
  { state: 'first', props: { way: PHONE } },
  { state: 'quiet', props: { way: PHONE, isQuiet: true } },
  { state: 'text', props: { way: TEXT } },
  { state: 'text that needs something first', props: { way: REGISTERED } },
  { state: 'BSL', props: { way: BSL } },
  { state: 'email, quiet', props: { way: EMAIL, isQuiet: true } },
];
