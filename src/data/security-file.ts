import { addDays, type IsoDate } from '../vocabulary/calendar.ts';

/** For how long after a build the file holds, in days; the site is built at least once a month. */
const GOOD_FOR = 180;

/**
 * What `/.well-known/security.txt` says to whoever has found a hole (RFC 9116).
 *
 * @param contact the email address to write to
 * @param today the day of the build
 * @param href the whole address of the file itself
 */
export function writeSecurityFile(contact: string, today: IsoDate, href: string): string {
  return `Contact: mailto:${contact}
Expires: ${addDays(today, GOOD_FOR)}T00:00:00Z
Preferred-Languages: en
Canonical: ${href}
`;
}
