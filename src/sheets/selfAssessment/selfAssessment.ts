/** «Самооценка (итоги)»: sums of a rubric by indicator and section. */
import type { SelfAssessment } from '../../engine/analysis/selfAssessment/result';
import type { Texts } from '../../i18n';
import type { Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { mainSentences } from './sentences';
import { criteriaTable, indicatorsTable, sectionsChart, sectionsTable } from './tables';

const facts = ({ total, ifStated }: SelfAssessment, { sheets: { selfAssessment: words } }: Texts): readonly Fact[] => [
  { id: 'score', label: words.score, cell: { value: total.score, plain: '=SUM({column:criteria.points})' }, kind: 'general' },
  { id: 'maximum', label: words.maximum, cell: { value: total.maximum, plain: '=SUM({column:criteria.maximum})' }, kind: 'general', ...(total.withoutMaximum > 0 ? { note: words.noMaximum(total.withoutMaximum) } : {}) },
  ...(total.lost === null ? [] : ([{ id: 'lost', label: words.totalLost, cell: { value: total.lost, plain: '={fact:maximum}-{fact:score}' }, kind: 'general' }] as const)),
  ...(total.share === null ? [] : ([{ id: 'share', label: words.totalShare, cell: { value: total.share, plain: '={fact:score}/{fact:maximum}' }, kind: 'percent-1' }] as const)),
  ...(ifStated === null
    ? []
    : ([{ id: 'ifStated', label: words.ifStatedTotal, cell: { value: ifStated.score, plain: '={fact:score}+SUM({column:indicators.difference})' }, kind: 'general' }] as const)),
  ...(ifStated === null || ifStated.lost === null
    ? []
    : ([{ id: 'ifStatedLost', label: words.ifStatedLost, cell: { value: ifStated.lost, plain: '={fact:maximum}-{fact:ifStated}' }, kind: 'general' }] as const)),
];

const blocks = (result: SelfAssessment, texts: Texts): readonly Block[] => {
  const { selfAssessment: words, common } = texts.sheets;
  return [
    { kind: 'list', items: mainSentences(result, texts) },
    indicatorsTable(result, texts),
    { kind: 'heading', text: words.factsTitle },
    { kind: 'facts', facts: facts(result, texts) },
    { kind: 'heading', text: words.sectionsTitle },
    sectionsTable(result, texts),
    sectionsChart(result, texts),
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    { kind: 'heading', id: 'criteria-heading', text: words.criteriaTitle },
    criteriaTable(result, texts),
  ];
};

export const selfAssessmentSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { selfAssessment } = input.analysis;
  const { selfAssessment: words } = texts.sheets;
  if (selfAssessment.status === 'not-computed' && !input.standing.includes('self-assessment')) return null;
  return {
    id: 'self-assessment',
    name: texts.terms.sheetNames['self-assessment'],
    title: words.title,
    subtitle: words.subtitle,
    provenance: provenance(input, texts, words.rules, [TABLE_NAMES.rubric]),
    blocks:
      selfAssessment.status === 'computed'
        ? blocks(selfAssessment.result, texts)
        : [{ kind: 'notes', lines: [words.notComputed, reasonText(selfAssessment.reason, texts)], tone: 'warning' }],
    frozen: selfAssessment.status === 'computed' ? { table: 'indicators', columns: 3 } : null,
    orientation: 'landscape',
    tabTone: 'accent',
  };
};
