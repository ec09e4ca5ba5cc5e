import { describe, expect, it } from 'vitest';
import { listPageTexts } from '../../src/content-check/rules/words-of-code.ts';
import { listFaults } from '../support/edit-content.ts';
import { mistakesInGuides } from './mistakes/guides.ts';

describe('in a guide', () => {
  it.each(mistakesInGuides)('%s is one clear line', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines.some((line) => message.test(line)), lines.join('\n')).toBe(true);
  });
});

describe('the words of pages', () => {
  it('are the text between the tags, without code', () => {
    const source = `---
const a = 'You are safe';
---
<p class="x">
  You can <a href="/s/x/">ring {name}</a> now.{' '}
  {more}
</p>
{list.map((item) => <li>First {item.text}.</li>)}
<script>const b = 1;</script>`;
    expect(listPageTexts(source)).toEqual(['You can ring … now. …', 'First ….']);
  });
});
