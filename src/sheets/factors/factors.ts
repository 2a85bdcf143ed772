/** «Факторы»: which conditions and risks go with low results here. */
import { LEAST_PAIRS, TRACED_BELOW } from '../../engine/analysis/factors/analyseFactors';
import type { AnalysisReason } from '../../engine/analysis/reasons';
import type { FactorsResult } from '../../engine/analysis/factors/result';
import type { Texts } from '../../i18n';
import { settingFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { inputBlocks } from './inputs';
import { mainItems, untestedItems } from './sentences';
import { correlationsChart, correlationsTable } from './table';

const facts = (input: SheetsInput, { schools, tests }: FactorsResult, texts: Texts): readonly Fact[] => {
  const { factors: words, expected } = texts.sheets;
  const { settings } = input.assessment;
  return [
    yearFact(input, texts),
    { id: 'schools', label: words.schools, cell: schools, kind: 'integer' },
    { id: 'tests', label: words.tests, cell: tests, kind: 'integer' },
    { id: 'alpha', label: words.alpha, cell: TRACED_BELOW, kind: 'general', note: words.alphaNote },
    { id: 'least', label: words.least, cell: LEAST_PAIRS, kind: 'integer', note: words.leastNote },
    settingFact(input, texts, {
      id: 'objectivity',
      label: words.objectivity,
      cell: texts.terms.objectivity[settings.objectivity],
      kind: 'text',
      setting: 'objectivity',
      byDefault: expected.objectivityNotes[settings.objectivity],
    }),
  ];
};

const blocks = (input: SheetsInput, result: FactorsResult, texts: Texts): readonly Block[] => {
  const { factors: words, common } = texts.sheets;
  const table = correlationsTable(result, texts);
  const untested = untestedItems(result, texts);
  return [
    { kind: 'list', items: [...mainItems(result, texts), { text: words.toParameters, to: 'parameters' }, { text: words.toInputs, to: 'inputs-heading' }] },
    table,
    ...correlationsChart(result, texts),
    ...(untested.length > 0 ? ([{ kind: 'heading', text: words.untestedTitle }, { kind: 'list', items: untested }] as const) : []),
    { kind: 'heading', id: 'parameters', text: common.parameters },
    { kind: 'facts', facts: facts(input, result, texts) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    ...inputBlocks(result, input, table.columns.length, texts),
  ];
};

const lacksRows = ({ assessment }: SheetsInput, { code }: AnalysisReason): boolean => code === 'no-rows' || assessment.input.results.length === 0;

export const factorsSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { factors } = input.analysis;
  const { factors: words } = texts.sheets;
  if (factors.status === 'not-computed' && lacksRows(input, factors.reason) && !input.standing.includes('factors')) return null;
  const computed = factors.status === 'computed';
  const { schools, results, participants, socialPassport, risks, riskProfile, settings } = TABLE_NAMES;
  return {
    id: 'factors',
    name: texts.terms.sheetNames.factors,
    title: words.title,
    subtitle: words.subtitle(input.assessment.year),
    provenance: provenance(input, texts, words.rules, [schools, results, participants, socialPassport, risks, riskProfile, settings]),
    blocks: computed ? blocks(input, factors.result, texts) : [{ kind: 'notes', lines: [words.notComputed, reasonText(factors.reason, texts)], tone: 'warning' }],
    frozen: computed ? { table: 'factors', columns: 1 } : null,
    ...(computed ? { screenOnlyFrom: 'inputs-heading' } : {}),
    orientation: 'landscape',
    tabTone: 'warning',
  };
};
