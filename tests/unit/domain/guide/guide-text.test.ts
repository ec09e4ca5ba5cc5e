import { describe, expect, it } from 'vitest';
import { fillInContacts } from '../../../../src/domain/guide/fill-in-contacts.ts';
import { linkTerms } from '../../../../src/domain/guide/link-terms.ts';
import { listPassages } from '../../../../src/domain/guide/list-passages.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';

const TODAY = '2026-11-23';

describe('fillInContacts', () => {
  const fill = (text: string, ...services: ReturnType<typeof makeService>[]) =>
    fillInContacts(text, makeDirectory(services, TODAY));

  it('prints name and number from the record, each a link', () => {
    expect(fill('Ring {{one}}, now.', makeService('one'))).toBe(
      'Ring [First line](/s/one/), [0808 802 0300](tel:+448088020300), now.',
    );
  });
  it('reads a number once that the name ends in', () => {
    const service = makeService('one', {
      name: 'Police, 101',
      channels: [makePhone({ number: '101', shown: '101' })],
    });
    expect(fill('{{one}}', service)).toBe('[Police](/s/one/), [101](tel:101)');
  });
  it('says to text where the way is a text', () => {
    const service = makeService('one', {
      channels: [makePhone({ kind: 'text', number: '85258', shown: '85258' })],
    });
    expect(fill('{{one}}', service)).toContain('[text 85258](sms:85258)');
  });
  it('prints only the name if the number rests on one old source or cannot be used', () => {
    const old = { sources: ['old'], standing: 'published', review: '2026-12-31' };
    const weak = makeService('one', { channels: [makePhone({ provenance: old })] });
    expect(fill('{{one}}', weak)).toBe('[First line](/s/one/)');
    expect(fill('{{one}}', makeService('one', { channels: [] }))).toBe('[First line](/s/one/)');
  });
  it('stops at a service that is withdrawn or unknown', () => {
    const gone = makeService('one', { withdrawn: { on: '2026-11-01', reason: 'It closed.' } });
    expect(() => fill('{{one}}', gone)).toThrow('one');
    expect(() => fill('{{two}}', gone)).toThrow('two');
  });
});

describe('linkTerms', () => {
  const terms = [
    { term: 'Advocate', also: ['stalking advocate'], id: 'advocate', means: 'Somebody.' },
    { term: 'FOUR', also: [], id: 'four', means: 'A word.' },
  ];
  it('links only the first use, in the form it has, the longest first', () => {
    expect(linkTerms('A stalking advocate and an advocate.', terms)).toBe(
      'A [stalking advocate](/g/words/#advocate) and an advocate.',
    );
    expect(linkTerms('Ask advocates.', terms)).toBe('Ask [advocates](/g/words/#advocate).');
  });
  it('leaves headings, links, bold words, sayings and marks for contacts as they are', () => {
    const text = [
      '## An advocate',
      '**An advocate** or [an advocate](/g/say/)',
      '“I want an advocate.” {{advocate}}',
    ].join('\n\n');
    expect(linkTerms(text, terms)).toBe(text);
    expect(linkTerms(`${text}\n\nAn advocate.`, terms)).toContain(
      'An [advocate](/g/words/#advocate).',
    );
  });
  it('keeps to whole words, and out of longer names', () => {
    expect(linkTerms('It was advocated. The Advocate Office.', terms)).not.toContain('](');
    expect(linkTerms('FOUR is a word; four is a number.', terms)).toContain(
      '[FOUR](/g/words/#four)',
    );
    expect(linkTerms('Advocates can help.', terms)).toContain('[Advocates]');
  });
});

describe('listPassages', () => {
  it('gives each heading, paragraph and list item as readers see it', () => {
    const body =
      '## What to say\n\nRing {{one}}.\nOr **wait**, see [more](/g/say/).\n\n- First.\n- Second?';
    const guide = { title: 'T', summary: 'S.', first: { do: 'D.', contact: 'one' }, body };
    expect(listPassages(guide, () => 'Name').map(({ text }) => text)).toEqual([
      'T',
      'S.',
      'D.',
      'What to say.',
      'Ring Name. Or wait, see more.',
      'First.',
      'Second?',
    ]);
  });
});
