/** Every change of every school; of a very large district only those beyond chance. */
import { RESULT_MEASURES } from '../../engine/analysis/dynamics/measures';
import type { Series, YearCount } from '../../engine/analysis/dynamics/model';
import { groupBy } from '../../engine/groupBy';
import type { ProcedureResult } from '../../engine/model';
import type { SpecCell, TableBlock } from '../spec';
import { changeBands, changeColumns, changeFormulas, changeRow, type ChangeFormulas } from './changeTable';
import { groupText, points, procedureName, type View } from './view';

/** Above, the table holds only what changed beyond chance: Excel has room for more, a reader has not. */
export const MOST_ROWS = 50_000;
/** Above, the table holds values: so many long formulas make a workbook slow. */
export const MOST_LIVE_ROWS = 5_000;

export interface Details {
  readonly table: TableBlock;
  readonly all: number;
  readonly shown: number;
  readonly live: boolean;
}

interface Line {
  readonly at: number;
  readonly series: Series;
}

const isBeyondChance = ({ series: { change } }: Line): boolean => change !== null && change.verdict !== 'no-proven-change';

/** How far the interval stays away from no change. */
const distance = ({ series: { change } }: Line): number => (change === null ? 0 : Math.min(Math.abs(change.lower), Math.abs(change.upper)));

/** In the order of the schools; what does not fit even so gives way to surer changes. */
const chosenLines = (lines: readonly Line[]): readonly Line[] => {
  if (lines.length <= MOST_ROWS) return lines;
  const beyond = lines.filter(isBeyondChance);
  if (beyond.length <= MOST_ROWS) return beyond;
  const surest = new Set([...beyond].sort((a, b) => distance(b) - distance(a)).slice(0, MOST_ROWS));
  return beyond.filter((line) => surest.has(line));
};

const noteOf = ({ change, contrary, ifBiasedCounted }: Series, { texts }: View): string | null => {
  const words = texts.sheets.dynamics;
  const notes = [
    ...(change?.small ? [words.smallNote(Math.min(change.was.participants, change.now.participants))] : []),
    ...(contrary ? [words.contraryNote] : []),
    ...(ifBiasedCounted ? [words.biasedNote(ifBiasedCounted.difference, texts.functions.changes[ifBiasedCounted.verdict])] : []),
    ...(change ? [] : [words.noComparison]),
  ];
  return notes.length === 0 ? null : notes.join('; ');
};

/** The rows of one procedure that are shown struck through, and the newest row to lead to. */
interface Rows {
  readonly leftOut: (series: Series) => readonly YearCount[];
  readonly procedure: SpecCell;
}

const rowsOf = (series: Series, results: readonly ProcedureResult[], view: View): Rows => {
  const { assessment } = view.input;
  const own = results.filter(({ procedure, year, participants }) => procedure === series.procedure && year <= assessment.year && participants > 0);
  const newest = own.reduce<ProcedureResult | null>((best, one) => (best === null || one.year > best.year ? one : best), null);
  const countOf = RESULT_MEASURES.find(({ measure }) => measure === series.measure)?.countOf ?? (() => null);
  const name = procedureName(series, view.texts);
  return {
    leftOut: () =>
      assessment.settings.objectivity === 'count'
        ? []
        : own.flatMap((result) => {
            const count = result.biased ? countOf(result) : null;
            return count === null ? [] : [{ year: result.year, count, participants: result.participants }];
          }),
    procedure: newest === null || series.grade !== null ? name : { value: name, link: newest.origin },
  };
};

const detailRow = ({ at, series }: Line, number: number, results: readonly ProcedureResult[], view: View, formulas: ChangeFormulas | null): readonly SpecCell[] => {
  const assessed = view.assessed[at]!;
  const { leftOut, procedure } = rowsOf(series, series.grade === null ? results : [], view);
  return changeRow(
    {
      ...series,
      number,
      school: view.nameOf(assessed.school),
      procedureCell: procedure,
      group: groupText(assessed, view.texts),
      leftOut: leftOut(series),
      note: noteOf(series, view),
    },
    view,
    formulas,
  );
};

export const details = (view: View): Details => {
  const { texts, result, input } = view;
  const all = result.schools.flatMap(({ series }, at) => series.map((one): Line => ({ at, series: one })));
  const chosen = chosenLines(all);
  const live = chosen.length <= MOST_LIVE_ROWS;
  const formulas = live ? changeFormulas(view) : null;
  const results = groupBy(input.assessment.input.results, ({ school }) => school);
  const table: TableBlock = {
    kind: 'table',
    id: 'dynamics',
    name: 'ДинамикаПоказателей',
    dense: true,
    bands: changeBands(view),
    columns: changeColumns(view),
    rows: chosen.map((line, index) => detailRow(line, index + 1, results.get(result.schools[line.at]!.school) ?? [], view, formulas)),
    emptyText: texts.sheets.dynamics.noDetails,
  };
  return { table, all: all.length, shown: chosen.length, live };
};

/** The largest changes beyond chance of the deciding measures, the surest first. */
export const greatestLines = ({ result }: View, verdict: 'growth' | 'decline', count: number): readonly Line[] =>
  result.schools
    .flatMap(({ series }, at) => series.map((one): Line => ({ at, series: one })))
    .filter(({ series }) => series.measure === 'below' && series.change?.verdict === verdict)
    .sort((a, b) => distance(b) - distance(a) || points(Math.abs(b.series.change!.difference)) - points(Math.abs(a.series.change!.difference)))
    .slice(0, count);
