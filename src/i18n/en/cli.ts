import { pluralEn } from '../plural';
import type { Texts } from '../texts';

const schools = (count: number): string => `${count} ${pluralEn(count, 'school', 'schools')}`;
const rows = (count: number): string => `${count} ${pluralEn(count, 'row', 'rows')}`;

export const cli: Texts['cli'] = {
  usage: [
    'Usage:',
    '  npm run --silent report -- WORKBOOK.xlsx RESULT.xlsx [--year 2021] [--formulas addin|plain|values] [--json]',
    '',
    '  WORKBOOK.xlsx  the monitoring workbook; it is not changed',
    '  RESULT.xlsx    where to write its copy with the computed sheets',
    '  --year         the reporting year: the year in which the school year ends (2020/2021 is 2021)',
    '  --formulas     addin: the add-in’s functions (default), plain: ordinary Excel formulas, values: values only',
    '  --json         print the result as one JSON object',
  ].join('\n'),
  twoPaths: 'Two paths are needed: the workbook and where to write the result.',
  samePath: 'The result cannot be written over the workbook: give another name.',
  badYear: (read) => `The year “${read}” is not readable: four digits are needed, for example 2021.`,
  badFormulas: (read) => `The way of writing “${read}” is unknown: addin, plain or values.`,
  unknownOption: (read) => `Unknown option: ${read}`,
  cannotWrite: (path) => `The result was not written: the file “${path}” could not be created. Check the folder and your rights.`,
  unexpected: (detail) => `An unexpected error of the program; no result was written. Please report it to the developers:\n${detail}`,
  cannotUse: (path) => `The workbook “${path}” cannot be used.`,
  year: (year) => `Reporting year: ${year - 1}/${year}`,
  assessed: (count) => `Assessed: ${schools(count)}`,
  listed: (name, count) => `  ${name}: ${schools(count)}`,
  issues: (errors, warnings, notes) => `Data problems: errors ${errors}, warnings ${warnings}, notes ${notes}`,
  leftOut: (count) => `Left out because of errors: ${rows(count)}; see the sheet «Проблемы данных»`,
  written: (names) => `Sheets: ${names.join(', ')}`,
  saved: (path) => `Workbook written: ${path}`,
  demoIntro: 'A sample: an invented district, all schools and figures are made up.',
};
