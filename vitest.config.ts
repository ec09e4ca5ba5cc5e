import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'tests/support/make-temp-folder.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,content,search}/**/*.test.ts'],
          // Some check the whole content, or run a command that does; a slow machine is no fault.
          testTimeout: 120_000,
        },
      },
      {
        // Reads the built site, or builds it again with changed content.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
});
