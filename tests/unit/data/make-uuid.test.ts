import { expect, it } from 'vitest';
import { makeUuid } from '../../../src/data/make-uuid.ts';

it('makes the UUID that RFC 9562 gives as its example', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(makeUuid('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('never changes the id of a service that is published', () => {
  expect(makeUuid('service/national-stalking-helpline')).toBe(
    '6a18e64e-ddd2-51d2-bb24-7561467431d5',
  );
});
