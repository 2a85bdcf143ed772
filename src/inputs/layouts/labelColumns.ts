/** In which column of a sheet the labels of its rows stand; side by side there may be several, each with columns of its own. */
import { recogniseProcedure } from '../procedures';
import { ruleProcedure } from '../../engine/procedures';
import { parseYear } from '../cellValues/years';
import { SCHOOL_COLUMN, YEAR_COLUMN, type ColumnDeclaration } from '../columns';
import { headerKey } from '../headers';
import type { RawSheet } from '../rawWorkbook';
import { PROCEDURE_COLUMN } from '../results';
import { isSchoolWording } from '../schoolWording';
import { schoolNameKey } from '../schoolNames';
import { readText, tidyText } from '../text';
import { cellAt } from '../tableRegion';
import type { LabelTest } from './blocks';
import type { HeaderRows } from './headerPaths';
import { isNumeric, MOST_COLUMNS, type ColumnSpan } from './sheetRows';

export interface LabelColumn {
  readonly column: number;
  readonly span: ColumnSpan;
  /** Another column holds as many such labels. */
  readonly isOneOfSeveral: boolean;
}

/** Labels are looked for among so many rows. */
const ROWS_FOR_LABELS = 80;

const headsAs = ({ header, synonyms }: ColumnDeclaration, others: readonly string[] = []): ((text: string) => boolean) => {
  const keys = new Set([header, ...synonyms, ...others].map(headerKey));
  return cached((text) => keys.has(headerKey(text)));
};

const cached = (test: (text: string) => boolean): ((text: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = test(text)));
    return answer;
  };
};

/** Such names head schools where schools stand below; elsewhere they may head anything. */
const OTHER_SCHOOL_HEADERS = ['Наименование', 'Название', 'Организация', 'Школы', 'Наименование учреждения', 'Полное наименование', 'Образовательные организации', 'Краткое наименование ОО', 'ОО (краткое наименование)'];

const isSchoolHeader = headsAs(SCHOOL_COLUMN, OTHER_SCHOOL_HEADERS);

/** Without known schools, by the words for schools. */
export const schoolLabels = (schoolKeys: ReadonlySet<string>): LabelTest => ({
  isLabel: schoolKeys.size > 0 ? cached((text) => schoolKeys.has(schoolNameKey(text))) : cached((text) => isSchoolWording(text) && !isSchoolHeader(text)),
  mayBeLabel: cached((text) => isSchoolWording(text) && !isSchoolHeader(text)),
  isHeader: isSchoolHeader,
});

const isProcedure = cached((text) => ruleProcedure(recogniseProcedure(text).name) !== undefined);
const isYear = cached((text) => typeof parseYear(text) === 'number');
const nothing = (): boolean => false;

export const procedureLabels: LabelTest = { isLabel: isProcedure, mayBeLabel: nothing, isHeader: headsAs(PROCEDURE_COLUMN, ['Предмет', 'Процедуры', 'Наименование', 'Вид работы', 'Работа']) };
export const yearLabels: LabelTest = { isLabel: isYear, mayBeLabel: nothing, isHeader: headsAs(YEAR_COLUMN, ['Годы']) };

interface Counted {
  readonly column: number;
  readonly labels: number;
  readonly headed: boolean;
  /** Row of its first header; -1 for none. */
  readonly headerRow: number;
}

export const labelColumns = (sheet: RawSheet, test: LabelTest): readonly LabelColumn[] => {
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...sheet.values.slice(0, ROWS_FOR_LABELS).map((cells) => cells.length)));
  const counted = Array.from({ length: width }, (_, column) => countLabels(sheet, column, test));
  const headed = counted.filter((one) => one.headed && one.labels > 0);
  const whole: ColumnSpan = { first: 0, last: width - 1 };
  if (headed.length > 0) return spansOf(sheet, headed, whole);
  const most = Math.max(0, ...counted.map(({ labels }) => labels));
  const best = counted.filter(({ labels }) => labels === most);
  return most < 2 || best.length === 0 ? [] : [{ column: best[0]!.column, span: whole, isOneOfSeveral: best.length > 1 }];
};

/** Where no label is known: the column that is headed as one in these rows. */
export const headedColumn = (sheet: RawSheet, test: LabelTest, { top, last }: HeaderRows): number | null => {
  for (let row = top; row <= last; row += 1) {
    const column = (sheet.values[row] ?? []).findIndex((cell) => typeof cell === 'string' && cell !== '' && test.isHeader(tidyText(cell)));
    if (column >= 0) return column;
  }
  return null;
};

const countLabels = (sheet: RawSheet, column: number, test: LabelTest): Counted => {
  let labels = 0;
  let headerRow = -1;
  for (let row = 0; row < Math.min(ROWS_FOR_LABELS, sheet.values.length); row += 1) {
    const text = tidyText(readText(cellAt(sheet, row, column)));
    if (text === '') continue;
    if (test.isLabel(text)) labels += 1;
    else if (headerRow < 0 && test.isHeader(text)) headerRow = row;
  }
  return { column, labels, headed: headerRow >= 0, headerRow };
};

/** Side by side are blocks with numbers between their columns of labels; the columns before the first label are its own. */
const spansOf = (sheet: RawSheet, headed: readonly Counted[], whole: ColumnSpan): readonly LabelColumn[] => {
  const labels = headed.filter((one, at) => at === 0 || hasNumbersBetween(sheet, headed[at - 1]!.column, one.column));
  const starts = labels.map(({ column, headerRow }, at) => (at === 0 ? whole.first : startBefore(sheet, column, headerRow, labels[at - 1]!.column)));
  return labels.map(({ column }, at) => ({ column, span: { first: starts[at]!, last: (starts[at + 1] ?? whole.last + 1) - 1 }, isOneOfSeveral: false }));
};

const hasNumbersBetween = (sheet: RawSheet, from: number, to: number): boolean => {
  for (let row = 0; row < Math.min(ROWS_FOR_LABELS, sheet.values.length); row += 1) {
    if (typeof cellAt(sheet, row, from) !== 'string' || cellAt(sheet, row, from) === '') continue;
    for (let column = from + 1; column < to - 1; column += 1) if (isNumeric(cellAt(sheet, row, column))) return true;
    if (to - from === 2 && isNumeric(cellAt(sheet, row, from + 1))) return true;
  }
  return false;
};

const LEADING = /^(?:№|n |n$|п ?\/ ?п|код|логин|муниц|район|мо$)/;

/** The number and the code in front of a school belong to it. */
const startBefore = (sheet: RawSheet, column: number, headerRow: number, after: number): number => {
  let start = column;
  while (start - 1 > after && LEADING.test(tidyText(readText(cellAt(sheet, headerRow, start - 1))).toLowerCase())) start -= 1;
  return start;
};
