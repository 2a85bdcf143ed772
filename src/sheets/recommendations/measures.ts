/** The measures of each school, the weightiest first, and what each rests on: the school's own to hand out, and all of them. */
import { PRIORITIES, priorityOf } from '../../engine/support/recommend';
import type { Recommendation } from '../../engine/support/model';
import type { School, SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import { originCell, type SchoolName } from '../common/schools';
import type { ColumnSpec, ConditionalRule, SpecCell, TableBlock } from '../spec';
import { groundsText, type NumberedFindings } from './grounds';
import { MOST_ROWS, WIDTHS } from './widths';

/** All of them, or those of the first priorities that fit; in the order of the schools. */
export const shownRecommendations = (all: readonly Recommendation[]): readonly Recommendation[] => {
  if (all.length <= MOST_ROWS) return all;
  const shown = new Set<Recommendation>();
  for (const priority of PRIORITIES) {
    for (const one of all) if (shown.size < MOST_ROWS && priorityOf(one) === priority) shown.add(one);
  }
  return all.filter((one) => shown.has(one));
};

export const priorityRules = ({ sheets: { recommendations: { priorities } } }: Texts): readonly ConditionalRule[] => [
  { when: 'equals', text: priorities.first, tone: 'danger' },
  { when: 'equals', text: priorities.second, tone: 'warning' },
];

/** `sixth`: the level where levels differ, else the kind of risk. */
type Sixth = 'level' | 'riskKind';

const visibleColumns = (sixth: Sixth, texts: Texts): readonly ColumnSpec[] => {
  const { recommendations: words, common } = texts.sheets;
  const wrapped = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'text', wrap: true });
  return [
    { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
    wrapped('school', common.school, WIDTHS.school),
    wrapped('ground', words.ground, WIDTHS.ground),
    wrapped('measure', words.measure, WIDTHS.measure),
    { id: 'priority', header: words.priority, width: WIDTHS.priority, kind: 'text', align: 'center', rules: priorityRules(texts) },
    wrapped(sixth, words[sixth], WIDTHS.level),
    wrapped('kind', words.kind, WIDTHS.kind),
    wrapped('months', words.months, WIDTHS.months),
    wrapped('responsible', words.responsible, WIDTHS.responsible),
    wrapped('document', words.document, WIDTHS.document),
    { id: 'code', header: words.code, width: WIDTHS.cell, kind: 'text', align: 'center' },
    { id: 'cell', header: words.cell, width: WIDTHS.cell, kind: 'text', align: 'center' },
  ];
};

/** Unwrapped: hidden, they would still make the rows high. */
const workingColumns = ({ sheets: { recommendations: words } }: Texts): readonly ColumnSpec[] => {
  const working = (id: string, header: string): ColumnSpec => ({ id, header, width: WIDTHS.working, kind: 'text', working: true });
  return [
    working('riskKind', words.riskKind),
    working('manageability', words.manageability),
    working('nature', words.nature),
    working('participants', words.participants),
    working('direction', words.direction),
    working('source', words.source),
  ];
};

/** What the tables of measures are made of. */
export interface MeasuresGround {
  readonly schools: ReadonlyMap<SchoolKey, School>;
  readonly numbered: NumberedFindings;
  readonly nameOf: SchoolName;
}

/** The name is plain: a link in a narrow column is cut where it should wrap. */
const visibleCells = (one: Recommendation, at: number, sixth: Sixth, { schools, numbered, nameOf }: MeasuresGround, texts: Texts): readonly SpecCell[] => {
  const { recommendations: words, support } = texts.sheets;
  const { measure, findings } = one;
  const origin = findings.find((finding) => finding.origin !== null)?.origin ?? null;
  return [
    at + 1,
    nameOf(schools.get(one.school)!),
    groundsText(findings, numbered, texts),
    measure.text,
    words.priorities[priorityOf(one)],
    sixth === 'level' ? support.levels[measure.level] : measure.riskKind && support.riskKinds[measure.riskKind],
    measure.kind && support.kinds[measure.kind],
    measure.months && support.months(measure.months.from, measure.months.to),
    measure.responsible,
    measure.document,
    codeCell(measure),
    origin && originCell(origin),
  ];
};

const workingCells = ({ measure }: Recommendation, { sheets: { support } }: Texts): readonly SpecCell[] => [
  measure.riskKind && support.riskKinds[measure.riskKind],
  measure.manageability && support.manageability[measure.manageability],
  measure.nature && support.nature[measure.nature],
  measure.participants,
  measure.direction,
  measure.source,
];

/** To be printed and handed out. */
export const isOwnMeasure = (one: Recommendation): boolean => one.measure.level === 'school' && priorityOf(one) !== 'third';

export const ownMeasuresTable = (shown: readonly Recommendation[], ground: MeasuresGround, texts: Texts): TableBlock => ({
  kind: 'table',
  id: 'own',
  name: 'МерыШкол',
  dense: true,
  columns: visibleColumns('riskKind', texts),
  rows: shown.filter(isOwnMeasure).map((one, at) => visibleCells(one, at, 'riskKind', ground, texts)),
  emptyText: texts.sheets.recommendations.noOwnMeasures,
});

export const measuresTable = (shown: readonly Recommendation[], ground: MeasuresGround, texts: Texts): TableBlock => ({
  kind: 'table',
  id: 'measures',
  name: 'ВсеМерыШкол',
  dense: true,
  columns: [...visibleColumns('level', texts), ...workingColumns(texts)],
  rows: shown.map((one, at) => [...visibleCells(one, at, 'level', ground, texts), ...workingCells(one, texts)]),
  emptyText: texts.sheets.recommendations.noMeasures,
});

/** The code of a measure of the user's catalogue leads to its row. */
export const codeCell = ({ code, origin }: Recommendation['measure']): SpecCell => (origin === null ? code : { value: code, link: origin });
