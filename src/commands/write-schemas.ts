/**
 * Writes the rules of the content for editors' programs, as JSON Schema, and which files each is for.
 * They name the fields and values that are allowed while somebody types.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listEditorFiles } from '../schemas/content-schemas.ts';

for (const [file, text] of listEditorFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
