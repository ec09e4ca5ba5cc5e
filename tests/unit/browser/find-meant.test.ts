import { describe, expect, it } from 'vitest';
import { findMeant } from '../../../src/browser/find-meant.ts';

const PAGES = ['/', '/find/', '/s/nsh/', '/s/nsp/', '/s/sam/', '/g/ten/', '/w/ya-gp/', '/p/'];

describe('findMeant', () => {
  it.each([
    ['/S/NSH/', ['/s/nsh/']],
    ['/s/nsh./', ['/s/nsh/']],
    ['/s/nsh).', ['/s/nsh/']],
    ['/s//nsh', ['/s/nsh/']],
    ['/s/nsh%20', ['/s/nsh/']],
    ['/s/nsh/index.html', ['/s/nsh/']],
    ['/s/nsh.html', ['/s/nsh/']],
    ['/s/nhs/', ['/s/nsh/']],
    ['/s/samm', ['/s/sam/']],
    ['/s/sm', ['/s/sam/']],
    ['/fimd', ['/find/']],
    ['/s/ns/', ['/s/nsh/', '/s/nsp/']],
    ['/w/ya-gp/', ['/w/ya-gp/']],
    ['/w/yagp', ['/w/ya-gp/']],
    ['/%E0%A4%A', []],
    ['/wp-login.php', []],
    ['/s/samaritans/', []],
  ])('of %s it was %j', (path, meant) => {
    expect(findMeant(path, PAGES)).toEqual(meant);
  });

  it('offers none where there would be a list to choose from', () => {
    expect(findMeant('/s/na', ['/s/naa/', '/s/nab/', '/s/nac/', '/s/nad/'])).toEqual([]);
  });
});
