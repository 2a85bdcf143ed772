import type { Texts } from '../texts';
import { counted } from './numbers';

export const terms: Texts['terms'] = {
  product: 'SHNOR Monitoring',
  lowResultsSchoolLong: 'school with low educational results (ШНОР)',
  adverseSchoolLong: 'school working in adverse social conditions (ШНСУ)',
  isbsh: 'ISBSH',
  groups: { lowResults: 'Low results', adverse: 'Adverse conditions', riskZone: 'Risk group' },
  riskLevels: { high: 'high', medium: 'medium', low: 'low' },
  lowStatuses: { listed: 'listed', 'not-listed': 'not listed', 'no-data': 'no data', 'not-applicable': 'not applicable' },
  reliability: { stable: 'stable', probable: 'probable', limited: 'limited sample' },
  severities: { error: 'error', warning: 'warning', note: 'note' },
  ruleSets: { fioko2020: 'FIOKO 2020', 'same-procedure-2025': '2025 (same procedure)' },
  objectivity: { exclude: 'exclude', count: 'count', both: 'show both' },
  minimumScoreSources: {
    general: 'minimum for the school certificate, set by Rosobrnadzor',
    act2011: 'order of Rosobrnadzor of 30 August 2011, No. 2843-10',
    press2013: 'the score before it was lowered, report on the order of Rosobrnadzor of 10 June 2014',
    act2014: 'order of Rosobrnadzor of 10 June 2014',
    press2015: 'Rosobrnadzor, announcement of 25 March 2015',
    press2017: 'announcement on the exam of 2 June 2017 (regional ministry of education)',
    press2018: 'Rosobrnadzor, announcement on the exam of 1 June 2018',
    press2021: 'Rosobrnadzor, “Rossiyskaya Gazeta” of 3 June 2021',
    press2025: 'explanation of Rosobrnadzor on the exams of 2025',
    poster2026: 'Rosobrnadzor, list of minimum scores of 20 January 2026',
  },
  moreAlike: (count) => `And ${counted(count, 'more such row', 'more such rows')}.`,
  yes: 'yes',
  no: 'no',
};
