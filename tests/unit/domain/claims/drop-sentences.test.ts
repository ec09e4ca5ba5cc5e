import { describe, expect, it } from 'vitest';
import { dropSentences, LISTED, WITHDRAWN } from '../../../../src/domain/claims/drop-sentences.ts';

/** GONE stands for a withdrawn service, OTHER for one that is listed. */
function drop(text: string): string {
  return dropSentences(
    text.replaceAll('GONE', WITHDRAWN).replaceAll('OTHER', `${LISTED}other`),
  ).replaceAll(`${LISTED}other`, 'OTHER');
}

describe('dropSentences', () => {
  it.each([
    ['what goes on about it', 'One. GONE helps. The line is open day and night. Two.', 'One. Two.'],
    ['what we know of it', 'One. Ring GONE. We do not know its hours. Two.', 'One. Two.'],
    ['a question in bold before it', '**Not now?** Ring GONE. It is free.', ''],
    [
      'a question whether it answers',
      'Ring GONE. Closed, or no answer? Ring OTHER.',
      'Ring OTHER.',
    ],
    ['all of its list item', '- GONE. Say that you need help.\n- OTHER.', '- OTHER.'],
    ['all below its mere name', 'GONE. Try the next one.\n\nOne.', 'One.'],
    ['a lead in bold with nothing behind it', '- **By video.** GONE is free.\n- One.', '- One.'],
    [
      '"or" before the other',
      '4. **Ring somebody.** GONE. Or OTHER.',
      '4. **Ring somebody.** OTHER.',
    ],
  ])('takes out %s', (_, text, left) => {
    expect(drop(text)).toBe(left);
  });

  it.each([
    [
      'names another',
      '- Ring GONE. Say so. Closed? OTHER is open. Say so.',
      '- OTHER is open. Say so.',
    ],
    [
      'leads to 999',
      '- Ring GONE. If you could be hurt, call 999.',
      '- If you could be hurt, call 999.',
    ],
    ['speaks of something else', 'GONE helps. You can ask a friend.', 'You can ask a friend.'],
  ])('keeps what %s', (_, text, left) => {
    expect(drop(text)).toBe(left);
  });

  it('leaves no bold half open', () => {
    expect(drop('One **bold. Ring GONE.** Two.')).toBe('One bold. Two.');
  });

  it('takes out a section whose heading names it, as far as the next heading of its level', () => {
    expect(drop('## A\n\nOne.\n\n## GONE\n\n- Say so.\n\n### B\n\nTwo.\n\n## C\n\nThree.')).toBe(
      '## A\n\nOne.\n\n## C\n\nThree.',
    );
  });

  it('leaves no heading and no lead of a list with nothing below it', () => {
    expect(drop('One.\n\n## A\n\nYou can ring:\n\n- GONE.\n\n## B\n\nTwo.')).toBe(
      'One.\n\n## B\n\nTwo.',
    );
    expect(drop('## A\n\nYou can ring:\n\n- GONE.\n- OTHER.')).toBe(
      '## A\n\nYou can ring:\n\n- OTHER.',
    );
    expect(drop('## A\n\n- GONE.\n\n## B')).toBe('## B');
  });
});
