import { resolve } from 'node:path';

/** The folder that holds the content: `content/`, or the one that `CONTENT_DIR` names. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');
