import { describe, expect, it } from 'vitest';
import { compareFacts, recordFacts } from '../../../../src/domain/ledger/differences.ts';
import {
  type ChangeReader,
  listChanges,
  writeFeed,
} from '../../../../src/domain/ledger/changes.ts';
import type { Service } from '../../../../src/domain/contact/directory.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';

const NEW = { number: '+442079460123', shown: '020 7946 0123' };
const from = (source: string) => ({
  provenance: { sources: [source], standing: 'published', review: '2027-01-01' },
});
const makeHours = (closes: string, provenance: Record<string, unknown>) => ({
  kind: 'weekly',
  sessions: [{ days: ['mon'], opens: '09:00', closes }],
  bankHolidays: 'unknown',
  provenance: { sources: ['first'], review: '2027-01-01', ...provenance },
});
const printed = { standing: 'published' };
const confirmed = { confirmed: { by: 'service manager', on: '2026-11-20' } };

/** The ledger after each of these records was recorded on its day. */
function record(...states: [day: string, service: Service][]): Ledger {
  return states.reduce<Ledger>(
    (ledger, [day, service]) => recordFacts(ledger, compareFacts([service], ledger, day), day),
    { began: states[0]?.[0] ?? '', services: {} },
  );
}

const list = (
  service: Service,
  ledger: Ledger,
  reader: ChangeReader = 'page',
  today = '2026-12-01',
) => listChanges({ services: [service], today, words: UI_WORDS }, ledger, reader);

const first = makeService('one', { channels: [makePhone(from('old'))] });
const second = makeService('one', { channels: [makePhone({ ...NEW, ...from('first') })] });
const changed = record(['2026-11-01', first], ['2026-11-20', second]);

describe('the list of changes', () => {
  it('tells nothing about what was written down for the first time', () => {
    expect(list(first, record(['2026-11-01', first]))).toEqual([]);
  });

  it('tells service, what, old, new, source and day', () => {
    expect(list(second, changed)).toEqual([
      {
        id: 'one/phone/1',
        name: 'First line',
        href: '/s/one/',
        isListed: true,
        on: '2026-11-20',
        what: 'There is a change to its phone number.',
        before: '0808 802 0300',
        after: '020 7946 0123',
        basis: ['A page, A body, 14 August 2026'],
      },
    ]);
  });

  it('tells nothing before its day', () => {
    expect(list(second, changed, 'page', '2026-11-19')).toEqual([]);
  });

  it('tells nothing where only a source is another', () => {
    const other = makeService('one', { channels: [makePhone(from('first'))] });
    expect(list(other, record(['2026-11-01', first], ['2026-11-20', other]))).toEqual([]);
  });

  it('tells what is new, and puts the newest first', () => {
    const website = {
      kind: 'website',
      address: 'https://a.uk/',
      ...from('first'),
    };
    const third = makeService('one', {
      channels: [makePhone({ ...NEW, ...from('first') }), website],
    });
    const ledger = record(['2026-11-01', first], ['2026-11-20', second], ['2026-11-25', third]);
    expect(list(third, ledger).map(({ on, what }) => [on, what])).toEqual([
      ['2026-11-25', 'We now show its website.'],
      ['2026-11-20', 'There is a change to its phone number.'],
    ]);
  });

  it('has no value that the site does not show any more', () => {
    const withdrawn = { on: '2026-11-25', reason: 'A wrong number.' };
    const gone = makeService('one', {
      channels: [makePhone({ ...NEW, ...from('first'), withdrawn })],
    });
    const changes = list(gone, changed);
    expect(changes.map(({ what }) => what)).toEqual([
      'We no longer show its phone number.',
      'There is a change to its phone number.',
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/\d{4} \d{4}|0808/);
    const closed = makeService('one', {
      channels: [makePhone({ ...NEW, ...from('first') })],
      withdrawn,
    });
    expect(JSON.stringify(list(closed, changed))).not.toMatch(/0808|7946/);
  });

  it('has no value that the record has put right since', () => {
    const right = makeService('one', {
      channels: [makePhone({ number: '+442079460999', shown: '020 7946 0999', ...from('first') })],
    });
    expect(list(right, changed)).toHaveLength(1);
    expect(JSON.stringify(list(right, changed))).not.toMatch(/7946|0808/);
  });

  it('has nothing that a source prints and nobody may use', () => {
    const provenance = {
      sources: ['first'],
      standing: 'unconfirmed',
      reason: 'A digit too many.',
      review: '2027-01-01',
    };
    const doubted = makeService('one', {
      channels: [{ kind: 'phone', asPrinted: '02382 231 0800', provenance }],
    });
    const changes = list(doubted, record(['2026-11-01', first], ['2026-11-20', doubted]));
    expect(changes).toEqual([
      {
        id: 'one/phone/1',
        name: 'First line',
        href: '/s/one/',
        isListed: true,
        on: '2026-11-20',
        what: 'We could not confirm its phone number, so we do not show it.',
        basis: [],
      },
    ]);
  });
});

describe('the feed', () => {
  const withHours = (closes: string, provenance: Record<string, unknown>) =>
    makeService('one', { channels: [makePhone({ hours: makeHours(closes, provenance) })] });

  it('has no value that rests on one old source, which the page shows', () => {
    const old = makeService('one', { channels: [makePhone({ ...NEW, ...from('undated') })] });
    const ledger = record(['2026-11-01', first], ['2026-11-20', old]);
    expect(list(old, ledger, 'page')[0]).toHaveProperty('after');
    expect(list(old, ledger, 'feed')[0]).not.toHaveProperty('after');
    expect(list(old, ledger, 'feed')[0]).not.toHaveProperty('before');
  });

  it('has weekly hours only once somebody has confirmed them', () => {
    const before = withHours('17:00', printed);
    const after = withHours('18:00', confirmed);
    expect(list(after, record(['2026-11-01', before], ['2026-11-20', after]), 'feed')).toEqual([
      expect.objectContaining({
        before: 'Monday, 9am to 5pm.',
        after: 'Monday, 9am to 6pm.',
        basis: ['Checked on 20 November 2026 by service manager.'],
      }),
    ]);
    const unsure = withHours('18:00', printed);
    const [change] = list(unsure, record(['2026-11-01', before], ['2026-11-20', unsure]), 'feed');
    expect(change?.what).toBe('There is a change to the hours of its phone number.');
    expect(change).not.toHaveProperty('after');
  });

  it('says each change in the words of the page, with the day', () => {
    const feed = writeFeed(
      list(second, changed, 'feed'),
      'Local help',
      new URL('https://a.uk'),
      UI_WORDS.changes,
    );
    expect(feed.items).toEqual([
      {
        id: 'one/phone/1',
        url: 'https://a.uk/s/one/',
        content_text:
          'First line. There is a change to its phone number.\nBefore: 0808 802 0300\nNow: 020 7946 0123\nSource: A page, A body, 14 August 2026',
        date_published: '2026-11-20T00:00:00Z',
      },
    ]);
  });
});
