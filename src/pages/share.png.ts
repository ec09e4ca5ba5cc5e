import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { drawSharePicture } from '../components/share-picture.ts';
import { loadLayoutData } from '../data/layout-data.ts';

export const GET: APIRoute = async () => {
  const { site } = await loadLayoutData();
  const drawing = drawSharePicture(site.name, readFileSync('src/components/name.svg', 'utf8'));
  const picture = await sharp(Buffer.from(drawing)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
