import { defineConfig } from 'vitest/config';

/** None is asserted: a slow or busy machine is no fault of the project. */
const patience = { testTimeout: 600_000, hookTimeout: 600_000 };

/**
 * Tests of built sites share what they build and parse, so one worker runs one file after another.
 * A build is a process of its own and takes the other core.
 */
const shared = { isolate: false, fileParallelism: false, ...patience };

export default defineConfig({
  test: {
    globalSetup: 'tests/support/make-temp-folder.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,content,search}/**/*.test.ts'],
          // Reading the modules of each file anew took longer than its tests.
          isolate: false,
          ...patience,
        },
      },
      {
        // Reads the built site and two others, with changed content and of another day.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], ...shared },
      },
      {
        // What is worth its minutes only now and then: see docs/contributing.md.
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          exclude: ['tests/slow/content/**'],
          ...shared,
        },
      },
      {
        // The same for what reads no site: it takes the other core.
        test: { name: 'slow-content', include: ['tests/slow/content/**/*.test.ts'], ...shared },
      },
    ],
  },
});
