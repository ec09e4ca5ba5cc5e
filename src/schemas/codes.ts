import { z } from 'astro/zod';
import { identifier } from './words.ts';

/** A short code of an address: says nothing of the subject, because addresses stay on devices. */
export const codeSchema = z
  .string({ error: 'write the code in quotes, for example "nsh"' })
  .regex(/^[a-z0-9]{2,6}$/, { error: 'write two to six lower-case letters or digits' })
  .refine((code) => !/stalk|abuse|rape|victim|porn/.test(code), {
    error: 'choose a code that does not name the subject',
  });

/** The code of every service there has ever been (`content/codes.yaml`). None is used twice. */
export const codesSchema = z
  .record(identifier, codeSchema, { error: 'write one line for each service: "id: code"' })
  .superRefine((codes, context) => {
    const ids = new Map<string, string>();
    for (const [id, code] of Object.entries(codes)) {
      const other = ids.get(code);
      if (other)
        context.addIssue({
          code: 'custom',
          path: [id],
          message: `"${code}" is already the code of ${other}; choose another`,
        });
      else ids.set(code, id);
    }
  });
