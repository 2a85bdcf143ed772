/** All lists with their account, and the transitions between any two of different years. */
import type { Transition, TransitionsResult } from '../../engine/analysis/transitions/result';
import type { SchoolList } from '../../engine/analysis/transitions/lists';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { Block, ChartBlock, SpecCell, TableBlock } from '../spec';
import { listName, pairName } from './names';
import { WIDTHS } from './schools';

const MOST_COLUMNS = 30;

const noteOf = ({ kind, aboutBias, previousYearEmpty, ifBiasedCounted, schools }: SchoolList, { sheets: { transitions: words } }: Texts): string | null => {
  const notes = [
    ...(aboutBias ? [words.aboutBias] : []),
    ...(kind === 'union' ? [words.unionNote] : []),
    ...(kind === 'computed' && previousYearEmpty ? [words.partialNote] : []),
    ...(ifBiasedCounted !== null && ifBiasedCounted !== schools.length ? [words.ifCounted(ifBiasedCounted)] : []),
  ];
  return notes.length === 0 ? null : notes.join(' ');
};

const verdict = (test: string, { sheets: { transitions: words } }: Texts): string => `=IF(${test},${literal(words.agrees)},${literal(words.disagrees)})`;

const narrow = (id: string, header: string): TableBlock['columns'][number] => ({ id, header, width: WIDTHS.narrow, kind: 'integer' });

const listsTable = ({ lists }: TransitionsResult, texts: Texts): TableBlock => {
  const { transitions: words, common } = texts.sheets;
  const check = verdict('{row:rows}={row:unknown}+{row:repeated}+{row:joined}+{row:count}', texts);
  const row = (list: SchoolList, at: number): readonly SpecCell[] => {
    const { account, schools } = list;
    return [
      at + 1,
      listName(list, texts),
      account?.rows ?? null,
      account?.unknown ?? null,
      account?.repeated ?? null,
      account?.joined ?? null,
      schools.length,
      account === null ? null : { value: words.agrees, plain: check },
      noteOf(list, texts),
    ];
  };
  return {
    kind: 'table',
    id: 'lists',
    name: 'ВсеСписки',
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'list', header: words.list, width: WIDTHS.name, kind: 'text', wrap: true },
      { id: 'rows', header: words.listRows, width: WIDTHS.place, kind: 'integer' },
      narrow('unknown', words.unknown),
      narrow('repeated', words.repeated),
      narrow('joined', words.joined),
      narrow('count', words.schoolsCount),
      { id: 'check', header: words.check, width: WIDTHS.narrow, kind: 'text', align: 'center', rules: [{ when: 'equals', text: words.disagrees, tone: 'danger' }] },
      { id: 'note', header: common.note, width: WIDTHS.note, kind: 'text', wrap: true },
    ],
    rows: lists.map(row),
    emptyText: words.noSchools,
  };
};

const pairsTable = ({ lists, transitions }: TransitionsResult, texts: Texts): TableBlock => {
  const { transitions: words, common } = texts.sheets;
  const check = verdict('AND({row:was}={row:left}+{row:stayed},{row:now}={row:stayed}+{row:appeared})', texts);
  const row = ({ from, to, oneSeries, was, left, stayed, appeared, now }: Transition, at: number): readonly SpecCell[] => [
    at + 1,
    pairName(lists[from]!, lists[to]!, texts),
    oneSeries ? words.oneSeries : words.differentSeries,
    was,
    left,
    stayed,
    appeared,
    now,
    { value: words.agrees, plain: check },
  ];
  return {
    kind: 'table',
    id: 'pairs',
    name: 'ПереходыМеждуСписками',
    caption: words.matrixCaption,
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'pair', header: words.transition, width: WIDTHS.name, kind: 'text', wrap: true },
      { id: 'makers', header: words.makers, width: WIDTHS.place, kind: 'text' },
      narrow('was', words.was),
      narrow('left', words.left),
      narrow('stayed', words.stayed),
      narrow('appeared', words.appeared),
      narrow('now', words.now),
      { id: 'check', header: words.check, width: WIDTHS.note, kind: 'text', rules: [{ when: 'equals', text: words.disagrees, tone: 'danger' }] },
    ],
    rows: transitions.map(row),
    emptyText: words.noPairs,
  };
};

/** From list to list of one maker: the rows that stand first. */
const seriesChart = ({ transitions }: TransitionsResult, { sheets: { transitions: words } }: Texts): readonly ChartBlock[] => {
  const adjacent = transitions.filter((one) => one.adjacent).length;
  if (adjacent < 2) return [];
  return [
    {
      kind: 'chart',
      id: 'series-chart',
      chart: 'stacked-column',
      title: words.seriesChart,
      categories: { table: 'pairs', column: 'pair' },
      rows: Math.min(adjacent, MOST_COLUMNS),
      series: [
        { name: words.left, table: 'pairs', column: 'left', tone: 'success' },
        { name: words.stayed, table: 'pairs', column: 'stayed', tone: 'warning' },
        { name: words.appeared, table: 'pairs', column: 'appeared', tone: 'danger' },
      ],
      valueTitle: words.schoolsAxis,
      valueKind: 'integer',
      showValues: adjacent <= 15,
      height: 20,
    },
  ];
};

export const listBlocks = (result: TransitionsResult, texts: Texts): readonly Block[] => {
  const { transitions: words } = texts.sheets;
  return [
    { kind: 'heading', id: 'lists-heading', text: words.listsTitle },
    listsTable(result, texts),
    { kind: 'heading', text: words.matrixTitle },
    pairsTable(result, texts),
    ...seriesChart(result, texts),
  ];
};
