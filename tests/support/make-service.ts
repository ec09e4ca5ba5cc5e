import type { Service } from '../../src/domain/contact/directory.ts';
import type { Door } from '../../src/schemas/site.ts';
import { serviceSchema } from '../../src/schemas/service.ts';

/** A phone channel as a record holds it, before it is parsed. */
export function makePhone(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'phone',
    number: '+448088020300',
    shown: '0808 802 0300',
    provenance: { sources: ['first'], standing: 'published', review: '2027-01-01' },
    ...changes,
  };
}

/** The same whose number could not be confirmed: only how it was printed is known. */
export const UNCONFIRMED_PHONE: Readonly<Record<string, unknown>> = {
  kind: 'phone',
  asPrinted: '02382 231 0800',
  provenance: {
    sources: ['first'],
    standing: 'unconfirmed',
    reason: 'A digit too many.',
    review: '2027-01-01',
  },
};

/** The raw data of a record that has no fault; `changes` replaces whole fields. */
export function makeRecord(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    code: 'one',
    name: 'First line',
    need: 'stalking',
    line: 'For anyone.',
    summary: 'They listen.',
    audiences: ['victim'],
    area: 'national',
    suitable: ['Anyone.'],
    channels: [makePhone()],
    keywords: ['one', 'two', 'three'],
    sources: {
      first: { title: 'A page', publisher: 'A body', date: '2026-08-14', kind: 'official' },
      old: { title: 'An old page', publisher: 'A body', date: '2024-04-22', kind: 'official' },
      newer: { title: 'A newer page', publisher: 'A body', date: '2026-10-05', kind: 'official' },
      latest: { title: 'The newest page', publisher: 'A body', date: '2026-11-20', kind: 'own' },
      copied: { title: 'A page', publisher: 'Another', date: '2026-08-14', kind: 'official' },
      month: { title: 'A page', publisher: 'Another', date: '2026-08', kind: 'official' },
      undated: { title: 'A page', publisher: 'A body', date: 'undated', kind: 'own' },
      route: { title: 'Known', publisher: 'Local help', date: 'undated', kind: 'general' },
    },
    ...changes,
  };
}

/** A parsed service, `changes` as in {@link makeRecord}. */
export function makeService(id: string, changes: Record<string, unknown> = {}): Service {
  return { id, ...serviceSchema.parse(makeRecord({ code: id, ...changes })) };
}

/** The first door, leading to the services named. */
export function makeDoor(...ids: string[]): Door {
  return {
    route: 'victim',
    code: 'a',
    short: 'To me',
    label: 'Something is happening to me',
    hint: 'Messages',
    heading: 'Something is happening',
    lead: 'You can ask for help.',
    contacts: ids.map((service) => ({ service, why: 'To talk' })),
  };
}
