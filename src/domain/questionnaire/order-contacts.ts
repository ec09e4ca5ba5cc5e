import type { Offer, Questionnaire } from '../../schemas/questionnaire.ts';
import { type Factors, holds } from './condition.ts';

/** What the order has to know of a service's ways. */
export interface Reach {
  /** True if it has a way that works and is sure enough to stand first. */
  canLead: boolean;
  /** The same, with a way that needs no voice. */
  canLeadSilently: boolean;
  /** True if that way is answered day and night. */
  isAlwaysOpen: boolean;
  isAlwaysOpenSilently: boolean;
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

/** How many contacts stand in the open. */
const SHOWN = 3;

/** True for a reader who cannot use their voice on the phone. */
export function needsNoVoice(factors: Factors): boolean {
  return factors.has('deaf_or_no_phone');
}

/**
 * Orders the contacts that the answers call for: what somebody's own need calls for, then
 * everybody's. The first can be used by this reader and is sure; one of the first two is answered
 * day and night, so the order holds at any hour.
 *
 * @param reach what can be reached how; a service that is not in it is left out
 */
export function orderContacts(
  questionnaire: Pick<Questionnaire, 'emergency' | 'needs' | 'general'>,
  factors: Factors,
  reach: ReadonlyMap<string, Reach>,
): ContactOrder {
  const isListed = (id: string) => reach.has(id);
  const emergency = selectOffers(questionnaire.emergency, factors).filter(isListed);
  const isSilent = needsNoVoice(factors);
  const canLead = (id: string) =>
    reach.get(id)?.[isSilent ? 'canLeadSilently' : 'canLead'] ?? false;
  const isAlwaysOpen = (id: string) =>
    canLead(id) && (reach.get(id)?.[isSilent ? 'isAlwaysOpenSilently' : 'isAlwaysOpen'] ?? false);

  const needed = takeInTurn(
    questionnaire.needs
      .filter(({ when }) => holds(when, factors))
      .map(({ contacts }) => contacts.filter(isListed)),
  );
  const general = selectOffers(questionnaire.general, factors).filter(isListed);
  const wanted = [...new Set([...needed, ...general])];
  const usable = isSilent
    ? [...wanted.filter(canLead), ...wanted.filter((id) => !canLead(id))]
    : wanted;
  const led = moveTo(usable, 0, usable.find(canLead));
  const ordered = led.slice(0, 2).some(isAlwaysOpen) ? led : moveTo(led, 1, led.find(isAlwaysOpen));
  return { emergency, first: ordered.slice(0, SHOWN), more: ordered.slice(SHOWN) };
}

/** The services offered for these factors, those that belong at the end there. */
function selectOffers(offers: readonly Offer[], factors: Factors): string[] {
  const held = offers.filter(({ when }) => !when || holds(when, factors));
  const isLast = ({ lastWhen }: Offer) => lastWhen !== undefined && holds(lastWhen, factors);
  return [...held.filter((offer) => !isLast(offer)), ...held.filter(isLast)].map(
    ({ service }) => service,
  );
}

/** The first of each list, then the second of each, and so on, each once. */
function takeInTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return [
    ...new Set(
      Array.from({ length: longest }, (_, turn) =>
        lists.flatMap((list) => list[turn] ?? []),
      ).flat(),
    ),
  ];
}

function moveTo(ids: readonly string[], position: number, id: string | undefined): string[] {
  if (id === undefined) return [...ids];
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, position), id, ...others.slice(position)];
}
