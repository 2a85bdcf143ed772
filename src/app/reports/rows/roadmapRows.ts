/**
 * «Дорожная карта» as the constructor proposes it. Terms are written as «01.09.2026»: Excel takes them for dates where its
 * language has such, they read as a date where it has not, and the reader understands both.
 */
import { dayText } from '../../../engine/support/days';
import { MEASURE_KIND_WORDS } from '../../../engine/support/measureWords';
import type { ProposedRow } from '../../../engine/support/roadmap/model';
import type { RawValue } from '../../../inputs/rawWorkbook';
import type { RoadmapColumn } from '../../../inputs/roadmap';
import type { ReportInput } from '../../../sheets/sheetsInput';
import type { OfferedRow } from '../offeredRow';
import { schoolTexts } from './schoolText';

type Cells = Readonly<Partial<Record<RoadmapColumn, RawValue>>>;

const cellsOf = (row: ProposedRow, school: string): Cells => ({
  code: row.code,
  direction: row.direction,
  text: row.text,
  kind: row.kind === null ? '' : MEASURE_KIND_WORDS[row.kind],
  start: dayText(row.start),
  end: dayText(row.end),
  responsible: row.responsible ?? '',
  participants: row.participants ?? '',
  document: row.document ?? '',
  school,
  factor: row.factor === null ? '' : `Фактор ${String(row.factor)}`,
  basis: row.basis,
});

export const roadmapRows = ({ assessment, support: { roadmap } }: Pick<ReportInput, 'assessment' | 'support'>): readonly OfferedRow[] => {
  const textOf = schoolTexts(assessment.schools);
  const texts = new Map(assessment.schools.map(({ school }) => [school.key, textOf(school)]));
  return roadmap.proposal.rows.map((row) => ({ code: row.code, cells: cellsOf(row, row.school === null ? '' : (texts.get(row.school) ?? '')) }));
};
