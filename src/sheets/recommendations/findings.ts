/** Everything that was found, ground by ground, each with the way to its cell. */
import type { School, SchoolKey } from '../../engine/model';
import type { Finding } from '../../engine/support/model';
import type { Texts } from '../../i18n';
import { basisText } from '../common/findings';
import { originCell, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { SpecCell, TableBlock } from '../spec';
import type { NumberedFinding, NumberedFindings } from './grounds';
import { WIDTHS } from './widths';

export const findingsTable = ({ assessment }: ReportInput, numbered: NumberedFindings, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { recommendations: words, common } = texts.sheets;
  const schools = new Map<SchoolKey, School>(assessment.schools.map(({ school }) => [school.key, school]));
  const row = ([finding, { number, text }]: readonly [Finding, NumberedFinding]): readonly SpecCell[] => [
    number,
    nameOf(schools.get(finding.school)!),
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
