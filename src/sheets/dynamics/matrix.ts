/** Schools down, procedures across: a number only where the change is beyond chance. */
import { GOOD_DIRECTION, isDeciding } from '../../engine/analysis/dynamics/measures';
import type { DistrictSeries, Series } from '../../engine/analysis/dynamics/model';
import { schoolCell } from '../common/schools';
import type { ColumnSpec, ConditionalRule, SpecCell, TableBlock } from '../spec';
import { visibleColumns } from './changeTable';
import { decidingSeries, groupText, points, shortProcedureName, type View } from './view';

const LEADING_COLUMNS = 4;

/** The procedures that most schools can be compared in, as many as there is room for, in their own order. */
export const matrixProcedures = (view: View): { readonly shown: readonly DistrictSeries[]; readonly hidden: readonly DistrictSeries[] } => {
  const all = view.result.district.filter(({ measure }) => isDeciding(measure));
  const comparedIn = ({ verdicts }: DistrictSeries): number => verdicts.growth + verdicts.decline + verdicts['no-proven-change'];
  const compared = all.filter((series) => comparedIn(series) > 0);
  const chosen = new Set([...compared].sort((a, b) => comparedIn(b) - comparedIn(a)).slice(0, visibleColumns(view) - LEADING_COLUMNS));
  return { shown: compared.filter((series) => chosen.has(series)), hidden: compared.filter((series) => !chosen.has(series)) };
};

const cellRules = (good: 1 | -1, withinChance: string): readonly ConditionalRule[] => [
  // A text is above every number for Excel: it is asked about first.
  { when: 'equals', text: withinChance, tone: 'none' },
  { when: 'less-than', value: 0, tone: good < 0 ? 'success' : 'danger' },
  { when: 'at-least', value: 1e-9, tone: good < 0 ? 'danger' : 'success' },
];

const procedureId = (at: number): string => `p_${at}`;

const columns = (shown: readonly DistrictSeries[], { texts }: View): readonly ColumnSpec[] => {
  const { dynamics: words, common } = texts.sheets;
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
    { id: 'group', header: words.group, width: 15, kind: 'text' },
    { id: 'counts', header: words.betterWorse, width: 12, kind: 'text', align: 'center' },
    ...shown.map((series, at): ColumnSpec => ({
      id: procedureId(at),
      header: shortProcedureName(series, texts),
      width: 8,
      kind: 'points',
      align: 'center',
      rules: cellRules(GOOD_DIRECTION[series.measure], words.withinChance),
    })),
  ];
};

const changeCell = (series: Series | undefined, withinChance: string): SpecCell => {
  if (!series?.change) return null;
  return series.change.verdict === 'no-proven-change' ? withinChance : points(series.change.difference);
};

export const matrix = (view: View): TableBlock => {
  const { texts, result, assessed, nameOf } = view;
  const { dynamics: words, common } = texts.sheets;
  const { shown } = matrixProcedures(view);
  const keyOf = ({ procedure, grade }: Pick<Series, 'procedure' | 'grade'>): string => `${procedure}\u0000${String(grade)}`;
  const rows = result.schools.map((school, at): readonly SpecCell[] => {
    const deciding = decidingSeries(school);
    const byKey = new Map(deciding.map((series) => [keyOf(series), series]));
    const count = (verdict: 'growth' | 'decline'): number => deciding.filter(({ change }) => change?.verdict === verdict).length;
    const compared = deciding.some(({ change }) => change !== null);
    return [
      at + 1,
      schoolCell(assessed[at]!.school, nameOf),
      groupText(assessed[at]!, texts) || null,
      compared ? `${count('growth')} / ${count('decline')}` : null,
      ...shown.map((series) => changeCell(byKey.get(keyOf(series)), words.withinChance)),
    ];
  });
  return { kind: 'table', id: 'matrix', name: 'ДинамикаШкол', caption: words.matrixCaption, columns: columns(shown, view), rows, emptyText: common.noSchools };
};
