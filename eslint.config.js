import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

/** Who may import whom: the house of `src`, told by the linter. `why` is what the message teaches. */
const layers = [
  { folder: 'engine', may: [], why: 'The engine is the methodology alone: no inputs, no words, no Excel.' },
  { folder: 'inputs', may: ['engine'], why: 'Inputs turn matrices into typed rows; they know the engine’s types and nothing of sheets, words or Excel.' },
  { folder: 'sheets', may: ['engine', 'i18n'], why: 'Sheets describe, excel/ writes: a spec is plain data made of results and texts.' },
  { folder: 'excel', may: ['sheets', 'inputs'], why: 'excel/ reads matrices and writes plans; rules and words are decided before it.' },
  {
    folder: 'files',
    may: [],
    alsoFiles: ['inputs/address', 'inputs/rawWorkbook', 'excel/marks'],
    why: 'files/ turns bytes into plain workbooks and back; it knows a cell’s address, what readers are given, and how our sheets are marked, nothing more.',
  },
  {
    folder: 'documents',
    may: ['i18n'],
    alsoFiles: ['sheets/note/document', 'sheets/note/cellText'],
    why: 'documents/ turns a paper that is plain data into a file: what it says, and how a cell is told, is decided before it.',
  },
  {
    folder: 'app',
    may: ['engine', 'inputs', 'sheets', 'excel', 'files', 'documents', 'i18n'],
    alsoFiles: ['functions/declarations'],
    why: 'Use cases know everything but the pane and the local host. Of the custom functions they tell what is declared; what a function computes, Excel asks of it alone.',
  },
  { folder: 'functions', may: ['engine', 'i18n'], why: 'Custom functions are thin: they validate arguments and call the engine.' },
  { folder: 'taskpane', may: ['app', 'i18n'], why: 'The pane knows use cases, not Excel.' },
  { folder: 'i18n', may: [], why: 'Words depend on nothing.' },
];
const folders = [...layers.map(({ folder }) => folder), 'local'];

const importRule = ({ folder, may, alsoFiles = [], why }) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+${alsoFiles.map((file) => `(?!${file}$)`).join('')}(${folders.filter((other) => other !== folder && !may.includes(other)).join('|')})(/|$)`,
            message: why,
          },
        ],
      },
    ],
  },
});

const excelOutside = {
  files: ['src/{engine,inputs,sheets,app,taskpane,i18n}/**/*.{ts,tsx}'],
  rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Excel is spoken in src/excel only.' }] },
};

/** Statistics may rest on a kept library; the methodology on nothing but them. Relative imports are no packages. */
const enginePackages = {
  files: ['src/engine/**/*.ts'],
  ignores: ['src/engine/stats/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(\\.\\./)+(${folders.filter((folder) => folder !== 'engine').join('|')})(/|$)`, message: layers.find(({ folder }) => folder === 'engine').why },
          { regex: '^[^.]', message: 'Packages are imported in src/engine/stats only: a rule of the methodology calls a statistic of ours, so that a library can be exchanged without touching a rule.' },
        ],
      },
    ],
  },
};

const enginePurity = {
  files: ['src/engine/**/*.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Rules have no clock: time is an argument.' },
      { object: 'Math', property: 'random', message: 'Rules have no chance: a seed is an argument.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'demo/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'react-hooks': hooks, 'office-addins': officeAddins },
    rules: {
      ...hooks.configs.recommended.rules,
      ...officeAddins.configs.recommended.rules,
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/local/cli/**', 'test/bench/**', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['*.config.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  ...layers.map(importRule),
  excelOutside,
  enginePackages,
  enginePurity,
);
