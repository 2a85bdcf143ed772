/** Every low result as a row of its own, with the interval of its share. */
import type { JudgedResult } from '../../engine/assessment';
import type { Texts } from '../../i18n';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { hasCodes } from './columns';

/** Wilson's bounds: (2x + z² ∓ z·√(z² + 4x(1 − x/n))) / (2(n + z²)). */
const bound = (sign: '-' | '+'): string =>
  `=(2*{row:below}+{fact:z}^2${sign}{fact:z}*SQRT({fact:z}^2+4*{row:below}*(1-{row:below}/{row:participants})))/(2*({row:participants}+{fact:z}^2))`;

const LOWER = { plain: bound('-'), addin: '=SHNOR.WILSON({row:below},{row:participants},"lower")' } as const;
const UPPER = { plain: bound('+'), addin: '=SHNOR.WILSON({row:below},{row:participants},"upper")' } as const;

/** The columns stand under those of the main table: the widths are shared. */
const columns = (input: SheetsInput, { sheets }: Texts): readonly ColumnSpec[] => {
  const words = sheets.lowResults;
  const narrow = (id: string, header: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({ id, header, width: 6.6, kind: 'percent-1', align: 'center', turned: true, ...more });
  return [
    { id: 'number', header: sheets.common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'school', header: sheets.common.school, width: 36, kind: 'text', wrap: true },
    ...(hasCodes(input) ? [{ id: 'code', header: sheets.common.code, width: 8, kind: 'text', align: 'center', wrap: true } as const] : []),
    { id: 'procedure', header: words.procedure, width: 14, kind: 'text', wrap: true },
    { id: 'year', header: words.year, width: 10.5, kind: 'year', align: 'center' },
    { id: 'participants', header: words.participants, width: 11, kind: 'integer' },
    { id: 'below', header: words.below, width: 13, kind: 'integer' },
    narrow('share', words.share),
    narrow('lower', words.lower),
    narrow('upper', words.upper),
    narrow('used', words.used, { kind: 'text', align: 'center' }),
    narrow('cell', words.cell, { kind: 'text' }),
  ];
};

const detailRow = (number: number, school: SpecCell, code: string | null, result: JudgedResult, input: SheetsInput, { terms }: Texts): readonly SpecCell[] => [
  number,
  school,
  ...(hasCodes(input) ? [code] : []),
  result.procedure,
  result.year,
  result.participants,
  result.below,
  { value: result.share, plain: '={row:below}/{row:participants}' },
  result.interval && { value: result.interval.lower, ...LOWER },
  result.interval && { value: result.interval.upper, ...UPPER },
  result.excluded ? { value: terms.no, tone: 'muted' } : terms.yes,
  originCell(result.result.origin),
];

const detailRows = (input: SheetsInput, texts: Texts, nameOf: SchoolName): readonly (readonly SpecCell[])[] => {
  const rows: (readonly SpecCell[])[] = [];
  for (const { school, lowResults } of input.assessment.schools) {
    for (const result of lowResults.judged) {
      if (result.low) rows.push(detailRow(rows.length + 1, schoolCell(school, nameOf), school.code, result, input, texts));
    }
  }
  return rows;
};

export const lowDetails = (input: SheetsInput, texts: Texts, nameOf: SchoolName): TableBlock => ({
  kind: 'table',
  id: 'details',
  name: 'НизкиеРезультатыПодробно',
  dense: true,
  columns: columns(input, texts),
  rows: detailRows(input, texts, nameOf),
  emptyText: texts.sheets.lowResults.noDetails,
});
