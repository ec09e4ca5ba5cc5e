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
  'weekends',
  'free',
  'written',
  'texts',
  'chat',
  'form',
  'email',
  'sign-language',
  'national',
  'confirmed',
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
  weekends: 'its first way to reach it is open on Saturdays and Sundays',
  free: 'its first way to reach it is free',
  written: 'one can write to it: by text, email, chat or an online form',
  texts: 'it takes text messages',
  chat: 'it has a web chat',
  form: 'it has an online form',
  email: 'it has an email address',
  'sign-language': 'it can be reached in British Sign Language',
  national: 'it is for the whole country',
  confirmed: 'somebody has confirmed its first way to reach it',
};
