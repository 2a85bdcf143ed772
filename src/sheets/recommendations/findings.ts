/** Everything that was found, ground by ground, and how much of it each school has. */
import type { SchoolAssessment } from '../../engine/assessment';
import { groupBy } from '../../engine/groupBy';
import type { School, SchoolKey } from '../../engine/model';
import type { Finding, Recommendation } from '../../engine/support/model';
import { priorityOf, type Priority } from '../../engine/support/recommend';
import type { Texts } from '../../i18n';
import { basisText } from '../common/findings';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import type { NumberedFinding, NumberedFindings } from './grounds';
import { MOST_ROWS, WIDTHS } from './widths';

export const findingsTable = ({ assessment }: ReportInput, numbered: NumberedFindings, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { recommendations: words, common } = texts.sheets;
  const schools = new Map<SchoolKey, School>(assessment.schools.map(({ school }) => [school.key, school]));
  const row = ([finding, { number, text }]: readonly [Finding, NumberedFinding]): readonly SpecCell[] => [
    number,
    schoolCell(schools.get(finding.school)!, nameOf),
    basisText(finding.basis, texts),
    text,
    { value: finding.uncertain ? words.isUncertain : words.isSure, tone: finding.uncertain ? 'muted' : 'none' },
    finding.origin && originCell(finding.origin),
  ];
  return {
    kind: 'table',
    id: 'findings',
    name: 'ВыявленноеВШколах',
    dense: true,
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'school', header: common.school, width: WIDTHS.school, kind: 'text', wrap: true },
      { id: 'basis', header: words.basis, width: WIDTHS.ground, kind: 'text', wrap: true },
      { id: 'finding', header: words.finding, width: WIDTHS.measure, kind: 'text', wrap: true },
      { id: 'uncertain', header: words.sure, width: WIDTHS.priority, kind: 'text', align: 'center' },
      { id: 'cell', header: words.cell, width: WIDTHS.level, kind: 'text', align: 'center' },
    ],
    rows: [...numbered].map(row),
    emptyText: words.noFindings,
  };
};

interface Own {
  readonly findings: readonly Finding[];
  readonly recommendations: readonly Recommendation[];
}

const NOTHING: Own = { findings: [], recommendations: [] };

const verdictOf = ({ findings, recommendations }: Own, { sheets: { recommendations: words } }: Texts): string => {
  if (findings.length === 0) return words.verdicts.none;
  if (recommendations.length === 0) return words.verdicts.noMeasures;
  return findings.every(({ basis }) => basis === 'no-results') ? words.verdicts.noData : words.verdicts.measures(recommendations.length);
};

/** Every school of the district: those without grounds are named as such. */
export const schoolsTable = ({ assessment, support: { findings, recommendations } }: ReportInput, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { recommendations: words, common } = texts.sheets;
  const found = groupBy(findings, ({ school }) => school);
  const offered = groupBy(recommendations, ({ school }) => school);
  const row = ({ school, primaryGroup }: SchoolAssessment, at: number): readonly SpecCell[] => {
    const own: Own = { findings: found.get(school.key) ?? NOTHING.findings, recommendations: offered.get(school.key) ?? NOTHING.recommendations };
    const ofPriority = (priority: Priority): number => own.recommendations.filter((one) => priorityOf(one) === priority).length;
    return [
      at + 1,
      schoolCell(school, nameOf),
      primaryGroup && texts.terms.groups[primaryGroup],
      verdictOf(own, texts),
      own.findings.length,
      own.findings.filter(({ uncertain }) => uncertain).length,
      ofPriority('first'),
      ofPriority('second'),
      ofPriority('third'),
    ];
  };
  const count = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'integer', align: 'center', wrap: true });
  return {
    kind: 'table',
    id: 'schools',
    name: 'ШколыИМеры',
    dense: true,
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'school', header: common.school, width: WIDTHS.school, kind: 'text', wrap: true },
      { id: 'group', header: words.group, width: WIDTHS.ground, kind: 'text' },
      { id: 'verdict', header: words.verdict, width: WIDTHS.measure, kind: 'text', wrap: true },
      count('findings', words.findings, WIDTHS.priority),
      count('uncertain', words.uncertain, WIDTHS.level),
      count('first', words.first, WIDTHS.kind),
      count('second', words.second, WIDTHS.months),
      count('third', words.third, WIDTHS.responsible),
    ],
    rows: assessment.schools.slice(0, MOST_ROWS).map(row),
    emptyText: common.noSchools,
  };
};
