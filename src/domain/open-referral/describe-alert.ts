import { isForVisitors, listUsableChannels } from '../contact/channel-view.ts';
import type { Edition, Service } from '../contact/directory.ts';
import { isWithdrawn } from '../contact/withdrawal.ts';
import { listSpreadingChannels } from '../contact/spreading-facts.ts';
import { hasFirmWords } from './has-firm-words.ts';

/**
 * What somebody who copies a file has to know of what does not stand in it: why a way cannot be
 * used, and that others are left out. Nothing, where nothing is missing.
 *
 * @param edition the day of the build, and its words
 */
export function describeAlert(
  service: Service,
  { today, words: { openData: words } }: Edition,
): string | undefined {
  const reasons = service.channels.flatMap((channel) =>
    isForVisitors(channel) && !isWithdrawn(channel, today) && channel.provenance.reason
      ? [channel.provenance.reason]
      : [],
  );
  const usable = listUsableChannels(service, today).length;
  const spreading = listSpreadingChannels(service, today).length;
  const sentences = [
    ...reasons,
    ...(hasFirmWords(service, today) ? [] : [words.oldWords]),
    ...(spreading < usable ? [words.oldChannels] : []),
    ...(usable === 0 && reasons.length === 0 ? [words.noChannel] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
