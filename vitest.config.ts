import { defineConfig } from 'vitest/config';

/**
 * Tests of built sites share what they build and parse, so one worker runs one file after another.
 * A build is a process of its own and takes the other core. A slow machine is no fault of theirs.
 */
const shared = {
  isolate: false,
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

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
        // Reads the built site and two others, with changed content and of another day.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], ...shared },
      },
      {
        // What is worth its minutes only now and then: see docs/contributing.md.
        test: { name: 'slow', include: ['tests/slow/**/*.test.ts'], ...shared },
      },
    ],
  },
});
