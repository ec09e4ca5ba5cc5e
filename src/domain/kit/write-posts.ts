import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';
import type { CampaignKit, KitNumber } from './kit.ts';

type PostWords = UiWords['posts'];

/** The most words that each of the two texts may have. */
export const POST_WORDS = { short: 50, long: 100 };

/** Texts for posts and emails. */
export interface Posts {
  /** At most fifty words. */
  short: string;
  /** At most a hundred words. */
  long: string;
}

/** Writes the texts of a campaign from its records; an address and a number count as words too. */
export function writePosts(kit: CampaignKit): Posts {
  const { campaign, numbers, own, isSample } = kit;
  const words = kit.words.posts;
  const [first, ...others] = numbers;
  const led = (number: KitNumber) => describeLed(number, words);
  const begin = [...(isSample ? [words.sample] : []), campaign.heading];
  const end = [words.danger, own.href, ...campaign.hashtags.map((tag) => `#${tag}`)];
  return {
    short: [...begin, describeNumber(first, words), ...others.map(led), ...end].join(' '),
    long: [...begin, campaign.lead, ...numbers.map(led), ...describeDays(kit), ...end].join(' '),
  };
}

/** A number with the words that lead to it. */
function describeLed(number: KitNumber, words: PostWords): string {
  return `${leadIn(number)} ${describeNumber(number, words)}`;
}

/** The words before a number: `To be heard:`, `Closed, or no answer?` */
export function leadIn({ why }: Pick<KitNumber, 'why'>): string {
  return /[?:]$/.test(why) ? why : `${why}:`;
}

/** What to know before ringing: what to choose, and when they are there. */
export function describeCall({ note, hours }: Pick<KitNumber, 'note' | 'hours'>): string {
  return [note, hours].filter((words) => words !== undefined).join(' ');
}

/** A service's name before its number, which some names end in: `Police` of `Police, 101`. */
export function nameOf({ name, text }: Pick<KitNumber, 'name' | 'text'>): string {
  return name.endsWith(`, ${text}`) ? name.slice(0, -`, ${text}`.length) : name;
}

/** A number in a sentence or two: `Samaritans, 116 123. Day and night.` */
function describeNumber(number: KitNumber, words: PostWords): string {
  const named = fillIn(words.number, { name: nameOf(number), number: number.text });
  return `${named} ${describeCall(number)}`.trim();
}

/**
 * What a picture of the kit shows, in words, for people who cannot see it.
 *
 * @param hasLead false for a picture that has no room for the sentence under the heading
 */
export function describePicture(kit: CampaignKit, hasLead = true): string {
  const { campaign, numbers, own } = kit;
  const words = kit.words.posts;
  return [
    fillIn(words.picture, { heading: campaign.heading }),
    ...(hasLead ? [campaign.lead] : []),
    ...describeDays(kit),
    ...numbers.map((number) => describeLed(number, words)),
    fillIn(words.code, { address: own.text }),
    kit.words.kit.trace,
    fillIn(words.dangerAndDay, { day: kit.goodUntil }),
  ].join(' ');
}

/** The name and days of a campaign's week; nothing once it is over, or for one without. */
function describeDays({ campaign, days, words }: CampaignKit): string[] {
  return days ? [fillIn(words.posts.week, { name: campaign.name, days })] : [];
}

/** Words as people count them: anything between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
