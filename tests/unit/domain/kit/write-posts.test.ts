import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/content-check/check-content.ts';
import { makeDirectory } from '../../../../src/content-check/content.ts';
import { planKits } from '../../../../src/domain/kit/kit.ts';
import {
  countWords,
  describePicture,
  POST_WORDS,
  writePosts,
} from '../../../../src/domain/kit/write-posts.ts';

const today = '2026-11-25';
const { content } = checkContent('content', today);
const { kits } = planKits(
  content.campaigns.map(({ id, campaign }) => ({ id, ...campaign })),
  makeDirectory(content, today),
  { name: 'Local help', silentCall: 'Press 55.' },
  'https://www.a-long-name-of-an-office.example.org',
);

it('has a kit for every campaign', () => {
  expect(kits).toHaveLength(content.campaigns.length);
});

describe.each(kits.map((kit) => [kit.campaign.id, kit] as const))('the texts of %s', (_, kit) => {
  const { short, long } = writePosts(kit);

  it('keep to fifty and a hundred words', () => {
    expect(countWords(short)).toBeLessThanOrEqual(POST_WORDS.short);
    expect(countWords(long)).toBeLessThanOrEqual(POST_WORDS.long);
    expect(countWords(long)).toBeGreaterThanOrEqual(countWords(short));
  });

  it('carry the number, 999 and the address that is not for paper', () => {
    for (const text of [short, long, describePicture(kit)]) {
      for (const number of kit.numbers) expect(text).toContain(number.text);
      expect(text).toContain('999');
      expect(text).toContain(`/w/${kit.campaign.code}`);
    }
  });
});

it('names no service of the other side on the own side', () => {
  const own = kits.filter(({ campaign }) => ['own', 'other.doing'].includes(campaign.route));
  expect(own).toHaveLength(2);
  const texts = own.map((kit) => Object.values(writePosts(kit)).join(' ') + describePicture(kit));
  const helpline = readFileSync('content/services/national-stalking-helpline.yaml', 'utf8');
  expect(helpline).toContain('0808 802 0300');
  for (const text of texts) expect(text).not.toMatch(/0808 802 0300|0808 16 89 111|stalking/i);
  for (const text of texts)
    for (const number of ['999', '111', '116 123']) expect(text).toContain(number);
});
