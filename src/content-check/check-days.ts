import { addMonths } from '../vocabulary/calendar.ts';
import type { ProseMatter } from '../schemas/guide.ts';
import { listProvenances } from '../schemas/provenance.ts';

import type { ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';

/** The longest that a fact may go unchecked, and that an end is known before, in months. */
const LONGEST_REVIEW = 24;

/**
 * Checks days against today: nothing was printed or confirmed in the future. What is to be withdrawn may
 * lie ahead, but not so far that the year is more likely a slip.
 */
export function checkDays({ file, record }: ReadService, today: string): Fault[] {
  const faults: Fault[] = [];
  const refuseFuture = (field: string, day: string | undefined) => {
    if (day && day !== 'undated' && day > today)
      faults.push({ file, field, message: `${day} is after today; correct the day` });
  };

  const refuseFar = (field: string, day: string | undefined) => {
    if (day && day > addMonths(today, LONGEST_REVIEW))
      faults.push({
        file,
        field,
        message: `${day} is more than ${LONGEST_REVIEW} months away; choose an earlier day`,
      });
  };

  for (const [key, source] of Object.entries(record.sources))
    refuseFuture(`sources.${key}.date`, source.date);
  refuseFar('withdrawn.on', record.withdrawn?.on);
  record.channels.forEach((channel, index) => {
    const at = `channels[${index}]`;
    refuseFar(`${at}.withdrawn.on`, channel.withdrawn?.on);
    for (const { path, provenance } of listProvenances(channel)) {
      const field = [at, ...path].join('.');
      refuseFuture(`${field}.confirmed.on`, provenance.confirmed?.on);
      refuseFar(`${field}.review`, provenance.review);
    }
  });
  return faults;
}

/** The same for a guide or another page of prose. */
export function checkGuideDays(file: string, guide: ProseMatter, today: string): Fault[] {
  const future = [
    { field: 'reviewed', day: guide.reviewed },
    ...Object.entries(guide.sources).map(([key, { date }]) => ({
      field: `sources.${key}.date`,
      day: date,
    })),
  ].filter(({ day }) => day !== 'undated' && day > today);
  return [
    ...future.map(({ field, day }) => ({
      file,
      field,
      message: `${day} is after today; correct the day`,
    })),
    ...(guide.review > addMonths(today, LONGEST_REVIEW)
      ? [
          {
            file,
            field: 'review',
            message: `${guide.review} is more than ${LONGEST_REVIEW} months away; choose an earlier day`,
          },
        ]
      : []),
  ];
}
