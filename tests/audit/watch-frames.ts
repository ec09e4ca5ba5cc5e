import type { CDPSession, Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** One frame that the browser painted. */
export interface Frame {
  /** Milliseconds since the epoch. */
  at: number;
  /** Reads the picture, which takes longer than painting it: ask only when nothing is timed. */
  hasContent: () => boolean;
}

/** Pages of the site show more ink than this share of the window; blank and neutral pages do not. */
const INK = 0.01;

/** Collects the frames that a page paints from now on. */
export async function watchFrames(page: Page): Promise<{ frames: Frame[]; session: CDPSession }> {
  const session = await page.context().newCDPSession(page);
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    frames.push({
      at: (metadata.timestamp ?? 0) * 1000,
      hasContent: () => measureInk(Buffer.from(data, 'base64')) > INK,
    });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return { frames, session };
}

/** The share of a picture that differs from its most common colour. */
function measureInk(png: Buffer): number {
  const { data, width, height } = PNG.sync.read(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return 1 - Math.max(...counts.values()) / (width * height);
}
