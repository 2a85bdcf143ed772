import { pluralEn } from '../../plural';
import type { Texts } from '../../texts';
import { counted, rows, schools } from './counted';

const index = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const results: Texts['pane']['results'] = {
  heading: (year) => `Results for ${year}`,
  done: 'Computing is complete.',
  lists: { lowResults: 'Low results', adverse: 'Adverse conditions', riskZone: 'Risk group' },
  listHints: { lowResults: 'ШНОР', adverse: 'ШНСУ', riskZone: 'risk zone by ten factors' },
  allSchools: 'All schools',
  choose: 'Which schools to show',
  onNoList: 'on no list',
  unknown: '–',
  search: 'Find a school: name, code, municipality',
  searchHint: 'Name, code or municipality',
  clearSearch: 'Clear the search',
  found: (count) => `Found: ${schools(count)}`,
  notFound: 'There is no such school here.',
  foundElsewhere: (count) => `Among all schools: ${count}`,
  more: (count) => `Show ${count} more`,
  nobody: 'No school.',
  notComputed: 'Not computed: no data.',
  lowReason: ({ low, year, criteria, reliability }) =>
    [
      `${counted(low, 'low result', 'low results')} in ${year}`,
      `${pluralEn(criteria.length, 'criterion', 'criteria')} ${criteria.join(' and ')}`,
      ...(reliability === null ? [] : [`reliability: ${reliability}`]),
    ].join('; '),
  adverseReason: ({ value, rank, border, year }) => `ISBSH ${index.format(value)}, border ${index.format(border)}; ${rank} from the bottom; passport of ${year}`,
  riskReason: (names) => `high level: ${names.join('; ')}`,
  riskReasonMany: (numbers) => `${counted(numbers.length, 'factor', 'factors')} at the high level: ${numbers.join(', ')}`,
  copyList: 'Copy this list',
  copyAll: 'Copy all lists',
  copied: 'Copied.',
  copyByHand: 'The clipboard is closed to add-ins here. The text is selected: press Ctrl+C.',
  listTitle: (name, hint, year) => `${name} (${hint}), school year ${year - 1}/${year}`,
  listCount: (count) => `In all: ${schools(count)}.`,
  written: 'Sheets written',
  how: { added: 'added', refreshed: 'refreshed' },
  leftOut: 'Left out of computing',
  nothingLeftOut: 'Everything in the workbook was used.',
  outdated: 'Data or settings changed after this computing: compute again to see the new results.',
  before: {
    heading: 'No results yet',
    nothing: 'The lists will be here after computing.',
    earlier: (when) => `The workbook has sheets computed on ${when}. To open the lists and schools here, compute again: the sheets will be refreshed.`,
    unusable: 'Data are needed first: the view “Computing”, step “Data”, says which.',
    reading: 'Reading the workbook…',
    toPath: 'Open the step “Data”',
  },
  gaps: {
    rows: (count) => `${rows(count)} with errors`,
    noResults: (count, year) => `${schools(count)} without usable results of ${year}`,
    notApplicable: (count) => `${counted(count, 'primary school', 'primary schools')}: the rule of low results does not apply`,
    biased: (count) => `${counted(count, 'result', 'results')} with a sign of bias`,
    previousYear: (year) => `no results of ${year}, so the second criterion was not checked`,
    noIsbsh: (count) => `${schools(count)} without ISBSH: shares of the passport are missing`,
    noRisk: (count) => `${schools(count)} without risk data`,
  },
};
