import type { ChannelView } from '../../domain/contact/channels.ts';
import type { Example } from '../example.ts';
import { BSL, EMAIL, PHONE, REGISTERED, TEXT, UNSURE } from '../samples.ts';

export const examples: Example<{ ways: readonly ChannelView[] }>[] = [
  { state: 'first', props: { ways: [PHONE] } },
  { state: 'all', props: { ways: [TEXT, REGISTERED, BSL, EMAIL, UNSURE] } },
];
