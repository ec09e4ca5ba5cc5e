/** Names that mean something to the program: bands, urgencies, states; and which names an editor may choose. */

/** How strongly to act, from least to most. */
export const BANDS = ['listen', 'support', 'pattern', 'priority', 'urgent'] as const;
export type Band = (typeof BANDS)[number];

/** Whether danger is named, from least to most: not, as a flag for the outcome, or now. */
export const URGENCIES = ['none', 'flag', 'now'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * What can be true of a service at one time and false at another. Words that depend on one of these say
 * so: `{{if samaritans always-open}}day or night{{end}}`.
 */
export const STATES = [
  'listed',
  'reachable',
  'number',
  'always-open',
  'set-hours',
  'known-hours',
  'evenings',
  'nights',
  'saturdays',
  'sundays',
  'weekends',
  'seven-days',
  'every-day',
  'free',
  'written',
  'texts',
  'chat',
  'form',
  'email',
  'website',
  'relay',
  'sign-language',
  'languages',
  'more-languages',
  'interpreters',
  'national',
  'age-limits',
  'confirmed',
  'victims',
  'friends',
  'own',
  'professionals',
  'women',
  'men',
  'any-gender',
  'lgbt',
  'anonymous',
  'rings-back',
  'machine-first',
  'self-referral',
] as const;
export type State = (typeof STATES)[number];

/** What each state means, for messages and the content guide. */
export const STATE_MEANINGS: Readonly<Record<State, string>> = {
  listed: 'it is not withdrawn',
  reachable: 'there is a way to reach it that works',
  number: 'it has a telephone number that works',
  'always-open': 'its first way to reach it is open day and night',
  'known-hours': 'we know when it is open',
  'set-hours': 'its first way to reach it has opening hours',
  evenings: 'its first way to reach it is open until at least 8pm on every weekday',
  nights: 'its first way to reach it is open all night, every night',
  saturdays: 'its first way to reach it is open on Saturdays',
  sundays: 'its first way to reach it is open on Sundays',
  weekends: 'its first way to reach it is open on Saturdays and Sundays',
  'seven-days': 'its first way to reach it is open on all days of the week',
  'every-day': 'its first way to reach it is open on all days of the week, and on bank holidays',
  free: 'its first way to reach it is free',
  written: 'one can write to it: by text, email, chat or an online form',
  texts: 'it takes text messages',
  chat: 'it has a web chat',
  form: 'it has an online form',
  email: 'it has an email address',
  website: 'its record has a web address',
  relay: 'it has a number for text relay',
  'sign-language': 'it can be reached in British Sign Language',
  languages: 'its record names languages',
  'more-languages':
    'its record names a language other than English, or its summary says "languages"',
  interpreters: 'its record speaks of an interpreter in "suitable", "referral" or "whatHappens"',
  national: 'it is for the whole country',
  'age-limits': 'its record names the ages that it takes',
  confirmed: 'somebody has confirmed its first way to reach it',
  victims: 'it is for people it happens to',
  friends: 'it is for people who worry about somebody',
  own: 'it is for people who are worried about what they do',
  professionals: 'it is for professionals too',
  women: '"suitable" of its record names women, and not men',
  men: '"suitable" of its record names men, and not women',
  'any-gender': '"suitable" of its record names neither women nor men, or both',
  lgbt: '"suitable" of its record names LGBT+ people',
  anonymous: '"anonymous" under "plain" of its record begins with Yes',
  'rings-back': '"ringsBack" under "plain" of its record says that they ring or write back',
  'machine-first': '"answeredBy" under "plain" of its record says that a machine answers first',
  'self-referral': '"referral" of its record says that people can ask for it themselves',
};

/** An identifier as file names and references use it: lower-case words joined by hyphens. */
export const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** False for a name that every object of the language has already, so that looking it up finds that. */
export function isFreeName(name: string): boolean {
  return !(name in Object.prototype);
}

/** What is said of a name that is not {@link isFreeName}. */
export const NOT_FREE = 'this name has a meaning of its own to the program; choose another';
