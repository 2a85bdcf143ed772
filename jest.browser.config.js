import base from './jest.config.js';

/** Real-browser tests: the preview page and the built add-in, clicked through in Chromium. One browser; three files at a time, each in contexts of its own: they wait for the page more than they work. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/browser/globalSetup.ts',
  globalTeardown: '<rootDir>/test/browser/globalTeardown.ts',
  maxWorkers: 3,
  testTimeout: 300_000,
};
