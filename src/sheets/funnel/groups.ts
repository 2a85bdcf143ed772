/** One row per funnel: how many schools lie where, and whether the limits are wide enough. */
import { FUNNEL_PLACES, type FunnelGroup } from '../../engine/analysis/funnel/result';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { groupName, MOST_POINTS } from './points';

const GROUP_ROWS = '({column:points.group}={row:group})';
const count = (condition = ''): string => `=SUMPRODUCT(${GROUP_ROWS}*1${condition})`;
const sum = (column: string): string => `=SUMPRODUCT(${GROUP_ROWS}*{column:points.${column}})`;

const columns = (texts: Texts, showsBoth: boolean): readonly ColumnSpec[] => {
  const { funnel: words } = texts.sheets;
  return [
    { id: 'group', header: words.group, width: 36, kind: 'text', wrap: true },
    { id: 'conclusion', header: words.conclusion, width: 27, kind: 'text', wrap: true, rules: [{ when: 'equals', text: words.conclusions.excessive, tone: 'warning' }] },
    { id: 'schools', header: words.schools, width: 11, kind: 'integer' },
    { id: 'participants', header: words.participants, width: 9, kind: 'integer' },
    { id: 'below', header: words.below, width: 11, kind: 'integer' },
    { id: 'average', header: words.average, width: 11, kind: 'percent-1' },
    ...FUNNEL_PLACES.map((place): ColumnSpec => ({ id: place, header: words.counts[place], width: 11, kind: 'integer' })),
    { id: 'chance', header: words.byChance, width: 11, kind: 'score' },
    { id: 'phi', header: words.phi, width: 11, kind: 'score' },
    { id: 'phiLimit', header: words.phiLimit, width: 11, kind: 'score' },
    { id: 'widened', header: words.widened, width: 14, kind: 'integer' },
    ...(showsBoth ? [{ id: 'ifCounted', header: words.ifCounted, width: 14, kind: 'text', align: 'center', wrap: true } as const] : []),
  ];
};

const conclusionOf = ({ dispersion, points, average }: FunnelGroup, { sheets: { funnel: words } }: Texts): string => {
  if (dispersion) return dispersion.excessive ? words.conclusions.excessive : words.conclusions.usual;
  return points.length > 1 && (average === 0 || average === 1) ? words.conclusions.same : words.conclusions.few;
};

const conclusionFormula = ({ sheets: { funnel: words } }: Texts): string => `=IF({row:phi}>{row:phiLimit},${literal(words.conclusions.excessive)},${literal(words.conclusions.usual)})`;

const row = (group: FunnelGroup, complete: boolean, showsBoth: boolean, texts: Texts): readonly SpecCell[] => {
  const { funnel: words } = texts.sheets;
  const { participants, below, average, places, byChance, dispersion, points, ifBiasedCounted } = group;
  const alone = points.length === 1;
  // Without all points on the sheet there is nothing to count.
  const counted = (value: number, plain: string): SpecCell => (complete ? { value, plain } : value);
  return [
    groupName(group, texts),
    dispersion ? { value: conclusionOf(group, texts), plain: conclusionFormula(texts) } : { value: conclusionOf(group, texts), tone: 'muted' },
    counted(points.length, count()),
    counted(participants, sum('participants')),
    counted(below, sum('below')),
    { value: average, plain: '={row:below}/{row:participants}' },
    ...FUNNEL_PLACES.map((place) => (alone ? null : counted(places[place], count(`*({column:points.place}=${literal(words.places[place])})`)))),
    alone ? null : { value: byChance.outside95, plain: '=0.05*{row:schools}' },
    dispersion && dispersion.phi,
    dispersion && { value: dispersion.limit, plain: '=1+2*SQRT(2/{row:schools})' },
    dispersion && dispersion.outsideWidened,
    ...(showsBoth ? [ifBiasedCounted && words.ifCountedOf(ifBiasedCounted.outside, ifBiasedCounted.schools)] : []),
  ];
};

export const groupsTable = (groups: readonly FunnelGroup[], texts: Texts): TableBlock => {
  const complete = groups.reduce((all, { points }) => all + points.length, 0) <= MOST_POINTS;
  const showsBoth = groups.some(({ ifBiasedCounted }) => ifBiasedCounted !== null);
  return {
    kind: 'table',
    id: 'groups',
    name: 'ВоронкаПоПроцедурам',
    caption: texts.sheets.funnel.groupsCaption,
    columns: columns(texts, showsBoth),
    rows: groups.map((group) => row(group, complete, showsBoth, texts)),
    emptyText: texts.sheets.funnel.noPoints,
  };
};

