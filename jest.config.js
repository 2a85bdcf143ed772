const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } }];

/** Types, property and host tests. The browser tests have a configuration of their own. */
export default {
  testEnvironment: 'node',
  // Microsoft's client lives in the global scope of a test file: there is nothing to clean up after it
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  // generous: a test fails by what it finds, never by how busy the machine is
  testTimeout: 60_000,
  // jest would leave a core idle, which on two is half of the machine
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/setup/longestFirst.js',
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/setup/iconsOnDemand.cjs' },
  setupFiles: ['<rootDir>/test/setup/essentialStyles.ts'],
  transform: { '\\.[jt]sx?$': swc },
};
