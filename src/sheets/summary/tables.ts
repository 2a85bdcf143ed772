/** The other tables of «Сводка»: groups, counts of issues, input tables. */
import type { Group } from '../../engine/assessment';
import { GROUPS } from '../../engine/groups';
import type { Texts } from '../../i18n';
import { leftOutRows, SEVERITY_TONES, countBySeverity } from '../issues';
import type { SheetsInput } from '../sheetsInput';
import type { ChartBlock, SpecCell, TableBlock } from '../spec';

const FIRST_WIDTH = 34;

export const groupsTable = ({ assessment: { schools } }: SheetsInput, { sheets: { summary: words }, terms }: Texts): TableBlock => {
  const row = (name: string, flagged: number, primary: number): readonly SpecCell[] => [
    name,
    flagged,
    primary,
    schools.length === 0 ? null : { value: flagged / schools.length, plain: '=IF({fact:schools}>0,{row:flagged}/{fact:schools},"")' },
  ];
  const ofGroup = (group: Group): readonly SpecCell[] =>
    row(terms.groups[group], schools.filter(({ groups }) => groups.includes(group)).length, schools.filter(({ primaryGroup }) => primaryGroup === group).length);
  const without = schools.filter(({ groups }) => groups.length === 0).length;
  return {
    kind: 'table',
    id: 'groups',
    name: 'СводкаПоГруппам',
    columns: [
      { id: 'group', header: words.group, width: FIRST_WIDTH, kind: 'text' },
      { id: 'flagged', header: words.flagged, width: 15, kind: 'integer' },
      { id: 'primary', header: words.primary, width: 15, kind: 'integer' },
      { id: 'share', header: words.share, width: 17, kind: 'percent-1' },
    ],
    rows: [...GROUPS.map(ofGroup), row(words.noneOfThree, without, without)],
    emptyText: words.noneOfThree,
  };
};

export const groupsChart = ({ sheets: { summary: words } }: Texts): ChartBlock => ({
  kind: 'chart',
  id: 'groups-chart',
  chart: 'bar',
  title: words.groupsChart,
  categories: { table: 'groups', column: 'group' },
  series: [
    { name: words.flagged, table: 'groups', column: 'flagged', tone: 'accent' },
    { name: words.primary, table: 'groups', column: 'primary', tone: 'warning' },
  ],
  valueTitle: words.schoolsAxis,
  valueKind: 'integer',
  showValues: true,
  height: 15,
});

export const issuesTable = ({ issues }: SheetsInput, { sheets: { summary: words }, terms }: Texts): TableBlock => {
  const counts = countBySeverity(issues);
  const severities = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0);
  return {
    kind: 'table',
    id: 'issues',
    name: 'СводкаПроблемДанных',
    columns: [
      { id: 'severity', header: words.severity, width: FIRST_WIDTH, kind: 'text' },
      { id: 'count', header: words.count, width: 15, kind: 'integer' },
      { id: 'leftOut', header: words.leftOutRows, width: 15, kind: 'integer' },
    ],
    rows: severities.map((severity) => [
      { value: terms.severities[severity], tone: SEVERITY_TONES[severity] },
      counts[severity],
      leftOutRows(issues.filter((issue) => issue.severity === severity)),
    ]),
    emptyText: words.noIssues,
  };
};

export const foundTable = ({ found }: SheetsInput, { sheets: { summary: words, common } }: Texts): TableBlock => ({
  kind: 'table',
  id: 'found',
  name: 'СводкаИсходныхТаблиц',
  columns: [
    { id: 'table', header: words.table, width: FIRST_WIDTH, kind: 'text' },
    { id: 'rows', header: words.rows, width: 15, kind: 'integer' },
    { id: 'used', header: words.used, width: 15, kind: 'integer' },
    { id: 'sheet', header: words.sheet, width: 17, kind: 'text', wrap: true },
    { id: 'range', header: words.range, width: 15, kind: 'text' },
    { id: 'years', header: words.years, width: 15, kind: 'text', wrap: true },
  ],
  rows: found.map(({ name, sheet, address, rows, usedRows, years }) => [
    name,
    rows,
    usedRows,
    sheet,
    { value: address, link: { sheet, address } },
    years.map(common.schoolYear).join(', '),
  ]),
  emptyText: words.nothingFound,
});
