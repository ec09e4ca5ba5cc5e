import type { Site } from '../../schemas/site.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { type Campaign, describeWeek, findPhase } from '../campaign/campaign.ts';
import type { Directory } from '../contact/directory.ts';
import { describeDay } from '../../vocabulary/calendar.ts';
import { isOverdue } from '../freshness/freshness.ts';
import { type KitFault, type KitNumber, selectKitNumbers } from './select-kit-numbers.ts';

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
  const message = `it was to be read again by ${describeDay(review)}; read it, then set "review"`;
  return [{ file: `content/campaigns/${id}.yaml`, field: 'review', message }];
}

function removeRepeated(faults: readonly KitFault[]): KitFault[] {
  return [...new Map(faults.map((fault) => [`${fault.file} ${fault.field}`, fault])).values()];
}
