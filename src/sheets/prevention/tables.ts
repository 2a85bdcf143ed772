/** The tables of «Профилактика (доли)»: the whole, municipalities, their groups, schools, years. */
import { ROUTE_GROUPS, type MunicipalityPrevention, type PreventionAnalysis } from '../../engine/analysis/prevention/result';
import type { PooledShare } from '../../engine/analysis/prevention/shares';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { originCell, schoolCell, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { countColumns, denominatorId, partId, shareCells, shareColumns, SHARE_WIDTH, wholeBand } from './columns';

const NUMBER_WIDTH = 5;
const NAME_WIDTH = 44;
const FROM_WIDTH = 26;

const numberColumn = ({ sheets: { common } }: Texts): ColumnSpec => ({ id: 'number', header: common.number, width: NUMBER_WIDTH, kind: 'integer', align: 'center' });

const shareRow = ({ id, whole, part, of, share, reports, leftOut }: PooledShare, sum: ((column: string) => string) | null, { sheets: { prevention: words } }: Texts): readonly SpecCell[] => [
  words.shares[id],
  words.wholes[whole],
  sum ? { value: part, plain: sum(partId(id)) } : part,
  sum ? { value: of, plain: sum(denominatorId(id)) } : of,
  share === null ? null : { value: share, plain: '={row:part}/{row:of}' },
  reports,
  leftOut,
];

const shareTableColumns = (texts: Texts): readonly ColumnSpec[] => {
  const { prevention: words } = texts.sheets;
  return [
    { id: 'indicator', header: words.indicator, width: NAME_WIDTH, kind: 'text', wrap: true },
    { id: 'whole', header: words.of, width: FROM_WIDTH, kind: 'text', wrap: true },
    { id: 'part', header: words.part, width: SHARE_WIDTH, kind: 'integer' },
    { id: 'of', header: words.denominator, width: SHARE_WIDTH, kind: 'integer' },
    { id: 'share', header: words.share, width: SHARE_WIDTH, kind: 'percent-1' },
    { id: 'reports', header: words.reports, width: SHARE_WIDTH, kind: 'integer' },
    { id: 'leftOut', header: words.leftOut, width: SHARE_WIDTH, kind: 'integer' },
  ];
};

export const wholeTable = ({ whole }: PreventionAnalysis, texts: Texts): TableBlock => ({
  kind: 'table',
  id: 'whole',
  name: 'ПрофилактикаВместе',
  columns: [numberColumn(texts), ...shareTableColumns(texts)],
  rows: whole.map((share, at) => [at + 1, ...shareRow(share, (column) => `=SUM({column:municipalities.${column}})`, texts)]),
  emptyText: texts.sheets.prevention.noShares,
});

const sourceOf = ({ from, reports, schoolsBeside }: MunicipalityPrevention, { sheets: { prevention: words } }: Texts): string => {
  if (from === 'schools') return words.schoolReports(reports);
  return schoolsBeside > 0 ? words.ownBeside(schoolsBeside) : words.ownReport;
};

const groupColumn = ({ sheets: { prevention: words } }: Texts): ColumnSpec => ({
  id: 'group',
  header: words.routeGroup,
  width: 18,
  kind: 'text',
  wrap: true,
  rules: [
    { when: 'equals', text: words.groups.few, tone: 'danger' },
    { when: 'equals', text: words.groups.all, tone: 'success' },
    { when: 'equals', text: words.groups.unknown, tone: 'muted' },
  ],
});

export const municipalitiesTable = ({ municipalities }: PreventionAnalysis, texts: Texts): TableBlock => {
  const { prevention: words } = texts.sheets;
  const row = (one: MunicipalityPrevention, at: number): readonly SpecCell[] => {
    const { shares, counts } = shareCells(one.shares);
    return [at + 1, one.municipality ?? words.noMunicipality, sourceOf(one, texts), ...shares, one.municipality === null ? null : words.groups[one.routeGroup], originCell(one.origin), ...counts];
  };
  return {
    kind: 'table',
    id: 'municipalities',
    name: 'ПрофилактикаПоМуниципалитетам',
    bands: [wholeBand(texts)],
    columns: [
      numberColumn(texts),
      { id: 'municipality', header: words.municipality, width: NAME_WIDTH, kind: 'text', wrap: true },
      { id: 'from', header: words.from, width: FROM_WIDTH, kind: 'text', wrap: true },
      ...shareColumns(texts),
      groupColumn(texts),
      { id: 'cell', header: words.cell, width: 9, kind: 'text', align: 'center' },
      ...countColumns(texts),
    ],
    rows: municipalities.map(row),
    emptyText: words.noShares,
  };
};

export const groupsTable = ({ groupCounts }: PreventionAnalysis, texts: Texts): TableBlock => {
  const { prevention: words } = texts.sheets;
  return {
    kind: 'table',
    id: 'groups',
    name: 'ПрофилактикаГруппы',
    columns: [numberColumn(texts), { id: 'group', header: words.routeGroup, width: NAME_WIDTH, kind: 'text' }, { id: 'count', header: words.count, width: FROM_WIDTH, kind: 'integer' }],
    rows: ROUTE_GROUPS.map((group, at): readonly SpecCell[] => [
      at + 1,
      words.groups[group],
      { value: groupCounts[group], plain: `=COUNTIF({column:municipalities.group},${literal(words.groups[group])})` },
    ]),
    emptyText: words.noShares,
  };
};

export const schoolsTable = (input: SheetsInput, { schools: reports }: PreventionAnalysis, texts: Texts): TableBlock => {
  const { prevention: words, common } = texts.sheets;
  const { schools } = input.assessment;
  const nameOf = schoolNames(schools, texts);
  const known = new Map(schools.map(({ school }) => [school.key, school]));
  return {
    kind: 'table',
    id: 'schools',
    name: 'ПрофилактикаПоШколам',
    bands: [wholeBand(texts)],
    columns: [
      numberColumn(texts),
      { id: 'school', header: common.school, width: NAME_WIDTH, kind: 'text', wrap: true },
      { id: 'municipality', header: words.municipality, width: FROM_WIDTH, kind: 'text', wrap: true },
      ...shareColumns(texts),
      groupColumn(texts),
      { id: 'cell', header: words.cell, width: 9, kind: 'text', align: 'center' },
      ...countColumns(texts),
    ],
    rows: reports.map(({ school, shares: pooled, routeGroup, origin }, at) => {
      const { shares, counts } = shareCells(pooled);
      return [at + 1, schoolCell(known.get(school)!, nameOf), known.get(school)!.municipality, ...shares, words.groups[routeGroup], originCell(origin), ...counts];
    }),
    emptyText: words.noShares,
  };
};

export const yearsTable = ({ years }: PreventionAnalysis, texts: Texts): TableBlock => {
  const { prevention: words } = texts.sheets;
  return {
    kind: 'table',
    id: 'years',
    name: 'ПрофилактикаПоГодам',
    columns: [{ id: 'year', header: words.year, width: NUMBER_WIDTH, kind: 'year', align: 'center' }, ...shareTableColumns(texts)],
    rows: years.flatMap(({ year, shares }) => shares.map((share) => [year, ...shareRow(share, null, texts)])),
    emptyText: words.noShares,
  };
};
