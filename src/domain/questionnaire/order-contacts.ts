import type { ContactRule } from '../../schemas/questionnaire.ts';
import { type Factors, holds, type Logic } from './logic.ts';

/** What the order has to know of a service. */
export interface Availability {
  /** True if it has a channel that works and is sure enough to come first. */
  canLead?: boolean;
  /** The same, with a channel that needs no voice. */
  canLeadSilently?: boolean;
  /** True if that channel is answered day and night. */
  isAlwaysOpen?: boolean;
  isAlwaysOpenSilently?: boolean;
  /** True if its record says that it takes nobody under 18. */
  isForAdultsOnly?: boolean;
  /** True if its record says that it is for people who live here. */
  isLocal?: boolean;
}

/** The contacts of an outcome, in the order shown. */
export interface ContactOrder {
  /** Other ways to reach 999, beside it. */
  emergency: string[];
  /** At most three, in the open. */
  first: string[];
  /** Behind "More help". */
  more: string[];
}

/** How many contacts are in the open. */
const SHOWN = 3;
/** How many of them may be there only for a need, so that one is always the route's own. */
const NEED_PLACES = 2;
/** How many of them may be kept for contacts that have to be in the open. */
const KEPT_PLACES = 2;

/** True for a reader who cannot use their voice on the phone, or would be heard. */
export function needsNoVoice(factors: Factors): boolean {
  return factors.has('deaf_or_no_phone') || factors.has('overheard');
}

/** True unless the service's own record says that it is for adults, or for people who live here. */
function isFit({ isForAdultsOnly, isLocal }: Availability, factors: Factors): boolean {
  return !((isForAdultsOnly && factors.has('under18')) || (isLocal && factors.has('out_of_area')));
}

/**
 * Orders the contacts that the answers call for: at most two for somebody's own need, then
 * everybody's, with a place for those that have to be in the open. The first can be used by this
 * reader and is sure; one of the first two is answered day and night, so the order holds at any
 * hour.
 *
 * @param availability of the services, by id; one that is not in it is left out
 */
export function orderContacts(
  questionnaire: Pick<Logic, 'emergency' | 'needs' | 'general' | 'oneInOpen'>,
  factors: Factors,
  availability: ReadonlyMap<string, Availability>,
): ContactOrder {
  const isSilent = needsNoVoice(factors);
  const isListed = (id: string) => {
    const found = availability.get(id);
    return found !== undefined && isFit(found, factors);
  };
  const closed = selectWhere(questionnaire.general, 'closedWhen', factors);
  const canLead = (id: string) =>
    !closed.includes(id) &&
    (availability.get(id)?.[isSilent ? 'canLeadSilently' : 'canLead'] ?? false);
  const sortByUse = (ids: readonly string[]) =>
    isSilent ? [...ids.filter(canLead), ...ids.filter((id) => !canLead(id))] : [...ids];

  const emergency = selectWhere(questionnaire.emergency, 'when', factors).filter(isListed);
  const needed = sortByUse(
    takeInTurn(
      questionnaire.needs
        .filter(({ when }) => holds(when, factors))
        .map(({ contacts }) => contacts.filter(isListed)),
    ),
  );
  const general = sortByUse(
    selectWhere(questionnaire.general, 'when', factors).filter(
      (id) => isListed(id) && !emergency.includes(id),
    ),
  );
  const held = questionnaire.general
    .filter(({ needsWay }) => needsWay)
    .map(({ service }) => service);
  const mayBeOpen = (id: string) => canLead(id) || ![...closed, ...held].includes(id);
  const mayBeKept = (id: string) => isListed(id) && mayBeOpen(id);
  const wantsOne = factors.has('at_priority') ? questionnaire.oneInOpen.filter(mayBeKept) : [];
  const kept = chooseKept(
    selectWhere(questionnaire.general, 'openWhen', factors).filter(mayBeKept),
    wantsOne,
    needed,
    canLead,
  );
  const rank = (placed: readonly string[]) =>
    rankContacts(placed, needed.filter(mayBeOpen), general.filter(mayBeOpen));
  const open = rank(kept).slice(0, SHOWN);
  const all = [...new Set([...needed, ...general])];
  const wanted = [...new Set([...all.filter((id) => open.includes(id)), ...all])];
  const led = [...new Set([...wanted.filter(canLead).slice(0, 1), ...wanted])];
  // The second of them need not be as sure as the first, if it has to be in the open anyway.
  const isAlwaysOpen = (id: string) =>
    (canLead(id) || kept.includes(id)) &&
    (availability.get(id)?.[isSilent ? 'isAlwaysOpenSilently' : 'isAlwaysOpen'] ?? false);
  const ordered = bringUpNight(led, isAlwaysOpen, (night) => rank([...kept, night]));
  const first = ordered.filter(mayBeOpen).slice(0, SHOWN);
  return { emergency, first, more: ordered.filter((id) => !first.includes(id)) };
}

/**
 * Those that have a place in the open, what matters most first: one for safety, the first for a need, then those
 * whose "openWhen" applies. Only two of these may be for no need, so that a need and they go together.
 */
function chooseKept(
  candidates: readonly string[],
  wantsOne: readonly string[],
  needed: readonly string[],
  canLead: (id: string) => boolean,
): string[] {
  const forNeed = candidates.filter((id) => needed.includes(id));
  const others = candidates.filter((id) => !needed.includes(id)).slice(0, KEPT_PLACES);
  const isSafe = wantsOne.some((id) => forNeed.includes(id) || others.includes(id));
  const kept = [...(isSafe ? [] : wantsOne.slice(0, 1)), ...others].slice(0, KEPT_PLACES);
  const safe = wantsOne.find((id) => forNeed.includes(id) || kept.includes(id));
  const first = needed.find(canLead);
  const chosen = [safe, first, ...forNeed, ...kept].filter((id) => id !== undefined);
  return [...new Set(chosen)];
}

/** Those that have a place, then what else is needed while there are places for needs, then everybody's. */
function rankContacts(
  placed: readonly string[],
  needed: readonly string[],
  general: readonly string[],
): string[] {
  const free = NEED_PLACES - needed.filter((id) => placed.includes(id)).length;
  const more = needed.filter((id) => !placed.includes(id)).slice(0, Math.max(0, free));
  return [...new Set([...placed, ...more, ...general])];
}

/**
 * The same with one that is answered day and night among the first two. What moves up may push one out of
 * the open: the two that rank highest beside it stay. If the one that led does not, what moves up leads.
 */
function bringUpNight(
  led: readonly string[],
  isAlwaysOpen: (id: string) => boolean,
  rankWith: (night: string) => readonly string[],
): readonly string[] {
  const night = led.slice(0, 2).some(isAlwaysOpen) ? undefined : led.find(isAlwaysOpen);
  if (night === undefined) return led;
  const held = led.slice(0, SHOWN).filter((id) => id !== night);
  const best = rankWith(night)
    .filter((id) => held.includes(id))
    .slice(0, SHOWN - 1);
  const [leader, ...others] = held.filter((id) => best.includes(id));
  const front = leader === led[0] ? [leader, night] : [night, leader];
  return [...new Set([...front, ...others, ...led])].filter((id) => id !== undefined);
}

/** The services whose condition of that name holds; one without "when" is for everybody. */
function selectWhere(
  rules: readonly ContactRule[],
  key: 'when' | 'openWhen' | 'closedWhen',
  factors: Factors,
): string[] {
  const held = rules.filter(({ [key]: when }) => (when ? holds(when, factors) : key === 'when'));
  return [...new Set(held.map(({ service }) => service))];
}

/** The first of each list, then the second of each, and so on, each once. */
function takeInTurn(lists: readonly (readonly string[])[]): string[] {
  const turns = lists.flatMap((list) => list.map((id, turn) => ({ id, turn })));
  return [...new Set(turns.sort((a, b) => a.turn - b.turn).map(({ id }) => id))];
}
