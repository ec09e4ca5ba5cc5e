import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,content,search}/**/*.test.ts'] } },
      {
        // Reads the built site, or builds it again with changed content.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
});
