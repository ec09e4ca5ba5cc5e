import { expect, it } from 'vitest';
import {
  describeClaims,
  listOrigins,
  describeLanguagePage,
  groupGuides,
  type Guide,
  viewGuidePage,
} from '../../../../src/domain/guide/guide.ts';
import { guideSchema } from '../../../../src/schemas/guide.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { UI_WORDS, makeDirectory } from '../../../support/ui-words.ts';

const TODAY = '2026-11-23';

function makeGuide(id: string, changes: Record<string, unknown> = {}): Guide {
  const matter = guideSchema.parse({
    code: 'one',
    title: id,
    audiences: ['victim'],
    summary: 'A page.',
    first: { do: 'Ring somebody.', contact: 'one' },
    services: ['two'],
    keywords: ['a', 'b', 'c'],
    sources: {
      page: { title: 'A page', publisher: 'A body', date: '2026-08-14', kind: 'official' },
    },
    facts: [{ says: 'It is so.', sources: ['page'] }],
    reviewed: '2026-11-01',
    review: '2027-05-01',
    ...changes,
  });
  return { ...matter, id, body: 'It is so.' };
}

it('opens with the first contact, then the others, and gives each claim its source with its date', () => {
  const services = [makeService('one'), makeService('two')];
  const page = viewGuidePage(makeDirectory(services, TODAY), makeGuide('a'), []);
  expect(page.first?.contact.id).toBe('one');
  expect(page.more.map(({ contact }) => contact.id)).toEqual(['two']);
  expect(describeClaims(makeGuide('a'), UI_WORDS)).toEqual([
    { says: 'It is so.', sources: ['A page, A body, 14 August 2026'] },
  ]);
});

it('lists only the sources of claims that are there', () => {
  const guide = makeGuide('a');
  expect(listOrigins(guide, UI_WORDS)).toEqual(['A page, A body, 14 August 2026']);
  expect(listOrigins({ ...guide, facts: [] }, UI_WORDS)).toEqual([]);
});

it('opens with another number where the first is withdrawn or may not lead', () => {
  const old = { sources: ['old'], standing: 'published', review: '2026-12-31' };
  for (const changes of [
    { withdrawn: { on: '2026-11-01', reason: 'It closed.' } },
    { channels: [makePhone({ provenance: old })] },
  ]) {
    const services = [makeService('one', changes), makeService('two')];
    const page = viewGuidePage(makeDirectory(services, TODAY), makeGuide('a'), []);
    expect(page.first?.contact.id).toBe('two');
  }
});

it('puts nothing from the other side beside a contact on the own side, and nothing twice', () => {
  const beside = (service: string) => ({ service, why: 'Day and night', beside: 'everywhere' });
  const services = [
    makeService('one', {
      audiences: ['own', 'victim'],
      alternatives: [beside('two'), beside('vic')],
    }),
    makeService('two', { audiences: ['own', 'victim'] }),
    makeService('three', { audiences: ['own', 'victim'] }),
    makeService('vic'),
  ];
  const view = (audiences: string[]) => {
    const { first, more } = viewGuidePage(
      makeDirectory(services, TODAY),
      makeGuide('a', { audiences, services: ['two', 'three'] }),
      [],
    );
    const list = (cards: readonly Pick<(typeof more)[number], 'contact'>[] = []) =>
      cards.map(({ contact }) => contact.id);
    return { companions: list(first?.companions), more: list(more) };
  };
  expect(view(['own'])).toEqual({ companions: ['two'], more: ['three'] });
  expect(view(['victim'])).toEqual({ companions: ['two', 'vic'], more: ['three'] });
});

it('lists the guides of each side by themselves', () => {
  const guides = [makeGuide('b'), makeGuide('a'), makeGuide('c', { audiences: ['own'] })];
  expect(
    groupGuides(guides, UI_WORDS.guides).map((group) => group.guides.map(({ id }) => id)),
  ).toEqual([['a', 'b'], ['c']]);
});

it('is found by the name of each language, in English and in itself, by anybody', () => {
  const page = describeLanguagePage(
    [{ tag: 'pl', own: 'Polski', english: 'Polish', direction: 'ltr' }],
    { title: 'Help in your language', summary: 'A sentence to say' },
  );
  expect(page).toMatchObject({
    id: 'languages',
    href: '/g/lang/',
    title: 'Help in your language',
    keywords: ['Polish', 'Polski'],
  });
  expect(page.audiences).toHaveLength(5);
});
