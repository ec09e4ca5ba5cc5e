import type { OpeningHoursSpecification, Service, ServiceChannel, WithContext } from 'schema-dts';
import type { Channel } from '../../schemas/channel.ts';
import { listAreaNames } from '../area/areas.ts';
import type { Edition, Service as ServiceRecord } from '../contact/directory.ts';
import { findPublishableHours, listPublishableChannels } from '../contact/channels.ts';
import { type IsoDate, WEEKDAY_NAMES, WEEKDAYS } from '../../vocabulary/calendar.ts';

/**
 * A service as schema.org describes one. Facts with only one old source, and hours past their
 * review date, stay out, so that they are not copied.
 *
 * @param url the whole address of the service's page
 * @param edition the day of the build, and its words
 */
export function describeService(
  service: ServiceRecord,
  url: string,
  { today, words }: Edition,
): WithContext<Service> {
  const channels = listPublishableChannels(service, today);
  const areas = listAreaNames(service.area, words.places);
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: service.name,
    ...(service.formerNames.length > 0 && { alternateName: service.formerNames }),
    description: service.summary,
    url,
    ...(service.provider && { provider: { '@type': 'Organization', name: service.provider } }),
    ...(areas.length > 0 && {
      areaServed: areas.map((name) => ({ '@type': 'AdministrativeArea', name }) as const),
    }),
    ...(channels.length > 0 && {
      availableChannel: channels.map((channel) => describeChannel(channel, service, today)),
    }),
  };
}

function describeChannel(
  channel: Channel,
  service: ServiceRecord,
  today: IsoDate,
): Exclude<ServiceChannel, string> {
  const hours = describeOpeningHours(channel, service, today);
  const point = (telephone: string) => ({
    '@type': 'ContactPoint' as const,
    telephone,
    ...(hours.length > 0 && { hoursAvailable: hours }),
  });
  const type = {
    '@type': 'ServiceChannel' as const,
    ...(channel.covers && { name: channel.covers }),
  };
  if (channel.kind === 'in-person') return { ...type, name: channel.how ?? '' };
  if (channel.kind === 'text') return { ...type, serviceSmsNumber: point(channel.number ?? '') };
  if ('number' in channel) return { ...type, servicePhone: point(channel.number ?? '') };
  const address = 'address' in channel ? (channel.address ?? '') : '';
  return { ...type, serviceUrl: channel.kind === 'email' ? `mailto:${address}` : address };
}

function describeOpeningHours(
  channel: Channel,
  service: ServiceRecord,
  today: IsoDate,
): OpeningHoursSpecification[] {
  const hours = findPublishableHours(channel, service, today);
  if (!hours) return [];
  if (hours.kind === 'always')
    return [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: WEEKDAYS.map((day) => WEEKDAY_NAMES[day]),
        opens: '00:00',
        closes: '23:59',
      },
    ];
  return hours.sessions.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => WEEKDAY_NAMES[day]),
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
  }));
}
