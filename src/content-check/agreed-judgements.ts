import type { Door } from '../schemas/door.ts';
import type { Band } from '../schemas/questionnaire.ts';

type Route = Door['route'];

/** Answers that are judged at least so, whatever else changes in the rules. */
export interface AgreedJudgement {
  routes: readonly Route[];
  /** Each of these sets of factors by itself; one that a route does not ask about is passed over. */
  sets: readonly (readonly string[])[];
  floor: Band;
  urgency?: 'flag' | 'now';
  /** Why, for the editor who meets it. */
  why: string;
}

const TARGETED: readonly Route[] = ['victim', 'other.target'];
const DOING: readonly Route[] = ['own', 'other.doing'];

/**
 * What the people who wrote the questions settled, so that a rule edited by mistake stops the build
 * rather than hiding help. Changing one needs somebody who knows the field, and a decision record.
 */
export const AGREED_JUDGEMENTS: readonly AgreedJudgement[] = [
  {
    routes: TARGETED,
    sets: each(
      'danger_now',
      'threat_harm',
      'weapon',
      'assault',
      'strangulation',
      'sexual_violence',
      'home_entry',
      'fear_life',
      'self_suicide',
    ),
    floor: 'urgent',
    urgency: 'now',
    why: 'violence, a threat of it or fear for a life comes first, whenever it was',
  },
  {
    routes: DOING,
    sets: each(
      'harm_now',
      'going_now',
      'danger_now',
      'threat_harm',
      'thoughts_harm',
      'weapon',
      'last_resort',
      'self_suicide',
    ),
    floor: 'urgent',
    urgency: 'now',
    why: 'somebody could be hurt now, the person who answers or another',
  },
  {
    routes: TARGETED,
    sets: each('vandalism', 'pet_harm', 'perp_suicide_threat', 'order_breach', 'target_self_harm'),
    floor: 'priority',
    urgency: 'flag',
    why: 'each of these can come before harm, and "not sure" counts',
  },
  {
    routes: [...TARGETED, 'other.doing'],
    sets: each('danger_unsure'),
    floor: 'urgent',
    urgency: 'flag',
    why: '"not sure" of being safe counts',
  },
  {
    routes: TARGETED,
    sets: pair('escalation', ['following', 'home_visits', 'threat_other', 'fear_high']),
    floor: 'priority',
    urgency: 'flag',
    why: 'more often or more serious, with a second sign that somebody may be hurt',
  },
  {
    routes: DOING,
    sets: each('vandalism', 'home_entry', 'past_violence', 'escalation'),
    floor: 'priority',
    urgency: 'flag',
    why: 'each of these can come before harm, and "not sure" counts',
  },
  {
    routes: ['victim'],
    sets: pair('order_in_place', ['turning_up', 'following', 'loitering_watching', 'home_visits']),
    floor: 'priority',
    urgency: 'flag',
    why: 'coming near despite an order is urgent, whether or not it is felt as a breach',
  },
  {
    routes: TARGETED,
    sets: pair('order_in_place', ['contact', 'monitoring_tech', 'publishing', 'proxies']),
    floor: 'priority',
    why: 'any contact despite an order is serious, a card or a "like" too',
  },
  {
    routes: ['own'],
    sets: [
      ...pair('order_in_place', ['contact', 'contact_after_no', 'proxies', 'publishing']),
      ...each('watching', 'turning_up', 'following', 'order_breach'),
    ],
    floor: 'priority',
    why: 'contact despite an order, and watching, waiting, turning up or following',
  },
  {
    routes: TARGETED,
    sets: [
      ...each('fear_high', 'honour_based', 'home_visits', 'threat_other'),
      ...pair('monitoring_tech', ['turning_up', 'following', 'loitering_watching', 'home_visits']),
    ],
    floor: 'priority',
    why: 'fear weighs the same whoever caused it; tracking with being near weighs more',
  },
  {
    routes: ['victim'],
    sets: [
      ...pair('once_only', ['fear_low', 'fear_some', 'daily_impact']),
      ['children_contact', 'rel_ex_partner'],
    ],
    floor: 'pattern',
    why: 'once, with any fear, is enough; and so is contact by way of the children',
  },
  {
    routes: ['own'],
    sets: [
      ...each('contact_after_no', 'proxies'),
      ...pair('contact', ['loss_of_control', 'fixed_belief', 'asked_to_stop', 'blocked']),
    ],
    floor: 'pattern',
    why: 'contact after a no or a block, by others, or that does not stop by itself',
  },
];

/** Contacts that may be named only to somebody who ticked one of these. */
export const AGREED_CONDITIONS: readonly {
  service: string;
  anyOf: readonly string[];
  why: string;
}[] = [
  {
    service: 'respect-phoneline',
    anyOf: ['rel_ex_partner', 'rel_partner'],
    why: 'courses about partners can feed a belief in a relationship that never was',
  },
];

/** Contacts that stand before others in a route's list for everybody. */
export const AGREED_ORDER: readonly { route: Route; before: string; after: string; why: string }[] =
  [
    ...['nhs-111', 'samaritans'].map((before) => ({
      route: 'own' as const,
      before,
      after: 'plsi-self-referral',
      why: 'nobody could confirm that the programme answers',
    })),
    ...TARGETED.map((route) => ({
      route,
      before: 'victim-support',
      after: 'stalking-advocacy-service',
      why: 'a line that is open day and night stands beside the first',
    })),
  ];

function each(...factors: string[]): string[][] {
  return factors.map((factor) => [factor]);
}

function pair(factor: string, others: readonly string[]): string[][] {
  return others.map((other) => [factor, other]);
}
