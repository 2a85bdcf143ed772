/** Schools × factors: a score where parameters decide, the level's word where a ready-made profile does. */
import type { FactorAssessment, RiskAssessment, SchoolAssessment } from '../../engine/assessment';
import { RISK_FACTORS, type RiskLevel } from '../../engine/riskCatalogue';
import type { Texts } from '../../i18n';
import { literal, nineDigits } from '../common/formulas';
import { schoolCell, type SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ColumnSpec, ConditionalRule, SpecCell, TableBlock, Tone } from '../spec';

export const factorColumn = (id: number): string => `factor_${id}`;
const ALL_FACTORS = `{row:${factorColumn(RISK_FACTORS[0]!.id)}..${factorColumn(RISK_FACTORS.at(-1)!.id)}}`;

export const LEVEL_TONES: Readonly<Record<RiskLevel, Tone>> = { high: 'danger', medium: 'warning', low: 'none' };

/** Words first: to Excel any text is greater than any number. */
const heat = ({ terms: { riskLevels } }: Texts): readonly ConditionalRule[] => [
  ...(['high', 'medium', 'low'] as const).map((level): ConditionalRule => ({ when: 'equals', text: riskLevels[level], tone: LEVEL_TONES[level] })),
  { when: 'at-least', value: { fact: 'high' }, tone: 'danger' },
  { when: 'at-least', value: { fact: 'medium' }, tone: 'warning' },
];

const columns = (texts: Texts): readonly ColumnSpec[] => {
  const { risks: words, common } = texts.sheets;
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'school', header: common.school, width: 40, kind: 'text', wrap: true },
    { id: 'highFactors', header: words.highFactors, width: 42, kind: 'text', wrap: true },
    { id: 'year', header: words.dataYear, width: 9, kind: 'year', align: 'center' },
    ...RISK_FACTORS.map(({ id }): ColumnSpec => ({
      id: factorColumn(id),
      header: words.factorHeader(id, words.shortFactors[id]),
      width: 9,
      kind: 'score',
      align: 'center',
      turned: true,
      rules: heat(texts),
    })),
    { id: 'highCount', header: words.highCount, width: 9, kind: 'integer', align: 'center', turned: true },
    { id: 'inZone', header: words.inZone, width: 12, kind: 'text', align: 'center', turned: true, rules: [{ when: 'equals', text: texts.terms.yes, tone: 'danger' }] },
  ];
};

const factorCell = (factor: FactorAssessment | undefined, { terms }: Texts): SpecCell => {
  if (!factor) return { value: null, tone: 'muted' };
  return factor.from === 'profile' || factor.score === null ? terms.riskLevels[factor.level] : nineDigits(factor.score);
};

const isHigh = ({ level }: FactorAssessment): boolean => level === 'high';

const zoneCells = (risk: RiskAssessment | null, { terms, sheets }: Texts): readonly SpecCell[] => {
  if (!risk) return [null, sheets.common.noData];
  const inZone = `=IF({row:highCount}>={fact:highFactorsForZone},${literal(terms.yes)},${literal(terms.no)})`;
  return [
    { value: risk.factors.filter(isHigh).length, plain: `=COUNTIF(${ALL_FACTORS},">="&{fact:high})+COUNTIF(${ALL_FACTORS},${literal(terms.riskLevels.high)})` },
    { value: risk.inRiskZone ? terms.yes : terms.no, plain: inZone },
  ];
};

const matrixRow = ({ school, risk }: SchoolAssessment, index: number, texts: Texts, nameOf: SchoolName): readonly SpecCell[] => {
  const { risks: words } = texts.sheets;
  const byId = new Map(risk?.factors.map((factor) => [factor.factor, factor]));
  const high = (risk?.factors ?? []).filter(isHigh).map(({ factor }) => words.factorHeader(factor, words.shortFactors[factor]));
  return [
    index + 1,
    schoolCell(school, nameOf),
    high.length > 0 ? high.join('; ') : null,
    risk?.year ?? null,
    ...RISK_FACTORS.map(({ id }) => factorCell(byId.get(id), texts)),
    ...zoneCells(risk, texts),
  ];
};

export const riskMatrix = ({ assessment }: SheetsInput, texts: Texts, nameOf: SchoolName): TableBlock => ({
  kind: 'table',
  id: 'matrix',
  name: 'РискиШкол',
  dense: true,
  bands: [{ spans: [{ from: factorColumn(RISK_FACTORS[0]!.id), to: factorColumn(RISK_FACTORS.at(-1)!.id), content: texts.sheets.risks.bandFactors }] }],
  columns: columns(texts),
  rows: assessment.schools.map((assessed, index) => matrixRow(assessed, index, texts, nameOf)),
  emptyText: texts.sheets.common.noSchools,
});
