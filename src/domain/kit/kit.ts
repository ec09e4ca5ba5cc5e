import type { Site } from '../../schemas/site.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { type Campaign, describeWeek, findPhase } from '../campaign/campaign.ts';
import {
  type ContactReference,
  type Directory,
  findLastDayUp,
  findListed,
  isWithdrawn,
  type Service,
} from '../contact/directory.ts';
import { addMonths, describeDay, type IsoDate } from '../../vocabulary/calendar.ts';
import { isFirm, isOverdue, PAPER_MONTHS } from '../freshness/freshness.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import { isForVisitors, viewChannel } from '../contact/channels.ts';

/** An address of a campaign, as it is printed. */
export interface KitAddress {
  /** The end of the address under `/w/`: `24a-gp`. */
  code: string;
  /** Where it hangs: `Doctors' surgeries`. */
  where: string;
  href: string;
  /** The address as people type it, without the protocol. */
  text: string;
}

/** All that the kit of one campaign says. Its first number is large. */
export interface CampaignKit {
  campaign: Campaign;
  siteName: string;
  numbers: readonly [KitNumber, ...KitNumber[]];
  /** How to call 999 without speaking. */
  silentCall: string;
  /** The days of its week in words, unless it is over: old days make numbers look old. */
  days?: string;
  /** The last day on which it may be used, in words. */
  goodUntil: string;
  /** The address for pictures, posts and what is carried away: it tells no place. */
  own: KitAddress;
  /** The addresses for paper, one for each place. */
  printed: KitAddress[];
  words: UiWords;
  /** True where the addresses are an example, so that nothing of it may be printed. */
  isSample: boolean;
}

/**
 * Plans the kits of all campaigns from the records.
 *
 * @param site the whole address of the site, `https://…`; without one, samples are made
 */
export function planKits(
  campaigns: readonly Campaign[],
  directory: Directory,
  { name, silentCall }: Pick<Site, 'name' | 'silentCall'>,
  site: string | undefined,
): { kits: CampaignKit[]; faults: KitFault[] } {
  const { words } = directory;
  const emergency = selectKitNumbers(directory, [{ service: 'emergency-999', why: '' }]);
  const faults = [...emergency.faults];
  const kits = campaigns.flatMap((campaign): CampaignKit[] => {
    const selected = selectKitNumbers(directory, campaign.numbers);
    faults.push(...selected.faults, ...listOwnFaults(campaign, directory));
    const [first, ...others] = selected.numbers;
    if (!first) return [];
    const address = (code: string, where: string): KitAddress => {
      const href = new URL(`/w/${code}/`, site ?? 'https://local-help.example').href;
      return { code, where, href, text: href.replace('https://', '').replace(/\/$/, '') };
    };
    const [goodUntil = ''] = [selected.goodUntil, emergency.goodUntil, campaign.review].toSorted();
    return [
      {
        campaign,
        siteName: name,
        numbers: [first, ...others],
        silentCall,
        ...(campaign.week &&
          findPhase(campaign, directory.today) !== 'after' && {
            days: describeWeek(campaign.week),
          }),
        goodUntil: describeDay(goodUntil),
        own: address(campaign.code, words.kitIndex.anywhere),
        printed: campaign.channels
          .filter(({ printed }) => printed)
          .map(({ code, where }) => address(`${campaign.code}-${code}`, where)),
        words,
        isSample: !site,
      },
    ];
  });
  return { kits, faults: removeRepeated(faults) };
}

function listOwnFaults({ id, review }: Campaign, { today }: Directory): KitFault[] {
  if (!isOverdue({ review }, today)) return [];
  const message = `it was due to be read again by ${describeDay(review)}; read it, then set "review"`;
  return [{ file: `content/campaigns/${id}.yaml`, field: 'review', message }];
}

function removeRepeated(faults: readonly KitFault[]): KitFault[] {
  return [...new Map(faults.map((fault) => [`${fault.file} ${fault.field}`, fault])).values()];
}

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

/** Why the kit cannot be made: the file, its field, and how to fix it. */
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
 * The numbers that posters may carry. It is a fault if one is unconfirmed, may not be published (it has only
 * one old source) or is past its review day: nothing is left out without a word. Hours are printed only if
 * they are day and night, or confirmed: others change, and paper does not.
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

/** The provenance of the hours, where a poster prints them. */
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
    return `it was due to be checked again by ${describeDay(provenance.review)}; check it, then set "review"`;
  return isFirm(provenance, sources, today)
    ? undefined
    : 'its only source is old or has no date, so it may not be printed; confirm it, or name another service in the campaign';
}
