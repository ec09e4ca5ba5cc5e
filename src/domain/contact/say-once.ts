import type { ChannelView } from './channel-view.ts';
import type { ContactView } from './contact-view.ts';

/**
 * Contacts of one page in which each warning of what a call, a text or a link leaves behind stands
 * once, with the first way of which it is true: said at every number, it is read at none.
 *
 * @param contacts in the order shown
 * @param isWhole true where all the ways of a contact are shown, not only the main one
 */
export function sayTracesOnce<Shown extends { contact: ContactView }>(
  contacts: readonly Shown[],
  isWhole = false,
): Shown[] {
  const say = rememberTraces();
  return contacts.map((shown) => {
    const { main, others } = shown.contact;
    return {
      ...shown,
      contact: {
        ...shown.contact,
        ...(main && { main: say(main) }),
        others: isWhole ? others.map(say) : others,
      },
    };
  });
}

/** The same for the ways that services keep for professionals. */
export function sayWaysOnce<Shown extends { ways: ChannelView[] }>(
  contacts: readonly Shown[],
): Shown[] {
  const say = rememberTraces();
  return contacts.map((contact) => ({ ...contact, ways: contact.ways.map(say) }));
}

/** Makes what takes from each way a warning that an earlier one has given. */
function rememberTraces(): (way: ChannelView) => ChannelView {
  const said = new Set<string>();
  return ({ trace, ...way }) => {
    if (trace === undefined || said.has(trace)) return way;
    said.add(trace);
    return { ...way, trace };
  };
}
