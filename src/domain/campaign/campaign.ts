import type { CampaignRecord } from '../../schemas/campaign.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import { addDays, describeDay } from '../../vocabulary/calendar.ts';

export interface Campaign extends CampaignRecord {
  id: string;
}

/** Where a day lies beside a campaign's week; `always` for one that goes on all the year. */
export type Phase = 'before' | 'during' | 'after' | 'always';

/** Where a day lies beside a campaign's week. */
export function findPhase({ week }: Pick<CampaignRecord, 'week'>, today: IsoDate): Phase {
  if (!week) return 'always';
  if (today < week.from) return 'before';
  return today > week.to ? 'after' : 'during';
}

/** How long before its first day and after its last a week is linked, in days. */
const LINKED_BEFORE = 56;
const LINKED_AFTER = 14;

/** A campaign that has a week. */
export type WeekCampaign<C extends Pick<CampaignRecord, 'week'>> = C & {
  week: NonNullable<CampaignRecord['week']>;
};

/**
 * The week that pages lead to: the one that is on, or else the next one, or else the one that has
 * just been. None on most days of a year.
 *
 * @param today the day of the build
 */
export function findLinkedWeek<C extends Pick<CampaignRecord, 'week'>>(
  campaigns: readonly C[],
  today: IsoDate,
): WeekCampaign<C> | undefined {
  const weeks = campaigns
    .filter((campaign): campaign is WeekCampaign<C> => campaign.week !== undefined)
    .filter(({ week }) => today >= addDays(week.from, -LINKED_BEFORE))
    .filter(({ week }) => today <= addDays(week.to, LINKED_AFTER))
    .toSorted((a, b) => a.week.from.localeCompare(b.week.from));
  const find = (phase: Phase) => weeks.filter((campaign) => findPhase(campaign, today) === phase);
  return find('during')[0] ?? find('before')[0] ?? find('after').at(-1);
}

/**
 * The days of a campaign in words that are true on every day, since a page may never be built again:
 * `22 to 26 April 2024`, or `29 April 2024 to 3 May 2024`.
 */
export function describeWeek({ from, to }: NonNullable<CampaignRecord['week']>): string {
  const [first, last] = [describeDay(from), describeDay(to)];
  const month = (day: string) => day.replace(/^\d+ /, '');
  return month(first) === month(last)
    ? `${first.replace(/ .*/, '')} to ${last}`
    : `${first} to ${last}`;
}

/** The ends of a campaign's addresses under `/w/`: its own, and one for each channel. */
export function listCodes({
  code,
  channels,
}: {
  code: string;
  channels: readonly { code: string }[];
}): string[] {
  return [code, ...channels.map((channel) => `${code}-${channel.code}`)];
}
