import { expect, it } from 'vitest';
import { isListedAddress } from '../../../src/hosting/listed-addresses.ts';

it.each(['/', '/s/nsh/', '/about/', '/for-professionals/', '/apis/'])('lists %s', (path) => {
  expect(isListedAddress(path)).toBe(true);
});

it.each(['/find/', '/check/a/', '/p/slip/', '/api/', '/api/services/galop.json', '/help/'])(
  'does not list %s',
  (path) => {
    expect(isListedAddress(path)).toBe(false);
  },
);
