import type { Texts } from '../../texts';
import { counted, rows } from './counted';

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 9, useGrouping: false });

const cells = (count: number): string => counted(count, 'cell', 'cells');

export const issues: Texts['pane']['issues'] = {
  heading: 'Data problems',
  none: 'No problems found.',
  errors: (count) => counted(count, 'error', 'errors'),
  warnings: (count) => counted(count, 'warning', 'warnings'),
  notes: (count) => counted(count, 'note', 'notes'),
  groups: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  groupHints: { error: 'the row or the value is not computed', warning: 'computed, but worth a look', note: 'for information' },
  wholeBook: 'The workbook as a whole',
  inGroup: (table, count) => `${table}: ${plain.format(count)}`,
  moreOf: (count, left) => (count === left ? `Show ${count} more` : `Show ${count} of ${left} more`),
  rowLeftOut: 'row left out of computing',
  again: 'Check again',
  notWatching: 'This Excel does not tell the add-in of edits: press “Check again” after editing.',
  filter: {
    heading: 'Filter',
    severity: 'Severity',
    table: 'Table',
    any: 'all',
    leftOut: 'only what was left out of computing',
    text: 'Word or cell',
    reset: 'Show all',
    shown: (shown, all) => `${plain.format(shown)} of ${plain.format(all)} shown`,
    nothing: 'Nothing matches the filter.',
  },
  leftOut: {
    heading: 'What was left out of computing, and why',
    headingBefore: 'What will be left out of computing, and why',
    rows: (table, count) => `${table}: ${rows(count)} with errors`,
    nothing: 'Everything in the workbook was used.',
    nothingBefore: 'Everything in the workbook will be used.',
    noDataYet: 'There is nothing to compute yet.',
    showRows: 'Show these rows',
  },
  repairs: {
    heading: 'Can be corrected at once',
    hint: 'Nothing changes until you have looked and confirmed.',
    kinds: {
      'percent-to-share': 'Write per cent as shares',
      'procedure-spelling': 'Spell the procedures in one way',
      'year-spelling': 'Spell the school years in one way',
      'school-name': 'Correct a school’s name',
    },
    where: (sheet, column, count) => `sheet “${sheet}”, column “${column}”, ${cells(count)}`,
    example: (was, becomes) => `${was} → ${becomes}`,
    show: 'Show what would change',
    hide: 'Fold up',
    cell: 'Cell',
    was: 'Before',
    becomes: 'After',
    value: (value) => (typeof value === 'number' ? plain.format(value) : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value === '' ? 'blank' : value),
    apply: (count) => `Correct ${cells(count)}`,
    last: (column, count) => `Last correction: column “${column}”, ${cells(count)}.`,
  },
};

export const schoolNames: Texts['pane']['schoolNames'] = {
  heading: 'School names that are not in «Школы»',
  hint: 'Say which school it is: the add-in remembers it in the workbook, the cells stay as they are.',
  allKnown: 'All names are known.',
  rows: (count) => `${rows(count)} left out of computing`,
  nothingLike: 'There is no name like it in «Школы».',
  candidates: (written) => `Which school “${written}” may be`,
  differs: (words) => (words.length === 0 ? 'differs in the endings of words only' : `differs: ${words.join(', ')}`),
  thisOne: 'This one',
  thisOneFor: (written, school) => `This one: “${written}” is ${school}`,
  other: 'Another school…',
  otherFor: (written) => `Another school for “${written}”…`,
  which: (written) => `Which school is called “${written}”`,
  choose: 'choose',
  remember: 'Remember',
  remembered: (count) => `Names remembered: ${plain.format(count)}`,
  pair: (written, school) => `${written} → ${school}`,
  gone: 'this school is no longer in «Школы»',
  forget: 'Forget',
  forgetWhich: (written) => `Forget what “${written}” means`,
};
