/** What the municipality does once for several schools; column by column as the schools' own measures, whose header is repeated in print. */
import type { SchoolKey } from '../../engine/model';
import type { UnitedMeasure } from '../../engine/support/recommend';
import type { Texts } from '../../i18n';
import { basisText } from '../common/findings';
import { joinedNames } from '../common/names';
import type { SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { SpecCell, TableBlock } from '../spec';
import { codeCell, priorityRules } from './measures';
import { WIDTHS } from './widths';

export const unitedTable = ({ assessment, support: { unitedMeasures } }: ReportInput, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { recommendations: words, common, support } = texts.sheets;
  const names = new Map<SchoolKey, string>(assessment.schools.map(({ school }) => [school.key, nameOf(school)]));
  const row = ({ measure, schools, bases, priority }: UnitedMeasure, at: number): readonly SpecCell[] => [
    at + 1,
    words.schoolNames(schools.length, joinedNames(schools.map((school) => names.get(school) ?? ''))),
    bases.map((basis) => basisText(basis, texts)).join('; '),
    measure.text,
    words.priorities[priority],
    measure.riskKind && support.riskKinds[measure.riskKind],
    measure.kind && support.kinds[measure.kind],
    measure.months && support.months(measure.months.from, measure.months.to),
    measure.responsible,
    measure.document,
    codeCell(measure),
  ];
  return {
    kind: 'table',
    id: 'united',
    name: 'МерыМуниципалитета',
    dense: true,
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'schools', header: words.schools, width: WIDTHS.school, kind: 'text', wrap: true },
      { id: 'bases', header: words.ground, width: WIDTHS.ground, kind: 'text', wrap: true },
      { id: 'measure', header: words.measure, width: WIDTHS.measure, kind: 'text', wrap: true },
      { id: 'priority', header: words.priority, width: WIDTHS.priority, kind: 'text', align: 'center', rules: priorityRules(texts) },
      { id: 'riskKind', header: words.riskKind, width: WIDTHS.level, kind: 'text', wrap: true },
      { id: 'kind', header: words.kind, width: WIDTHS.kind, kind: 'text', wrap: true },
      { id: 'months', header: words.months, width: WIDTHS.months, kind: 'text', wrap: true },
      { id: 'responsible', header: words.responsible, width: WIDTHS.responsible, kind: 'text', wrap: true },
      { id: 'document', header: words.document, width: WIDTHS.document, kind: 'text', wrap: true },
      { id: 'code', header: words.code, width: WIDTHS.cell, kind: 'text', align: 'center' },
    ],
    rows: unitedMeasures.map(row),
    emptyText: words.noUnited,
  };
};
