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
  const said = new Set<string>();
  const say = ({ trace, ...way }: ChannelView): ChannelView => {
    if (trace === undefined || said.has(trace)) return way;
    said.add(trace);
    return { ...way, trace };
  };
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
