import type { CampaignRecord } from '../schemas/campaign.ts';
import type { Source } from '../schemas/provenance.ts';
import type { ReadCampaign } from './check-campaigns.ts';
import type { Fault } from './fault.ts';

type Week = ReadCampaign & { campaign: CampaignRecord & { week: { from: string; to: string } } };
type Finding = Omit<Fault, 'file'>;

/**
 * Checks that a week was not copied from an earlier one and left as it was: its theme, film, hashtags and
 * sources are its own, and its days and theme rest on sources of after the week before. What really is
 * the same is named by `sameAs`, the code of the earlier week.
 */
export function checkCopiedWeeks(campaigns: readonly ReadCampaign[]): Fault[] {
  const weeks = campaigns
    .filter((read): read is Week => read.campaign.week !== undefined)
    .toSorted((a, b) => compare(a.campaign.week.from, b.campaign.week.from) || compare(a.id, b.id));
  return weeks.flatMap(({ file, campaign }, index) => {
    const earlier = weeks
      .slice(0, index)
      .filter((other) => other.campaign.code !== campaign.sameAs)
      .map((other) => other.campaign);
    return [
      ...checkSameAs(campaign, weeks.slice(0, index)),
      ...earlier.flatMap((other) => listCopied(campaign, other)),
      ...(campaign.sameAs ? [] : checkSourcesAreNewer(campaign, earlier.at(-1))),
    ].map((finding) => ({ file, ...finding }));
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function checkSameAs({ sameAs }: CampaignRecord, earlier: readonly Week[]): Finding[] {
  if (sameAs === undefined || earlier.some(({ campaign }) => campaign.code === sameAs)) return [];
  const message = `there is no earlier week of the code "${sameAs}"; correct it or remove the line`;
  return [{ field: 'sameAs', message }];
}

function listCopied(campaign: CampaignRecord, other: CampaignRecord): Finding[] {
  const { theme, film, hashtags, sources } = campaign;
  const refuse = (field: string, what: string): Finding => ({
    field,
    message: `${what} of the week "${other.code}"; write this week's own, remove it, or add "sameAs: ${other.code}" if it really is the same`,
  });
  const tags = hashtags.filter((tag) => other.hashtags.includes(tag));
  const known = new Set(Object.values(other.sources).map(describe));
  return [
    ...(theme !== undefined && theme === other.theme ? [refuse('theme', 'it is the theme')] : []),
    ...(film && (film.name === other.film?.name || film.about === other.film?.about)
      ? [refuse('film', 'it is the film')]
      : []),
    ...tags.map((tag) => refuse('hashtags', `"${tag}" is a hashtag`)),
    ...Object.entries(sources)
      .filter(([, source]) => known.has(describe(source)))
      .map(([key]) => refuse(`sources.${key}`, 'it is a source')),
  ];
}

function describe({ title, publisher, date }: Source): string {
  return JSON.stringify([title, publisher, date]);
}

/** What announces a week is newer than the week before. */
function checkSourcesAreNewer(
  { week, theme, facts, sources }: CampaignRecord,
  before: CampaignRecord | undefined,
): Finding[] {
  const end = before?.week?.to;
  if (!week || end === undefined) return [];
  const stated = new Set([`${week.from} to ${week.to}`, theme]);
  const keys = new Set(
    facts.filter(({ says }) => stated.has(says)).flatMap((fact) => fact.sources),
  );
  return [...keys].flatMap((key) => {
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    // A source that bears only its year or month counts from the first day of that.
    if (!source || source.date === 'undated' || source.date > end) return [];
    const message = `${source.date} is before the end of the week before (${end}), so it cannot announce this one; name a newer source`;
    return [{ field: `sources.${key}.date`, message }];
  });
}
