import type { OpenReferralContact } from '../../schemas/open-referral.ts';
import { viewChannel } from '../contact/channel-view.ts';
import type { Service } from '../contact/directory.ts';
import type { Day } from '../freshness/freshness.ts';
import type { MakeId } from './make-id.ts';
import type { DialledChannel } from './select-facts.ts';

/**
 * The numbers of a service, under one contact: the standard has a telephone belong to a contact.
 * None, where no number may spread.
 *
 * @param today the day of the build
 */
export function describeContacts(
  service: Service,
  dialled: readonly DialledChannel[],
  today: Day,
  makeId: MakeId,
): OpenReferralContact[] {
  if (dialled.length === 0) return [];
  const contactId = makeId(`contact/${service.id}`);
  return [
    {
      id: contactId,
      service_id: makeId(`service/${service.id}`),
      name: service.name,
      phones: dialled.map((channel) => ({
        id: makeId(`phone/${service.id}/${channel.kind}/${channel.number ?? ''}`),
        contact_id: contactId,
        number: channel.number ?? '',
        description: describePhone(service, channel, today),
      })),
    },
  ];
}

/** What kind of number it is, and what has to be known before it is used. */
function describePhone(service: Service, channel: DialledChannel, today: Day): string {
  const { label, isFree, needs, note } = viewChannel(service, channel, today);
  return [`${label}.`, isFree && 'Free.', needs, note].filter(Boolean).join(' ');
}
