import { readFileSync } from 'node:fs';
import type { Fault } from './fault.ts';

/** Reads a file's text, or says in one line why it cannot be read. */
export function readText(path: string, file: string): { text: string; faults: Fault[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return { text, faults: [] };
  } catch {
    const message = 'this cannot be read as a text file in UTF-8; save it again as plain text';
    return { text: '', faults: [{ file, field: '', message }] };
  }
}
