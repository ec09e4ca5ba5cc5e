import { expect, it } from 'vitest';
import { checkFolder } from '../../../src/integrations/scripts.ts';

it.each(['/home/a/site #1/', '/home/a/help?/'])(
  'says that the site cannot be built in %s',
  (folder) => {
    expect(() => {
      checkFolder(folder);
    }).toThrow(
      /^The site cannot be built in .+: rename the folder whose name has a "[#?]", or move the project\.$/,
    );
  },
);

it.each(['/home/Stéphanie’s site 100%/', 'C:\\Users\\A B\\site'])('builds in %s', (folder) => {
  expect(() => {
    checkFolder(folder);
  }).not.toThrow();
});
