import { describe, expect, it } from 'vitest';
import { readPage } from '../support/built-site.ts';
import { CONTACT, findChangedSite } from '../support/other-sites.ts';

const readAbout = (site?: string) =>
  (readPage('/about/', site).root.querySelector('main')?.text ?? '').replaceAll(/\s+/g, ' ');

describe('the page about the site', () => {
  it('says by what test a service is listed, and what is left out', () => {
    expect(readAbout()).toMatch(
      /How we choose who is listed .* A source says whom it is for and how to reach it\. .* What we leave out/,
    );
  });

  it('says where to ask for a listing once there is an address, and not before', async () => {
    expect(readAbout()).toContain('There is nobody to write to yet');
    const adopted = readAbout(await findChangedSite());
    expect(adopted).toContain(`Write to ${CONTACT}.`);
    expect(adopted).not.toContain('nobody to write to');
  });
});
