/** The measures of each school, the weightiest first, and what each rests on. */
import { priorityOf, type Priority } from '../../engine/support/recommend';
import type { Recommendation } from '../../engine/support/model';
import type { School, SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { groundsText, type NumberedFindings } from './grounds';
import { MOST_ROWS, WIDTHS } from './widths';

const PRIORITIES: readonly Priority[] = ['first', 'second', 'third'];

/** All of them, or those of the first priorities that fit; in the order of the schools. */
export const shownRecommendations = (all: readonly Recommendation[]): readonly Recommendation[] => {
  if (all.length <= MOST_ROWS) return all;
  const shown = new Set<Recommendation>();
  for (const priority of PRIORITIES) {
    for (const one of all) if (shown.size < MOST_ROWS && priorityOf(one) === priority) shown.add(one);
  }
  return all.filter((one) => shown.has(one));
};

const columns = ({ sheets: { recommendations: words, common } }: Texts): readonly ColumnSpec[] => {
  const wrapped = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'text', wrap: true });
  /** Unwrapped: hidden, they would still make the rows high. */
  const working = (id: string, header: string): ColumnSpec => ({ id, header, width: WIDTHS.working, kind: 'text', working: true });
  return [
    { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
    wrapped('school', common.school, WIDTHS.school),
    wrapped('ground', words.ground, WIDTHS.ground),
    wrapped('measure', words.measure, WIDTHS.measure),
    {
      id: 'priority',
      header: words.priority,
      width: WIDTHS.priority,
      kind: 'text',
      align: 'center',
      rules: [
        { when: 'equals', text: words.priorities.first, tone: 'danger' },
        { when: 'equals', text: words.priorities.second, tone: 'warning' },
      ],
    },
    wrapped('level', words.level, WIDTHS.level),
    wrapped('kind', words.kind, WIDTHS.kind),
    wrapped('months', words.months, WIDTHS.months),
    wrapped('responsible', words.responsible, WIDTHS.responsible),
    wrapped('document', words.document, WIDTHS.document),
    { id: 'cell', header: words.cell, width: WIDTHS.cell, kind: 'text', align: 'center' },
    { id: 'code', header: words.code, width: WIDTHS.cell, kind: 'text', align: 'center' },
    working('riskKind', words.riskKind),
    working('manageability', words.manageability),
    working('nature', words.nature),
    working('participants', words.participants),
    working('direction', words.direction),
    working('source', words.source),
  ];
};

export const measuresTable = (input: ReportInput, shown: readonly Recommendation[], numbered: NumberedFindings, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { recommendations: words, support } = texts.sheets;
  const schools = new Map<SchoolKey, School>(input.assessment.schools.map(({ school }) => [school.key, school]));
  const row = (one: Recommendation, at: number): readonly SpecCell[] => {
    const { measure, findings } = one;
    const origin = findings.find((finding) => finding.origin !== null)?.origin ?? null;
    return [
      at + 1,
      schoolCell(schools.get(one.school)!, nameOf),
      groundsText(findings, numbered, texts),
      measure.text,
      words.priorities[priorityOf(one)],
      support.levels[measure.level],
      measure.kind && support.kinds[measure.kind],
      measure.months && support.months(measure.months.from, measure.months.to),
      measure.responsible,
      measure.document,
      origin && originCell(origin),
      codeCell(measure),
      measure.riskKind && support.riskKinds[measure.riskKind],
      measure.manageability && support.manageability[measure.manageability],
      measure.nature && support.nature[measure.nature],
      measure.participants,
      measure.direction,
      measure.source,
    ];
  };
  return { kind: 'table', id: 'measures', name: 'МерыШкол', dense: true, columns: columns(texts), rows: shown.map(row), emptyText: words.noMeasures };
};

/** The code of a measure of the user's catalogue leads to its row. */
export const codeCell = ({ code, origin }: Recommendation['measure']): SpecCell => (origin === null ? code : { value: code, link: origin });
