import type { Door } from '../../schemas/site.ts';
import { type ContactView, selectContacts } from './contact-view.ts';
import type { Directory } from './directory.ts';

/** A door with the contact whose number stands on it; none where it leads to nobody who is listed. */
export interface DoorContact {
  door: Door;
  contact: ContactView | undefined;
}

/**
 * One number for each door where all doors stand together: the first contact of the door that may stand
 * first and stands on no door before it, so that each door adds somebody to ring.
 */
export function placeContacts(directory: Directory, doors: readonly Door[]): DoorContact[] {
  const shown = new Set<string>();
  return doors.map((door) => {
    const contacts = selectContacts(directory, door.contacts).map(({ contact }) => contact);
    const contact = contacts.find(({ id, canLead }) => canLead && !shown.has(id)) ?? contacts.at(0);
    if (contact) shown.add(contact.id);
    return { door, contact };
  });
}
