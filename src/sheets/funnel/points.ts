/** The points of all funnels, and those outside the limits: one row is a school in one group. */
import type { FunnelGroup, FunnelPoint } from '../../engine/analysis/funnel/result';
import { funnelLimits } from '../../engine/stats/funnelLimits';
import { NORMAL_975, NORMAL_999 } from '../../engine/stats/normal';
import type { School } from '../../engine/model';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';

/** Of a whole country only the points outside are shown: a sheet of all would be too long to open. */
export const MOST_POINTS = 20_000;

export interface PointsScene {
  readonly groups: readonly FunnelGroup[];
  readonly schools: ReadonlyMap<string, School>;
  readonly nameOf: SchoolName;
  readonly smallCount: number;
  readonly texts: Texts;
}

export const groupName = ({ procedure }: Pick<FunnelGroup, 'procedure'>, { sheets }: Texts): string => procedure ?? sheets.funnel.together;

const distance = ({ z }: FunnelPoint): number => Math.abs(z ?? 0);

export const isOutside = ({ place }: FunnelPoint): boolean => place !== null && place !== 'inside';

/** The furthest from the average first: what a chart of many points leaves out is what it has most of. */
const sorted = (points: readonly FunnelPoint[]): readonly FunnelPoint[] => [...points].sort((a, b) => distance(b) - distance(a));

/** Per group, what stands in the table of all points. */
export const shownPoints = (groups: readonly FunnelGroup[]): readonly (readonly FunnelPoint[])[] => {
  const all = groups.reduce((sum, { points }) => sum + points.length, 0);
  return groups.map(({ points }) => sorted(all > MOST_POINTS ? points.filter(isOutside) : points));
};

const bound = (sign: '-' | '+', z: string): string => {
  const half = `{fact:${z}}*SQRT({row:average}*(1-{row:average})/{row:participants})`;
  return sign === '-' ? `=MAX(0,{row:average}-${half})` : `=MIN(1,{row:average}+${half})`;
};

export const LIMITS = [
  { id: 'lower95', z: NORMAL_975, side: 'lower', plain: bound('-', 'z95'), addin: '=SHNOR.FUNNEL({row:average},{row:participants},95,"lower")' },
  { id: 'upper95', z: NORMAL_975, side: 'upper', plain: bound('+', 'z95'), addin: '=SHNOR.FUNNEL({row:average},{row:participants},95,"upper")' },
  { id: 'lower998', z: NORMAL_999, side: 'lower', plain: bound('-', 'z998'), addin: '=SHNOR.FUNNEL({row:average},{row:participants},99.8,"lower")' },
  { id: 'upper998', z: NORMAL_999, side: 'upper', plain: bound('+', 'z998'), addin: '=SHNOR.FUNNEL({row:average},{row:participants},99.8,"upper")' },
] as const;

export const limitCells = (average: number, participants: number): readonly SpecCell[] =>
  LIMITS.map(({ z, side, plain, addin }) => ({ value: funnelLimits(average, participants, z)?.[side] ?? null, plain, addin }));

export const limitColumns = ({ sheets: { funnel: words } }: Texts): readonly ColumnSpec[] => LIMITS.map(({ id }) => ({ id, header: words[id], width: 11, kind: 'percent-1' }));

const Z_SCORE = '=({row:share}-{row:average})/SQRT({row:average}*(1-{row:average})/{row:participants})';

const placeFormula = ({ sheets: { funnel: words } }: Texts): string => {
  const when = (test: string, place: keyof typeof words.places, otherwise: string): string => `IF(${test},${literal(words.places[place])},${otherwise})`;
  return `=${when('{row:z}-{fact:z998}>=5E-10', 'above998', when('{row:z}-{fact:z95}>=5E-10', 'above95', when('{row:z}+{fact:z998}<=-5E-10', 'below998', when('{row:z}+{fact:z95}<=-5E-10', 'below95', literal(words.places.inside)))))}`;
};

const placeCell = ({ z, place }: FunnelPoint, formula: string, { sheets: { funnel: words } }: Texts): SpecCell => {
  if (place === null) return { value: words.onlySchool, tone: 'muted' };
  return z === null ? words.places[place] : { value: words.places[place], plain: formula };
};

/** `at`: the group's place in the table of groups. Where that table is not made of these rows, the average is a value. */
const commonCells = (point: FunnelPoint, at: number, average: number, formula: string, scene: PointsScene): readonly SpecCell[] => [
  groupName(scene.groups[at]!, scene.texts),
  point.participants,
  point.below,
  { value: point.share, plain: '={row:below}/{row:participants}' },
  { value: average, plain: `=INDEX({column:groups.average},${at + 1})` },
  placeCell(point, formula, scene.texts),
  point.z === null ? null : { value: point.z, plain: Z_SCORE },
];

const schoolOf = ({ school }: FunnelPoint, { schools, nameOf }: PointsScene): SpecCell => {
  const known = schools.get(school);
  return known ? schoolCell(known, nameOf) : school;
};

const placeRules = ({ sheets: { funnel: words } }: Texts): ColumnSpec['rules'] => [
  { when: 'equals', text: words.places.above998, tone: 'danger' },
  { when: 'equals', text: words.places.above95, tone: 'warning' },
  { when: 'equals', text: words.places.below998, tone: 'success' },
  { when: 'equals', text: words.places.below95, tone: 'info' },
];

const columns = (texts: Texts): readonly ColumnSpec[] => {
  const { funnel: words, common } = texts.sheets;
  return [
    { id: 'school', header: common.school, width: 36, kind: 'text', wrap: true },
    { id: 'group', header: words.group, width: 27, kind: 'text', wrap: true },
    { id: 'participants', header: words.participants, width: 11, kind: 'integer' },
    { id: 'below', header: words.below, width: 9, kind: 'integer' },
    { id: 'share', header: words.share, width: 11, kind: 'percent-1' },
    { id: 'average', header: words.average, width: 11, kind: 'percent-1' },
    { id: 'place', header: words.place, width: 28, kind: 'text', wrap: true, rules: placeRules(texts) },
    { id: 'z', header: words.z, width: 13, kind: 'score' },
  ];
};

/** The limits stand in working columns: the charts draw them from a table of their own. */
const allColumns = (texts: Texts): readonly ColumnSpec[] => {
  const { funnel: words, common } = texts.sheets;
  return [
    ...columns(texts),
    { id: 'cell', header: words.cell, width: 11, kind: 'text', align: 'center' },
    { id: 'note', header: common.note, width: 18, kind: 'text', wrap: true },
    ...limitColumns(texts).map((column) => ({ ...column, working: true })),
  ];
};

const rowsOf = (points: readonly (readonly FunnelPoint[])[], scene: PointsScene): TableBlock['rows'] => {
  const { groups, texts, smallCount } = scene;
  const formula = placeFormula(texts);
  return groups.flatMap((group, at) =>
    points[at]!.map((point) => [
      schoolOf(point, scene),
      ...commonCells(point, at, group.average, formula, scene),
      point.origin && originCell(point.origin),
      point.participants < smallCount ? texts.sheets.funnel.few : null,
      ...limitCells(group.average, point.participants),
    ]),
  );
};

export const outsideTable = (scene: PointsScene): TableBlock => {
  const { funnel: words } = scene.texts.sheets;
  return {
    kind: 'table',
    id: 'outside',
    name: 'ВоронкаЗаГраницами',
    caption: words.outsideCaption,
    columns: allColumns(scene.texts),
    rows: rowsOf(scene.groups.map(({ points }) => sorted(points.filter(isOutside))), scene),
    emptyText: words.nobodyOutside,
  };
};

export const pointsTable = (scene: PointsScene): TableBlock => ({
  kind: 'table',
  id: 'points',
  name: 'ВоронкаВсеТочки',
  columns: allColumns(scene.texts),
  rows: rowsOf(shownPoints(scene.groups), scene),
  emptyText: scene.texts.sheets.funnel.noPoints,
});
