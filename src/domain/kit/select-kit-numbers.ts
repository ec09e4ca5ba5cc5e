import type { Channel } from '../../schemas/channel.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import { isForVisitors, viewChannel } from '../contact/channels.ts';
import {
  type ContactReference,
  type Directory,
  findLastDayUp,
  findListed,
  isWithdrawn,
  type Service,
} from '../contact/directory.ts';
import { isFirm, isOverdue, PAPER_MONTHS } from '../freshness/freshness.ts';
import { addMonths, describeDay, type IsoDate } from '../../vocabulary/calendar.ts';

/** A telephone number as a poster carries it. */
export interface KitNumber {
  id: string;
  name: string;
  why: string;
  /** As people write it: `0808 802 0300`. */
  text: string;
  href: string;
  /** `Day and night.`, or hours that somebody has confirmed. */
  hours?: string;
  note?: string;
}

/** Why the kit cannot be made: the file, its field, and how to mend it. */
export interface KitFault {
  file: string;
  field: string;
  message: string;
}

export interface KitNumbers {
  numbers: KitNumber[];
  faults: KitFault[];
  /** The last day on which all of it may be relied on. */
  goodUntil: IsoDate;
}

/**
 * The numbers that posters may carry. A number that is unconfirmed, that may not be published (one old
 * source) or whose day of review has passed is a fault, and nothing is left out in silence. Hours are
 * printed only where they are always, or confirmed: others change, and paper does not.
 */
export function selectKitNumbers(
  directory: Directory,
  references: readonly ContactReference[],
): KitNumbers {
  const faults: KitFault[] = [];
  const days: IsoDate[] = [addMonths(directory.today, PAPER_MONTHS)];
  const numbers = references.flatMap(({ service: id, why }): KitNumber[] => {
    const file = `content/services/${id}.yaml`;
    const service = findListed(directory, id);
    const index = service?.channels.findIndex(
      (candidate) =>
        candidate.kind === 'phone' &&
        isForVisitors(candidate) &&
        !isWithdrawn(candidate, directory.today) &&
        !candidate.covers,
    );
    const channel = service?.channels[index ?? -1];
    if (!service || !channel) {
      const message = 'it has no telephone number now; name another service in the campaign';
      faults.push({ file, field: service ? 'channels' : 'withdrawn', message });
      return [];
    }
    const { today } = directory;
    const printed = [
      { field: `channels[${index}].provenance`, provenance: channel.provenance },
      ...listPrintedHours(service, channel, today).map((provenance) => ({
        field: `channels[${index}].hours.provenance`,
        provenance,
      })),
    ];
    faults.push(
      ...printed.flatMap(({ field, provenance }) => {
        const message = findObstacle(service, provenance, today);
        return message ? [{ file, field, message }] : [];
      }),
    );
    const lastDay = findLastDayUp([service, channel]);
    days.push(...printed.map(({ provenance }) => provenance.review), ...(lastDay ? [lastDay] : []));
    const { text, href = '', hours, note } = viewChannel(service, channel, directory);
    return [
      {
        id,
        name: service.name,
        why,
        text,
        href,
        ...(printed.length > 1 && hours && { hours }),
        // A number within a note has no source of its own.
        ...(note && !/\d/.test(note) && { note }),
      },
    ];
  });
  return { numbers, faults, goodUntil: days.toSorted()[0] ?? directory.today };
}

/** What the hours rest on, where a poster prints them. */
function listPrintedHours({ sources }: Service, { hours }: Channel, today: IsoDate): Provenance[] {
  if (!hours || hours.kind === 'unknown') return [];
  const { provenance } = hours;
  const isPrinted =
    hours.kind === 'always' ? isFirm(provenance, sources, today) : provenance.confirmed;
  return isPrinted ? [provenance] : [];
}

function findObstacle(
  { sources }: Service,
  provenance: Provenance,
  today: IsoDate,
): string | undefined {
  if (provenance.standing === 'unconfirmed')
    return `it is unconfirmed (${provenance.reason ?? 'no reason given'}); confirm it, or name another service in the campaign`;
  if (isOverdue(provenance, today))
    return `it was to be checked again by ${describeDay(provenance.review)}; check it, then set "review"`;
  return isFirm(provenance, sources, today)
    ? undefined
    : 'it rests on one old source and may not be published; confirm it, or name another service in the campaign';
}
