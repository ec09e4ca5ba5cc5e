import { expect, it } from 'vitest';
import { describeLanguagePage } from '../../../../src/domain/guide/language-page.ts';

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
