/** One row per funnel, in two tables: how many schools lie where, and whether the limits are wide enough. */
import { FUNNEL_PLACES, outsideOf, type FunnelGroup } from '../../engine/analysis/funnel/result';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { groupName, MOST_POINTS } from './points';

const GROUP_ROWS = '({column:points.group}={row:group})';
const count = (condition = ''): string => `=SUMPRODUCT(${GROUP_ROWS}*1${condition})`;
const sum = (column: string): string => `=SUMPRODUCT(${GROUP_ROWS}*{column:points.${column}})`;

/** What lies between the limits stands before what does not. */
const PLACES = ['inside', ...FUNNEL_PLACES.filter((place) => place !== 'inside')] as const;
const OUTSIDE = FUNNEL_PLACES.filter((place) => place !== 'inside');

/** In the widths of the table of schools above. */
const PLACE_WIDTHS: Readonly<Record<(typeof PLACES)[number], number>> = { inside: 11, above998: 28, above95: 13, below95: 11, below998: 18 };

const groupColumn = ({ sheets: { funnel: words } }: Texts): ColumnSpec => ({ id: 'group', header: words.group, width: 36, kind: 'text', wrap: true });

const groupRow = (group: FunnelGroup, complete: boolean, texts: Texts): readonly SpecCell[] => {
  const { funnel: words } = texts.sheets;
  const { participants, below, average, places, points } = group;
  // Without all points on the sheet there is nothing to count.
  const counted = (value: number, plain: string): SpecCell => (complete ? { value, plain } : value);
  return [
    groupName(group, texts),
    counted(points.length, count()),
    counted(participants, sum('participants')),
    counted(below, sum('below')),
    { value: average, plain: '={row:below}/{row:participants}' },
    ...PLACES.map((place) => (points.length === 1 ? null : counted(places[place], count(`*({column:points.place}=${literal(words.places[place])})`)))),
  ];
};

export const groupsTable = (groups: readonly FunnelGroup[], texts: Texts): TableBlock => {
  const { funnel: words } = texts.sheets;
  const complete = groups.reduce((all, { points }) => all + points.length, 0) <= MOST_POINTS;
  return {
    kind: 'table',
    id: 'groups',
    name: 'ВоронкаПоПроцедурам',
    caption: words.groupsCaption,
    columns: [
      groupColumn(texts),
      { id: 'schools', header: words.schools, width: 27, kind: 'integer' },
      { id: 'participants', header: words.participants, width: 11, kind: 'integer' },
      { id: 'below', header: words.below, width: 9, kind: 'integer' },
      { id: 'average', header: words.average, width: 11, kind: 'percent-1' },
      ...PLACES.map((place): ColumnSpec => ({ id: place, header: words.counts[place], width: PLACE_WIDTHS[place], kind: 'integer' })),
    ],
    rows: groups.map((group) => groupRow(group, complete, texts)),
    emptyText: words.noPoints,
  };
};

const conclusionOf = ({ dispersion, points, average }: FunnelGroup, { sheets: { funnel: { conclusions } } }: Texts): string => {
  if (dispersion) return dispersion.excessive ? conclusions.excessive : conclusions.usual;
  return points.length > 1 && (average === 0 || average === 1) ? conclusions.same : conclusions.few;
};

const conclusionFormula = ({ sheets: { funnel: { conclusions } } }: Texts): string => `=IF({row:phi}>{row:phiLimit},${literal(conclusions.excessive)},${literal(conclusions.usual)})`;

const scatterRow = (group: FunnelGroup, at: number, showsBoth: boolean, texts: Texts): readonly SpecCell[] => {
  const { places, byChance, dispersion, points, ifBiasedCounted } = group;
  const alone = points.length === 1;
  const conclusion = conclusionOf(group, texts);
  const schools = `INDEX({column:groups.schools},${at + 1})`;
  return [
    groupName(group, texts),
    dispersion ? { value: conclusion, plain: conclusionFormula(texts) } : { value: conclusion, tone: 'muted' },
    alone ? null : { value: outsideOf(places), plain: `=${OUTSIDE.map((place) => `INDEX({column:groups.${place}},${at + 1})`).join('+')}` },
    alone ? null : { value: byChance.outside95, plain: `=0.05*${schools}` },
    dispersion && dispersion.phi,
    dispersion && { value: dispersion.limit, plain: `=1+2*SQRT(2/${schools})` },
    dispersion && dispersion.outsideWidened,
    ...(showsBoth ? [ifBiasedCounted && texts.sheets.funnel.ifCountedOf(ifBiasedCounted.outside, ifBiasedCounted.schools)] : []),
  ];
};

export const scatterTable = (groups: readonly FunnelGroup[], texts: Texts): TableBlock => {
  const { funnel: words } = texts.sheets;
  const showsBoth = groups.some(({ ifBiasedCounted }) => ifBiasedCounted !== null);
  return {
    kind: 'table',
    id: 'scatter',
    name: 'ВоронкаРазброс',
    caption: words.scatterCaption,
    columns: [
      groupColumn(texts),
      { id: 'conclusion', header: words.conclusion, width: 27, kind: 'text', wrap: true, rules: [{ when: 'equals', text: words.conclusions.excessive, tone: 'warning' }] },
      { id: 'outside', header: words.outside, width: 11, kind: 'integer' },
      { id: 'chance', header: words.byChance, width: 9, kind: 'score' },
      { id: 'phi', header: words.phi, width: 11, kind: 'score' },
      { id: 'phiLimit', header: words.phiLimit, width: 11, kind: 'score' },
      { id: 'widened', header: words.widened, width: 28, kind: 'integer' },
      ...(showsBoth ? [{ id: 'ifCounted', header: words.ifCounted, width: 13, kind: 'text', align: 'center', wrap: true } as const] : []),
    ],
    rows: groups.map((group, at) => scatterRow(group, at, showsBoth, texts)),
    emptyText: words.noPoints,
  };
};
