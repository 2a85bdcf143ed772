import type { Texts } from '../../texts';
import { counted, decimal, percentOf, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

const known = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');

const term = (start: string | null, end: string | null): string | null => {
  if (start !== null && end !== null) return start === end ? start : `${start} — ${end}`;
  if (end !== null) return `due: ${end}`;
  return start === null ? null : `from: ${start}`;
};

export const schoolPassport: Texts['sheets']['schoolPassport'] = {
  title: 'School passport',
  subtitle: (year) => `Results, conditions, risks and support of one school. School year ${schoolYear(year)}`,
  rules: 'The sheet finds the data of the chosen school by ordinary formulas; the data are of the moment of computing',

  asSchool: (name) => `School ${name}`,
  withMunicipality: (label, municipality) => `${label}, ${municipality}`,
  withNumber: (label, number) => `${label} — ${number}`,
  chooser: 'Choose a school',
  chooserTitle: 'School passport',
  chooserMessage: 'Choose a school from the list: the arrow button at the right of the cell. The whole sheet recalculates.',
  chooserRefusal: 'There is no such school on the list. Choose a name from it.',
  hint: 'The button at the right of the name opens the list; the sheet recalculates by itself.',
  hintCut: (count) => `There are more schools than one likes to scroll through: only those of the three groups are on the list (without ${counted(count, 'school', 'schools')}).`,
  unknown: 'There is no such school on the list: choose a name from it.',
  fixed: 'The sheet is written as values and does not recalculate. To choose another school, compute with ordinary formulas.',

  name: 'School',
  codeAndMunicipality: 'Code, municipality',
  codeAndMunicipalityOf: (code, municipality) => known([code === null ? 'no code given' : `code ${code}`, municipality ?? 'no municipality given']),
  kindAndSize: 'Kind, locality, pupils',
  kindAndSizeOf: (kind, locality, pupils) => known([kind ?? 'no kind given', locality, pupils === null ? 'number of pupils not given' : counted(pupils, 'pupil', 'pupils')]),
  groups: 'Groups',
  noGroup: 'none of the three',
  label: 'Name on the list',

  resultsTitle: 'Results by year',
  procedure: 'Procedure',
  share: (year) => `Share below, ${year}`,
  counts: (year) => `Below the threshold of participants, ${year}`,
  countsOf: (below, participants) => `${decimal(below)} of ${decimal(participants)}`,
  flaggedShare: (share) => `${percentOf(share)}*`,
  resultsNote: (threshold) => `Marked: at least ${decimal(threshold)}% of participants are below the threshold. Blank: there is no result. * a sign of bias: needs analysis, not counted in the lists.`,
  earlier: (years) => `Earlier years are on “Динамика”: ${years.join(', ')}.`,
  others: (names) => `No room for: ${names.join(', ')}.`,
  shareData: (procedure, year) => `Share: ${procedure}, ${year}`,
  countsData: (procedure, year) => `Below: ${procedure}, ${year}`,
  noProcedures: 'No results',
  chart: 'Share below the threshold by year',
  shareAxis: 'share of participants',

  risksTitle: 'Risk factors and dynamics',
  factor: 'Risk factor',
  factorLevel: 'Level',
  standingsTitle: 'Conditions and results among the schools',
  noteData: (label) => `Explanation: ${label}`,
  isbshNote: (rank, base, border, adverse) => `No. ${rank} of ${base}, the least favourable first; border of ШНСУ ${twoDigits(border)}: ${adverse ? 'belongs to ШНСУ' : 'does not belong to ШНСУ'}`,
  outcome: 'ИОР',
  level: (level) => `level “${level}” among the schools of this year`,
  noLevel: 'there are no levels',
  noOutcome: 'no data: the index was not computed',
  actual: 'Results beside all schools together, pp',
  actualNote: (participants, few) => `${counted(participants, 'participation', 'participations')} in procedures${few ? '; few, to be taken with care' : ''}; 0 is as in all schools together`,
  noIndex: 'no data: no results in the year',
  expected: 'Expected in its conditions, pp',
  expectedNote: (lower, upper, verdict) => `from ${signedPoints(lower)} to ${signedPoints(upper)}; the school is ${verdict}`,
  noExpected: 'no data: no expected result was computed',
  similar: 'Place among similar schools',
  placeOf: (place, compared) => `${place} of ${compared}`,
  nearest: (names) => `no results in the year; the nearest by conditions: ${names.join('; ')}`,
  better: (count, names) => `higher in ${counted(count, 'school', 'schools')}${names.length < count ? ', among them' : ''}: ${names.join('; ')}`,
  nobodyBetter: 'no school in like conditions has higher results',
  noSimilar: 'no data: no similar schools were found',

  why: 'Low results: the verdict and what it rests on',
  reliability: (word) => `Reliability: ${word}.`,
  check: 'What to check',
  nothingToCheck: 'No signs that need a check, no remarks on the data of the school.',
  noResults: (year) => `No results of the school year ${schoolYear(year)}: check the table “Результаты”.`,
  noIsbsh: 'no data: no social passport, or one of the three shares is missing',
  noPassport: 'ИСБШ was not computed: no social passport, or one of the three shares is missing.',
  olderPassport: (year) => `Social passport of the school year ${schoolYear(year)}: there is no newer one.`,
  noRisk: 'No data of risks: the factors were not assessed.',
  olderRisk: (year) => `Data of risks of the school year ${schoolYear(year)}: there are no newer ones.`,
  issue: (sheet, address, message) => `“${sheet}”, ${address}: ${message}`,
  findings: 'Found beside (low results and risk factors are in the tables above)',
  noFindings: 'Nothing beside what the tables above show.',
  measures: 'Recommended measures, the weightiest first (what they rest on: sheet “Адресные рекомендации”)',
  measure: (text, responsible) => `${text}${responsible === null ? '' : ` (${responsible})`}`,
  noMeasures: 'No recommendations.',
  roadmap: 'Roadmap: measures of the school',
  noRoadmap: 'The workbook has no table “Дорожная карта”.',
  noSteps: 'The table “Дорожная карта” has no measures of this school.',
  step: (text, start, end, responsible, state, progress) =>
    [text, term(start, end), responsible, progress === null || progress === 1 ? state : `${state}, ${percentOf(progress)}`].filter((part) => part !== null).join('; '),
  more: (count, sheet) => `…and ${decimal(count)} more: sheet “${sheet}”.`,

  dataTitle: 'Data of the sheet',
  row: 'Row of the chosen school in the table of data',
  rowNote: '0: there is no such school on the list',
  another: (header) => `${header} (2)`,
  noSchools: 'No schools',
  reading: [
    'Above is one page to print. The table below is needed by the formulas and is not printed; it may be sorted, but not deleted.',
    'Results, indices and levels are those of the sheets “Низкие результаты”, “ИСБШ”, “Риски школ”, “ИОР”, “Ожидаемые результаты”, “Похожие школы” and “Объективность”; methods and sources stand there. What was found and the measures are those of “Адресные рекомендации”.',
    'The chosen school stays at the next computing if a school of this name is on the list; else the first school of the list for targeted support is shown.',
    'Being in a group is a reason for analysis and support, not an assessment of teachers. The sheet says nothing of causes.',
  ],
};
