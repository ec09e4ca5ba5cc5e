import { listUsableChannels } from '../contact/channel-view.ts';
import type { Service } from '../contact/directory.ts';
import { listSpreadingChannels } from '../contact/spreading-facts.ts';
import { isWithdrawn } from '../contact/withdrawal.ts';
import type { Day } from '../freshness/freshness.ts';
import { hasFirmWords } from './has-firm-words.ts';

/**
 * What somebody who copies a file has to know of what does not stand in it: why a way cannot be
 * used, and that others are left out. Nothing, where nothing is missing.
 *
 * @param today the day of the build
 */
export function describeAlert(service: Service, today: Day): string | undefined {
  const reasons = service.channels.flatMap((channel) =>
    !isWithdrawn(channel, today) && channel.provenance.reason ? [channel.provenance.reason] : [],
  );
  const usable = listUsableChannels(service, today).length;
  const spreading = listSpreadingChannels(service, today).length;
  const sentences = [
    ...reasons,
    ...(hasFirmWords(service, today)
      ? []
      : [
          'What it does, and for whom, rests on one source that is old or bears no date, so we leave it out.',
        ]),
    ...(spreading < usable
      ? ['We leave out ways to reach it that rest on one source that is old or bears no date.']
      : []),
    ...(usable === 0 && reasons.length === 0 ? ['We know of no way to reach it to pass on.'] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
