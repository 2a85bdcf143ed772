/** Every school of the district in short: its grounds and the codes of its measures; those without grounds are named as such. */
import type { SchoolAssessment } from '../../engine/assessment';
import { groupBy } from '../../engine/groupBy';
import type { BasisId, Finding, Recommendation } from '../../engine/support/model';
import type { Texts } from '../../i18n';
import { basisText } from '../common/findings';
import { originCell, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { SpecCell, TableBlock } from '../spec';
import { isOwnMeasure } from './measures';
import { MOST_ROWS, WIDTHS } from './widths';

/** «Фактор 2; Снижение результатов (3)». */
const basesText = (findings: readonly Finding[], texts: Texts): string => {
  const times = new Map<BasisId, number>();
  for (const { basis } of findings) times.set(basis, (times.get(basis) ?? 0) + 1);
  const { recommendations: words } = texts.sheets;
  return [...times].map(([basis, count]) => (count === 1 ? basisText(basis, texts) : words.basisTimes(basisText(basis, texts), count))).join('; ');
};

const codesText = (findings: readonly Finding[], recommendations: readonly Recommendation[], { sheets: { recommendations: words } }: Texts): string => {
  if (findings.length === 0) return words.verdicts.none;
  if (recommendations.length === 0) return words.verdicts.noMeasures;
  const codes = (own: readonly Recommendation[]): string => own.map(({ measure }) => measure.code).join(', ');
  const municipal = recommendations.filter(({ measure }) => measure.level === 'municipality');
  const own = recommendations.filter(isOwnMeasure);
  const additional = recommendations.filter((one) => one.measure.level === 'school' && !isOwnMeasure(one));
  return [
    ...(own.length > 0 ? [words.codesOf.own(codes(own))] : []),
    ...(municipal.length > 0 ? [words.codesOf.municipal(codes(municipal))] : []),
    ...(additional.length > 0 ? [words.codesOf.additional(codes(additional))] : []),
  ].join('\n');
};

export const schoolsTable = ({ assessment, support: { findings, recommendations } }: ReportInput, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { recommendations: words, common } = texts.sheets;
  const found = groupBy(findings, ({ school }) => school);
  const offered = groupBy(recommendations, ({ school }) => school);
  const row = ({ school, primaryGroup }: SchoolAssessment, at: number): readonly SpecCell[] => {
    const own = found.get(school.key) ?? [];
    return [at + 1, nameOf(school), basesText(own, texts), codesText(own, offered.get(school.key) ?? [], texts), primaryGroup && texts.terms.groups[primaryGroup], originCell(school.origin)];
  };
  return {
    kind: 'table',
    id: 'schools',
    name: 'ШколыИМеры',
    dense: true,
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'school', header: common.school, width: WIDTHS.school, kind: 'text', wrap: true },
      { id: 'bases', header: words.ground, width: WIDTHS.ground, kind: 'text', wrap: true },
      { id: 'codes', header: words.codes, width: WIDTHS.measure, kind: 'text', wrap: true },
      { id: 'group', header: words.group, width: WIDTHS.priority, kind: 'text', wrap: true },
      { id: 'row', header: words.row, width: WIDTHS.level, kind: 'text', align: 'center' },
    ],
    rows: assessment.schools.slice(0, MOST_ROWS).map(row),
    emptyText: common.noSchools,
  };
};
