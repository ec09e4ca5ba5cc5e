import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { writePartnerCard } from '../../../src/components/partner-card.ts';
import { selectKitNumbers } from '../../../src/domain/kit/kit.ts';
import type { Service } from '../../../src/domain/contact/directory.ts';
import { makePhone, makeService } from '../../support/make-service.ts';
import { UI_WORDS, makeDirectory } from '../../support/ui-words.ts';

const second = makeService('two', {
  name: 'Second line',
  channels: [makePhone({ number: '+448081689111', shown: '0808 16 89 111' })],
});
const write = (changes: Record<string, unknown> = {}, today = '2026-11-24') =>
  writeFor(makeService('one', changes), today);
const writeFor = (first: Service, today: string) =>
  writePartnerCard(
    selectKitNumbers(makeDirectory([first, second], today), [
      { service: 'one', why: '' },
      { service: 'two', why: 'No answer?' },
    ]),
    { href: 'https://local-help.example/w/ya-web/', site: 'Local help' },
    UI_WORDS.partnerCard,
  );

describe('writePartnerCard', () => {
  it('has a number with what belongs beside it, one link, 999 and the day until which it is good', () => {
    const card = parse(write() ?? '');
    expect(card.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      'tel:+448088020300',
      'tel:+448081689111',
      'https://local-help.example/w/ya-web/',
      'tel:999',
    ]);
    expect(card.text).toContain('0808 802 0300');
    expect(card.text).toContain('No answer? Second line: 0808 16 89 111');
    expect(card.text).toContain('This card is good until 1 January 2027.');
    expect(card.querySelectorAll('script, iframe, img, style, [style], [onclick]')).toEqual([]);
  });

  it('writes names as text, whatever is in them', () => {
    const first = { ...makeService('one'), name: 'A <b>&"' };
    expect(writeFor(first, '2026-11-24')).toContain('<b>A &lt;b&gt;&amp;&quot;:</b>');
  });

  it('prints no hours that nobody has confirmed', () => {
    const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
    const hours = {
      kind: 'weekly',
      sessions: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
      bankHolidays: 'unknown',
      provenance,
    };
    expect(write({ channels: [makePhone({ hours })] })).not.toContain('9am');
  });

  it('is not written for a number that may not be published', () => {
    const provenance = { sources: ['old'], standing: 'published', review: '2027-01-01' };
    const withdrawn = { on: '2026-01-01', reason: 'x' };
    expect(write({ channels: [makePhone({ provenance })] })).toBeUndefined();
    expect(write({ channels: [makePhone({ withdrawn })] })).toBeUndefined();
    expect(write({}, '2027-01-02')).toBeUndefined();
  });
});
