import { markdownToHtml, type MdastPluginEntry } from 'satteri';
import { describe, expect, it } from 'vitest';
import {
  fillInContacts,
  linkTerms,
  listPassages,
  listSaid,
} from '../../../../src/domain/guide/guide-markdown.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';

const TODAY = '2026-11-23';

/** A text as a page has it. */
async function render(text: string, plugin: MdastPluginEntry): Promise<string> {
  const { html } = await markdownToHtml(text, {
    mdastPlugins: [plugin],
    features: { smartPunctuation: true },
  });
  return html.trim();
}

describe('fillInContacts', () => {
  const fill = (text: string, ...services: ReturnType<typeof makeService>[]) =>
    render(text, fillInContacts(makeDirectory(services, TODAY)));

  it('prints name and number from the record, each a link', async () => {
    expect(await fill('Ring {{one}}, now.', makeService('one'))).toBe(
      '<p>Ring <a href="/s/one/">First line</a>, <a href="tel:+448088020300">0808 802 0300</a>, now.</p>',
    );
  });
  it('reads a number once that the name ends in', async () => {
    const service = makeService('one', {
      name: 'Police, 101',
      channels: [makePhone({ number: '101', shown: '101' })],
    });
    expect(await fill('{{one}}', service)).toBe(
      '<p><a href="/s/one/">Police</a>, <a href="tel:101">101</a></p>',
    );
  });
  it('says to text where the way is a text', async () => {
    const service = makeService('one', {
      channels: [makePhone({ kind: 'text', number: '85258', shown: '85258' })],
    });
    expect(await fill('{{one}}', service)).toContain('<a href="sms:85258">text 85258</a>');
  });
  it('prints only the name if the number rests on one old source or cannot be used', async () => {
    const old = { sources: ['old'], standing: 'published', review: '2026-12-31' };
    const weak = makeService('one', { channels: [makePhone({ provenance: old })] });
    const named = '<p><a href="/s/one/">First line</a></p>';
    expect(await fill('{{one}}', weak)).toBe(named);
    expect(await fill('{{one}}', makeService('one', { channels: [] }))).toBe(named);
  });
  it('prints a name as it is, whatever Markdown would make of it', async () => {
    const service = { ...makeService('one', { channels: [] }), name: 'A *new* [line]' };
    expect(await fill('{{one}}', service)).toBe('<p><a href="/s/one/">A *new* [line]</a></p>');
  });
  it('stops at a service that is withdrawn or unknown', async () => {
    const gone = makeService('one', { withdrawn: { on: '2026-11-01', reason: 'It closed.' } });
    await expect(fill('{{one}}', gone)).rejects.toThrow('one');
    await expect(fill('{{two}}', gone)).rejects.toThrow('two');
  });
});

describe('linkTerms', () => {
  const terms = [
    { term: 'Advocate', also: ['stalking advocate'], id: 'advocate', means: 'Somebody.' },
    { term: 'FOUR', also: [], id: 'four', means: 'A word.' },
  ];
  const linked = (text: string) => render(text, linkTerms(terms));

  it('links only the first use, in the form it has, the longest first', async () => {
    expect(await linked('A stalking advocate and an advocate.\n\nAn advocate.')).toBe(
      '<p>A <a href="/g/words/#advocate">stalking advocate</a> and an advocate.</p>\n<p>An advocate.</p>',
    );
    expect(await linked('Ask advocates.')).toContain('<a href="/g/words/#advocate">advocates</a>');
    expect(await linked('Four or an advocate.')).toContain('>Four</a> or an <a');
  });
  it('leaves headings, links, bold words and sayings as they are', async () => {
    const text = [
      '## An advocate',
      '**An advocate** or [an advocate](/g/say/)',
      '“I want an advocate.” "My **own** advocate."',
    ].join('\n\n');
    expect(await linked(text)).not.toContain('/g/words/');
    expect(await linked(`${text}\n\n- An advocate.`)).toContain(
      'An <a href="/g/words/#advocate">advocate</a>.',
    );
  });
  it('keeps to whole words, and out of longer names', async () => {
    expect(await linked('It was advocated. The Advocate Office.')).not.toContain('<a');
    expect(await linked('FOUR is a word; four is a number.')).toContain(
      '<a href="/g/words/#four">FOUR</a> is a word; four',
    );
    expect(await linked('Advocates can help.')).toContain('>Advocates</a>');
  });
  it('begins anew with each text', async () => {
    const plugin = linkTerms(terms);
    const first = await render('An advocate.', plugin);
    expect(await render('An advocate.', plugin)).toBe(first);
  });
});

describe('listPassages', () => {
  it('gives each heading, paragraph and list item as readers see it', () => {
    const body =
      '## What to say\n\nRing {{one}}.\nOr **wait**, see [more](/g/say/).\n\n- First.\n- Second?\n\n    1. Third\\*.';
    const guide = { title: 'T', summary: 'S.', first: { do: 'D.', contact: 'one' }, body };
    expect(listPassages(guide, () => 'Name').map(({ text }) => text)).toEqual([
      'T',
      'S.',
      'D.',
      'What to say.',
      'Ring Name. Or wait, see more.',
      'First.',
      'Second?',
      'Third*.',
    ]);
  });
});

describe('listSaid', () => {
  const facts = [
    { says: 'Ring first.', sources: ['a'] },
    { says: "Name doesn't charge.", sources: ['a'] },
    { says: 'They listen.', sources: ['b'] },
  ];
  const front = { title: 'T', summary: 'S.', first: { do: 'Ring first.', contact: 'one' }, facts };

  it('keeps the claims that readers read', () => {
    const body = '{{one}}\n**doesn’t** charge.\n\n- They listen.';
    expect(listSaid(front, body, () => 'Name')).toEqual(facts);
    expect(listSaid({ facts }, body, () => 'Name')).toEqual(facts.slice(1));
  });

  it('leaves out the claim of a sentence that was left out', () => {
    expect(listSaid(front, '{{one}} doesn’t charge.', () => 'Name')).toEqual(facts.slice(0, 2));
  });
});
