/** Small schools: several years taken together. */
import type { PooledChange } from '../../engine/analysis/dynamics/model';
import type { Block, ColumnSpec, SpecCell } from '../spec';
import { boundFormula } from './bounds';
import { verdictRules } from './changeTable';
import { MOST_LIVE_ROWS, MOST_ROWS } from './details';
import { points, procedureName, type View } from './view';

const columns = ({ texts }: View): readonly ColumnSpec[] => {
  const { dynamics: words, common } = texts.sheets;
  const count = (id: string, header: string): ColumnSpec => ({ id, header, width: 8, kind: 'integer' });
  const share = (id: string, header: string): ColumnSpec => ({ id, header, width: 9, kind: 'percent-1' });
  const change = (id: string, header: string): ColumnSpec => ({ id, header, width: 9, kind: 'points' });
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
    { id: 'procedure', header: words.procedure, width: 15, kind: 'text', wrap: true },
    { id: 'years', header: words.pooledYears, width: 12, kind: 'text', wrap: true },
    count('countWas', words.countWas),
    count('participantsWas', words.participantsWas),
    count('countNow', words.countNow),
    count('participantsNow', words.participantsNowShort),
    share('before', words.shareWas),
    share('after', words.shareNow),
    change('difference', words.difference),
    change('lower', words.lower),
    change('upper', words.upper),
    { id: 'verdict', header: words.verdict, width: 14, kind: 'text', wrap: true, rules: verdictRules(texts) },
  ];
};

const NOW = { count: '{row:countNow}', participants: '{row:participantsNow}' };
const WAS = { count: '{row:countWas}', participants: '{row:participantsWas}' };

const FORMULAS = {
  before: '={row:countWas}/{row:participantsWas}',
  after: '={row:countNow}/{row:participantsNow}',
  difference: '=100*({row:after}-{row:before})',
  lower: `=${boundFormula('lower', NOW, WAS)}`,
  upper: `=${boundFormula('upper', NOW, WAS)}`,
} as const;

const row = ({ change: { was, now, difference, lower, upper, verdict }, ...key }: PooledChange, number: number, school: string, live: boolean, { texts }: View): readonly SpecCell[] => {
  const cell = (value: number, plain: string): SpecCell => (live ? { value, plain } : value);
  return [
    number,
    school,
    procedureName(key, texts),
    texts.sheets.dynamics.pooledSpan(was.years, now.years),
    was.count,
    was.participants,
    now.count,
    now.participants,
    cell(was.count / was.participants, FORMULAS.before),
    cell(now.count / now.participants, FORMULAS.after),
    cell(points(difference), FORMULAS.difference),
    cell(points(lower), FORMULAS.lower),
    cell(points(upper), FORMULAS.upper),
    texts.functions.changes[verdict],
  ];
};

export const pooledBlocks = (view: View): readonly Block[] => {
  const { texts, result, assessed, nameOf, input } = view;
  const words = texts.sheets.dynamics;
  const { settings } = input.assessment;
  const lines = result.schools.flatMap(({ pooled }, at) => pooled.map((change) => ({ at, change }))).slice(0, MOST_ROWS);
  const live = lines.length <= MOST_LIVE_ROWS;
  const without = result.pooledWithoutEarlier;
  return [
    { kind: 'heading', id: 'pooled', text: words.pooledTitle },
    { kind: 'notes', lines: [words.pooledNote(settings.analysis.dynamics.pooledYears, settings.smallCount), ...(without > 0 ? [words.pooledWithout(without)] : [])] },
    {
      kind: 'table',
      id: 'pooled-years',
      name: 'МалыеШколыЗаНесколькоЛет',
      dense: true,
      columns: columns(view),
      rows: lines.map(({ at, change }, index) => row(change, index + 1, nameOf(assessed[at]!.school), live, view)),
      emptyText: words.noPooled,
    },
  ];
};
