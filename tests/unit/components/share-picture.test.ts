import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawSharePicture } from '../../../src/components/share-picture.ts';

const NAME = readFileSync('src/components/name.svg', 'utf8');
const site = parse(readFileSync('content/site.yaml', 'utf8')) as { name: string };

/** The margin around the drawing in a picture, in pixels. */
async function measureMargins(svg: string) {
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  const top = -(info.trimOffsetTop ?? 0);
  return { left, top, right: width - left - info.width, bottom: height - top - info.height };
}

describe('the picture of a shared link', () => {
  it('shows the name of the site', () => {
    expect(drawSharePicture(site.name, NAME).match(/<path/g)).toHaveLength(2);
    expect(drawSharePicture('Another name', NAME).match(/<path/g)).toHaveLength(1);
  });

  it.each([site.name, 'Another name'])('is drawn in the middle: %s', async (name) => {
    const { left, right, top, bottom } = await measureMargins(drawSharePicture(name, NAME));
    expect(Math.abs(left - right)).toBeLessThanOrEqual(4);
    expect(Math.abs(top - bottom)).toBeLessThanOrEqual(4);
  });

  it('asks no machine for a font or a file', () => {
    expect(drawSharePicture(site.name, NAME)).not.toMatch(/<text|<image|<style|href|font/);
  });

  it('is within the square that some chats cut out', async () => {
    const { left, top } = await measureMargins(drawSharePicture(site.name, NAME));
    expect(left).toBeGreaterThan((1200 - 630) / 2);
    expect(top).toBeGreaterThan(40);
  });
});
