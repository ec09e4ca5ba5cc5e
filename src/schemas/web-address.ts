import { z } from 'astro/zod';

/**
 * A web address to lead readers to: https, a real host, and nothing that could carry a word about
 * the reader (no user, query or fragment).
 */
export const webAddress = z
  .url({ protocol: /^https$/, error: 'write a full web address beginning with https://' })
  .refine(isPlain, {
    error: 'write a plain address: https://, a host with a dot, no spaces, "@", "?" or "#"',
  });

function isPlain(text: string): boolean {
  return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w.~/-]*)?$/i.test(text);
}
