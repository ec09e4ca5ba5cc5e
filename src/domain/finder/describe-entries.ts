import type { ChosenArea } from '../../vocabulary/audience.ts';
import type { Channel } from '../../schemas/channel.ts';
import { servesArea } from '../area/serves-area.ts';
import { findMainChannel, hasCurrentHours, listUsableChannels } from '../contact/channel-view.ts';
import { type Directory, listServices, type Service } from '../contact/directory.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { ListedPage } from '../guide/language-page.ts';
import type { ReckonedHours } from '../opening-hours/find-open-state.ts';
import type { FinderEntry, Way } from './finder-data.ts';

/** Services and guides as the filters know them. */
export function describeEntries(
  directory: Omit<Directory, 'words'>,
  guides: readonly Pick<ListedPage, 'id' | 'audiences'>[],
  areas: readonly ChosenArea[],
): FinderEntry[] {
  const services = listServices(directory);
  return [
    ...services.map((service) => {
      const served = areas.filter((area) => servesArea(service, area, services));
      return {
        ...describeService(service, directory.today),
        ...(served.length < areas.length && { areas: served }),
      };
    }),
    ...guides.map(({ id, audiences }) => ({ id, for: audiences, ways: [] })),
  ];
}

function describeService(service: Service, today: IsoDate): FinderEntry {
  const channels = listUsableChannels(service, today);
  const main = findMainChannel(service, today);
  const hours = main && hasCurrentHours(main, today) ? reckon(main) : undefined;
  return {
    id: service.id,
    for: service.audiences,
    ways: [...new Set(channels.flatMap(listWays))],
    ...(hours && { hours }),
  };
}

/** The needs that a way answers. A way that has to be set up first still answers them. */
function listWays({ kind }: Channel): Way[] {
  switch (kind) {
    case 'text':
    case 'relay':
      return ['silent', 'text'];
    case 'web-chat':
    case 'web-form':
      return ['silent', 'chat'];
    case 'email':
      return ['silent', 'email'];
    case 'bsl':
      return ['silent', 'bsl'];
    case 'website':
    case 'phone':
    case 'in-person':
      return [];
  }
}

function reckon({ hours }: Channel): ReckonedHours | undefined {
  if (!hours || hours.kind === 'unknown') return undefined;
  if (hours.kind === 'always') return { kind: 'always' };
  const { kind, sessions, bankHolidays } = hours;
  return { kind, sessions, bankHolidays };
}
