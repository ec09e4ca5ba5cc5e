import type { KitNumber } from './select-kit-numbers.ts';
import type { CampaignKit } from './plan-kit.ts';

/** The most words that each of the two texts may have. */
export const POST_WORDS = { short: 50, long: 100 };

/** Texts for posts and e-mails. */
export interface Posts {
  /** At most fifty words. */
  short: string;
  /** At most a hundred words. */
  long: string;
}

/** Writes the texts of a campaign from its records; an address and a number count as words too. */
export function writePosts(kit: CampaignKit): Posts {
  const { campaign, numbers, own, days, isSample } = kit;
  const [first, ...others] = numbers;
  const begin = [...(isSample ? ['SAMPLE.'] : []), campaign.heading];
  const end = ['In danger now, call 999.', own.href, ...campaign.hashtags.map((tag) => `#${tag}`)];
  return {
    short: [...begin, describeNumber(first), ...others.map(describeLed), ...end].join(' '),
    long: [
      ...begin,
      campaign.lead,
      ...numbers.map(describeLed),
      ...(days ? [`${campaign.name}, ${days}.`] : []),
      ...end,
    ].join(' '),
  };
}

/** A number with the words that lead to it. */
export function describeLed(number: KitNumber): string {
  return `${leadIn(number)} ${describeNumber(number)}`;
}

/** The words before a number: `To be heard:`, `Closed, or no answer?` */
export function leadIn({ why }: Pick<KitNumber, 'why'>): string {
  return /[?:]$/.test(why) ? why : `${why}:`;
}

/** What is to be known before ringing: what to choose, and when they are there. */
export function describeCall({ note, hours }: Pick<KitNumber, 'note' | 'hours'>): string {
  return [note, hours].filter((words) => words !== undefined).join(' ');
}

/** A service's name before its number, which some names end in: `Police` of `Police, 101`. */
export function nameOf({ name, text }: Pick<KitNumber, 'name' | 'text'>): string {
  return name.endsWith(`, ${text}`) ? name.slice(0, -`, ${text}`.length) : name;
}

/** A number in a sentence or two: `Samaritans, 116 123. Day and night.` */
export function describeNumber(number: KitNumber): string {
  return `${nameOf(number)}, ${number.text}. ${describeCall(number)}`.trim();
}

/**
 * What a picture of the kit shows, in words, for people who do not see it.
 *
 * @param hasLead false for a picture that has no room for the sentence under the heading
 */
export function describePicture(kit: CampaignKit, hasLead = true): string {
  const { campaign, numbers, own, days } = kit;
  return [
    `Plain words on a light ground: ${campaign.heading}`,
    ...(hasLead ? [campaign.lead] : []),
    ...(days ? [`${campaign.name}, ${days}.`] : []),
    ...numbers.map(describeLed),
    `A square code leads to ${own.text}. Opening it stays in your phone’s history. Calls can show in its log, or on a bill.`,
    `In danger now? Call 999. Valid until ${kit.goodUntil}.`,
  ].join(' ');
}

/** Words as people count them: whatever stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
