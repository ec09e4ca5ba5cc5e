import type { OpenReferralContact } from '../../schemas/open-referral.ts';
import { viewChannel } from '../contact/channel-view.ts';
import type { Edition, Service } from '../contact/directory.ts';
import { fillIn } from '../text/fill-in.ts';
import type { MakeId } from './make-id.ts';
import type { DialledChannel } from './select-facts.ts';

/**
 * The numbers of a service, under one contact: the standard has a telephone belong to a contact.
 * None, where no number may spread.
 *
 * @param edition the day of the build, and its words
 */
export function describeContacts(
  service: Service,
  dialled: readonly DialledChannel[],
  edition: Edition,
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
        description: describePhone(service, channel, edition),
      })),
    },
  ];
}

/** What kind of number it is, and what has to be known before it is used. */
function describePhone(service: Service, channel: DialledChannel, edition: Edition): string {
  const { label, free, needs, note } = viewChannel(service, channel, edition);
  const kind = fillIn(edition.words.openData.phone, { kind: label });
  return [kind, free, needs, note].filter(Boolean).join(' ');
}
