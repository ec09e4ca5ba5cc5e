import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { loadFrame } from '../data/frame.ts';
import { drawSharePicture } from '../components/share-picture.ts';

export const GET: APIRoute = async () => {
  const { site } = await loadFrame();
  const picture = await sharp(Buffer.from(drawSharePicture(site.name)))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
