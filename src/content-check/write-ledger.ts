import { stringify } from 'yaml';
import type { Ledger } from '../schemas/ledger.ts';

const HEAD = `# What each fact was, since when, and what it rested on: the newest last.
# "npm run record" and "npm run confirm" write this file. Do not edit it by hand.
`;

/** The ledger as the text of its file. */
export function writeLedger(ledger: Ledger): string {
  return `${HEAD}${stringify(ledger, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
