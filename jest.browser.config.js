import base from './jest.config.js';

/** Real-browser tests: the preview page and the built add-in, clicked through in Chromium. One browser; two files at a time, each in contexts of its own. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/browser/globalSetup.ts',
  globalTeardown: '<rootDir>/test/browser/globalTeardown.ts',
  maxWorkers: 2,
  testTimeout: 300_000,
};
