import base from './jest.config.js';

/** Real-browser tests: the built preview page, clicked through in Chromium. One browser at a time. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 120_000,
};
