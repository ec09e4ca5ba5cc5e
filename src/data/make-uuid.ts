import { createHash } from 'node:crypto';

/** Only ours, and fixed for ever: another one would give every record of the open data a new id. */
const NAMESPACE = '5b1f6a52-6f0e-4c1d-9a53-2d8e7c40b9f6';

/**
 * A UUID made from a name (version 5, RFC 9562): the same name gives the same one in every build
 * and in every copy of the site. Node makes only random ones.
 */
export function makeUuid(name: string, namespace: string = NAMESPACE): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
