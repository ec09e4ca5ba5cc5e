/** The picture that a chat shows beside a shared link: the site's mark, and not a word. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

/** The size in pixels that chats ask for. */
const WIDTH = 1200;
const HEIGHT = 630;

export const GET: APIRoute = async () => {
  const mark = await sharp(readFileSync('public/favicon.svg'), { density: 720 })
    .resize(HEIGHT / 2, HEIGHT / 2)
    .toBuffer();
  const picture = await sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#faf8f4' },
  })
    .composite([{ input: mark }])
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
