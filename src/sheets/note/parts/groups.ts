/** The three groups: how many schools, and lists of them. */
import type { JudgedResult, SchoolAssessment } from '../../../engine/assessment';
import { GROUPS } from '../../../engine/groups';
import { RISK_FACTORS } from '../../../engine/riskCatalogue';
import { note } from '../../../i18n/ru/note';
import { risks } from '../../../i18n/ru/sheets/risks';
import { terms } from '../../../i18n/ru/terms';
import type { NoteCell, NoteTableData } from '../document';
import { indexed, withRisk, type NoteScene } from '../scene';
import { MOST_ROWS, tablePart, type Part, type PartBlock } from './part';

const { tables } = note;

const groupsData = ({ input: { assessment }, groups }: NoteScene): NoteTableData => {
  const { groups: words } = tables;
  const { schools } = assessment;
  const share = (count: number): number | null => (schools.length === 0 ? null : count / schools.length);
  const none = schools.filter((one) => one.groups.length === 0).length;
  return {
    id: 'groups',
    caption: words.caption,
    columns: [
      { id: 'group', header: words.group, width: 34, kind: 'text' },
      { id: 'flagged', header: words.flagged, width: 15, kind: 'integer' },
      { id: 'share', header: words.share, width: 15, kind: 'percent-1' },
      { id: 'primary', header: words.primary, width: 17, kind: 'integer' },
    ],
    rows: [
      ...GROUPS.map((group): readonly NoteCell[] => [words.names[group], groups[group].length, share(groups[group].length), schools.filter(({ primaryGroup }) => primaryGroup === group).length]),
      [words.none, none, share(none), none],
    ],
  };
};

export const groups: Part = (scene) => tablePart(groupsData(scene), [tables.groups.note]);

export const groupsChart: Part = (scene) => ({
  kind: 'chart',
  chart: 'column',
  caption: tables.groups.chart,
  data: groupsData(scene),
  categories: 'group',
  series: [{ name: tables.groups.flagged, column: 'flagged' }],
  valueTitle: tables.groups.axis,
});

/** A list of an appendix, with the sheet that has the schools beyond those that are shown. */
const listPart = (data: NoteTableData, rows: readonly (readonly NoteCell[])[], sheet: string, notes: readonly string[] = []): PartBlock => {
  const rest = rows.length - MOST_ROWS;
  return tablePart({ ...data, rows: rows.slice(0, MOST_ROWS) }, [...(rest > 0 ? [tables.more(rest, sheet)] : []), ...notes]);
};

const numberColumn = { id: 'number', header: tables.number, width: 5, kind: 'integer', align: 'center', paperOnly: true } as const;

const lowResultsOf = ({ lowResults }: SchoolAssessment): string => {
  const low = lowResults.judged.filter((result) => result.low && !result.excluded);
  const years = [...new Set(low.map(({ year }) => year))];
  const told = ({ procedure, below, participants, share }: JudgedResult): string => tables.low.result(procedure, below, participants, share ?? 0);
  return years.map((year) => tables.low.ofYear(year, low.filter((result) => result.year === year).map(told))).join('; ');
};

export const lowSchools: Part = ({ groups: { lowResults }, nameOf }) => {
  const { low: words } = tables;
  if (lowResults.length === 0) return { kind: 'paragraph', text: words.empty };
  const rows = lowResults.map((assessed, at): readonly NoteCell[] => [
    at + 1,
    nameOf(assessed.school),
    lowResultsOf(assessed),
    assessed.lowResults.criteria.join(', '),
    assessed.lowResults.reliability === null ? null : words.reliabilities[assessed.lowResults.reliability],
  ]);
  return listPart(
    {
      id: 'low-schools',
      caption: words.caption,
      columns: [
        numberColumn,
        { id: 'school', header: tables.school, width: 24, kind: 'text' },
        { id: 'procedures', header: words.procedures, width: 44, kind: 'text' },
        { id: 'criteria', header: words.criteria, width: 12, kind: 'text', align: 'center' },
        { id: 'reliability', header: words.reliability, width: 14, kind: 'text' },
      ],
      rows: [],
    },
    rows,
    terms.sheetNames['low-results'],
  );
};

export const adverseSchools: Part = (scene) => {
  const { adverse: words } = tables;
  if (scene.input.assessment.isbshBorder === null) return null;
  const adverse = indexed(scene).filter(({ isbsh }) => isbsh!.adverse);
  if (adverse.length === 0) return { kind: 'paragraph', text: words.empty };
  return listPart(
    {
      id: 'adverse-schools',
      caption: words.caption,
      columns: [
        { id: 'school', header: tables.school, width: 48, kind: 'text' },
        { id: 'value', header: words.value, width: 14, kind: 'index' },
        { id: 'rank', header: words.rank, width: 10, kind: 'integer', align: 'center' },
        { id: 'year', header: words.year, width: 18, kind: 'text', align: 'center' },
      ],
      rows: [],
    },
    adverse.map(({ school, isbsh }) => [scene.nameOf(school), isbsh!.value, isbsh!.rank, note.words.schoolYear(isbsh!.year)]),
    terms.sheetNames.isbsh,
    [words.note],
  );
};

const factorName = new Map(RISK_FACTORS.map(({ id }) => [id, tables.risks.short(id, risks.shortFactors[id])]));

export const riskSchools: Part = (scene) => {
  const { risk: words } = tables;
  if (withRisk(scene) === 0) return null;
  const { riskZone } = scene.groups;
  if (riskZone.length === 0) return { kind: 'paragraph', text: words.empty };
  const high = ({ risk }: SchoolAssessment): readonly string[] => (risk?.factors ?? []).filter(({ level }) => level === 'high').map(({ factor }) => factorName.get(factor)!);
  return listPart(
    {
      id: 'risk-schools',
      caption: words.caption,
      columns: [
        numberColumn,
        { id: 'school', header: tables.school, width: 32, kind: 'text' },
        { id: 'factors', header: words.factors, width: 42, kind: 'text' },
        { id: 'count', header: words.count, width: 12, kind: 'integer', align: 'center' },
        { id: 'year', header: words.year, width: 13, kind: 'text', align: 'center' },
      ],
      rows: [],
    },
    riskZone.map((assessed, at) => [at + 1, scene.nameOf(assessed.school), high(assessed).join('; '), high(assessed).length, assessed.risk === null ? null : note.words.schoolYear(assessed.risk.year)]),
    terms.sheetNames['risk-schools'],
  );
};
