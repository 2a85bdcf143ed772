import type { Texts } from '../texts';

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
  yes: 'yes',
  no: 'no',
};
