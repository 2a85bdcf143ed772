import type { Texts } from '../../texts';
import { decimal } from '../numbers';

const moment = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** 2021 → "2020/2021" */
export const schoolYear = (year: number): string => `${year - 1}/${year}`;

const fromWorkbook = 'source: the user’s setting';

export const common: Texts['sheets']['common'] = {
  schoolYear,
  decimal,
  provenance: (computedAt, sources, rules) => `Computed ${moment.format(computedAt)}. Input: ${sources.length > 0 ? sources.join(', ') : 'no tables found'}. ${rules}${rules.endsWith('.') ? '' : '.'}`,
  source: (table, sheet, address) => (table === sheet ? `«${table}» (${address})` : `«${table}» (sheet «${sheet}», ${address})`),
  fromWorkbook,
  parameters: 'Parameters',
  howToRead: 'How to read this sheet',
  number: 'No.',
  school: 'School',
  code: 'Code',
  note: 'Explanation',
  noData: 'no data',
  notApplicable: 'not applicable',
  present: 'yes',
  absent: 'none',
  noSchools: 'No schools',
  withCode: (name, code) => `${name} (code ${code})`,
  yearLabel: 'Reporting year (the year in which the school year ends)',
  yearNote: (from) => (from === 'workbook' ? fromWorkbook : 'the latest year in the table «Результаты»'),
  shortProcedures: {
    'ВПР математика 5': 'VPR maths 5',
    'ВПР математика 6': 'VPR maths 6',
    'ВПР русский язык 5': 'VPR Russian 5',
    'ВПР русский язык 6': 'VPR Russian 6',
    'ОГЭ математика': 'OGE maths',
    'ОГЭ русский язык': 'OGE Russian',
    'ЕГЭ математика базовая': 'EGE basic maths',
    'ЕГЭ математика профильная': 'EGE adv. maths',
    'ЕГЭ русский язык': 'EGE Russian',
  },
  families: { vpr: 'VPR', oge: 'OGE', ege: 'EGE' },
};
