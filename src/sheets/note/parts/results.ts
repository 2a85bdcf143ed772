/** Results by procedures and how they changed. */
import type { DistrictSeries, Dynamics } from '../../../engine/analysis/dynamics/model';
import { note } from '../../../i18n/ru/note';
import type { NoteCell, NoteTableData } from '../document';
import type { NoteScene } from '../scene';
import { procedureTallies } from '../tallies';
import { tablePart, type Part } from './part';

const { tables } = note;

const proceduresData = (scene: NoteScene): NoteTableData | null => {
  const { procedures: words } = tables;
  const { year, previousYear } = scene.input.assessment;
  const [now, was] = [procedureTallies(scene, year), procedureTallies(scene, previousYear)];
  const names = [...new Set([...now, ...was].map(({ procedure }) => procedure))];
  if (names.length === 0) return null;
  const cells = (tallies: typeof now, name: string): readonly NoteCell[] => {
    const tally = tallies.find(({ procedure }) => procedure === name);
    return tally ? [tally.tookPart, tally.low, tally.low / tally.tookPart] : [null, null, null];
  };
  const columns = (id: string, which: number): NoteTableData['columns'] => [
    { id: `part-${id}`, header: words.tookPart(which), width: 13, kind: 'integer' },
    { id: `low-${id}`, header: words.low(which), width: 13, kind: 'integer' },
    { id: `share-${id}`, header: words.share(which), width: 11, kind: 'percent-1' },
  ];
  return {
    id: 'procedures',
    caption: words.caption,
    columns: [{ id: 'procedure', header: words.procedure, width: 30, kind: 'text' }, ...columns('was', previousYear), ...columns('now', year)],
    rows: names.map((name) => [name, ...cells(was, name), ...cells(now, name)]),
  };
};

const withGaps = ({ rows }: NoteTableData): readonly string[] => (rows.some((row) => row.includes(null)) ? [tables.noneMeans] : []);

export const procedures: Part = (scene) => {
  const data = proceduresData(scene);
  return data && tablePart(data, [tables.procedures.note, ...withGaps(data)]);
};

export const proceduresChart: Part = (scene) => {
  const { year, previousYear } = scene.input.assessment;
  const data = proceduresData(scene);
  if (data === null) return null;
  const series = [
    { name: tables.procedures.lowShort(previousYear), column: 'low-was' },
    { name: tables.procedures.lowShort(year), column: 'low-now' },
  ];
  return { kind: 'chart', chart: 'column', caption: tables.procedures.chart, data, categories: 'procedure', series, valueTitle: tables.procedures.axis };
};

/** The shares below the threshold, of procedures that have two years to compare. */
const belowSeries = ({ district }: Dynamics): readonly DistrictSeries[] => district.filter(({ measure, change }) => measure === 'below' && change !== null);

export const dynamics: Part = ({ input: { analysis } }) => {
  if (analysis.dynamics.status !== 'computed') return null;
  const { dynamics: words } = tables;
  const series = belowSeries(analysis.dynamics.result);
  if (series.length === 0) return null;
  return tablePart(
    {
      id: 'dynamics',
      caption: words.caption,
      columns: [
        { id: 'procedure', header: words.procedure, width: 28, kind: 'text' },
        { id: 'verdict', header: words.verdict, width: 22, kind: 'text' },
        { id: 'year', header: words.wasYear, width: 12, kind: 'text', align: 'center' },
        { id: 'was', header: words.was, width: 11, kind: 'percent-1' },
        { id: 'now', header: words.now(analysis.year), width: 13, kind: 'percent-1' },
        { id: 'difference', header: words.difference, width: 14, kind: 'points' },
      ],
      rows: series.map(({ procedure, change }) => [
        procedure,
        words.verdicts[change!.verdict],
        note.words.schoolYear(change!.was.year),
        change!.was.count / change!.was.participants,
        change!.now.count / change!.now.participants,
        100 * change!.difference,
      ]),
    },
    [words.note],
  );
};

/** Lines that can be told apart in grey print. */
const MOST_LINES = 3;
const LEAST_YEARS = 2;

export const dynamicsChart: Part = ({ input: { analysis } }) => {
  if (analysis.dynamics.status !== 'computed') return null;
  const { dynamics: words } = tables;
  const { result } = analysis.dynamics;
  const all = belowSeries(result);
  const shown = [...all].sort((a, b) => b.change!.now.participants - a.change!.now.participants).slice(0, MOST_LINES);
  const years = result.years.filter((year) => shown.some(({ points }) => points.some((point) => point.year === year)));
  if (shown.length === 0 || years.length < LEAST_YEARS) return null;
  const shareIn = ({ points }: DistrictSeries, year: number): number | null => {
    const point = points.find((one) => one.year === year);
    return point && point.participants > 0 ? point.count / point.participants : null;
  };
  const caption = words.chart(shown.length, all.length);
  const data: NoteTableData = {
    id: 'dynamics-years',
    caption,
    columns: [{ id: 'year', header: words.year, width: 16, kind: 'text' }, ...shown.map(({ procedure }, at) => ({ id: `line-${String(at)}`, header: procedure, width: 20, kind: 'percent-1' as const }))],
    rows: years.map((year) => [note.words.schoolYear(year), ...shown.map((series) => shareIn(series, year))]),
  };
  return { kind: 'chart', chart: 'line', caption, data, categories: 'year', series: shown.map(({ procedure }, at) => ({ name: procedure, column: `line-${String(at)}` })), valueTitle: words.axis };
};
