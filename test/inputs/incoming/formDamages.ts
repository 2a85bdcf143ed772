/** Ways in which forms come back spoilt, each with what has to be said of it and which answers cannot be had any more. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { HostSheet, HostWorkbook } from '../../../src/files/workbook/model';
import { cellPlace } from '../../../src/inputs/address';
import { FORM_COLUMNS } from '../../../src/inputs/forms/layout';
import { MARK_SHEET } from '../../../src/inputs/forms/mark';
import type { IncomingProblemCode } from '../../../src/inputs/incoming/incoming';
import { fillIn, placesOf, rearranged, setCell, sheetOf, withoutColumn, withoutRow, withRowsInserted, type Answers } from './returnedForms';

/** The answers that a whole sheet holds. */
const onSheet = (section: string, answers: Answers): readonly string[] => Object.keys(answers).filter((id) => id.startsWith(`${section}.`));

export interface Damage {
  readonly name: string;
  /** Exactly these, in any order. */
  readonly codes: readonly IncomingProblemCode[];
  /** Fields whose answers are gone, or cannot be used: the problems name them. `all`: nothing of the file is merged. */
  readonly lost?: (answers: Answers) => readonly string[] | 'all';
  /** Cells that the problems must point at, by fields. */
  readonly cells?: readonly string[];
  readonly spoil?: (workbook: HostWorkbook) => void;
  /** The bytes of the file instead. */
  readonly bytes?: (bytes: Uint8Array) => Uint8Array;
}

const rowOf = (workbook: HostWorkbook, id: string): { readonly sheet: HostSheet; readonly row: number } => {
  const { sheet, address } = placesOf(workbook).get(id)!;
  return { sheet, row: cellPlace(address)!.row };
};

const setMark = (workbook: HostWorkbook, key: string, value: string): void => {
  const { cells } = sheetOf(workbook, MARK_SHEET);
  for (const { row, cell } of [...cells.entries()].filter(({ column, cell: one }) => column === 0 && one.value === key)) cells.set(row, 1, { ...cell, value });
};

/** The ids of version 1, as its documentation in versions.ts has them. */
const firstVersionId = (id: string): string =>
  id === 'socialPassport.pupils' ? 'passport.pupils' : id.replace('socialPassport.count.', 'passport.').replace(/^risks\./, 'risk.').replace('indicators.whole.', 'whole.').replace(/^indicators\./, 'indicator.');

const asFirstVersion = (workbook: HostWorkbook): void => {
  for (const { cells } of workbook.sheets) {
    for (const { row, column, cell } of [...cells.entries()]) if (typeof cell.value === 'string') cells.set(row, column, { ...cell, value: firstVersionId(cell.value) });
  }
  setMark(workbook, 'version', '1');
};

const title = (workbook: HostWorkbook, label: string, value: string): void => {
  const { cells } = sheetOf(workbook, 'Титул');
  const found = [...cells.entries()].find(({ column, cell }) => column === 1 && cell.value === label);
  if (found) cells.set(found.row, 2, { ...found.cell, value });
};

const answer = (workbook: HostWorkbook, id: string, change: Parameters<typeof setCell>[2]): void => {
  const { sheet, address } = placesOf(workbook).get(id)!;
  setCell(sheet, address, change);
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const compound = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** As programs write workbooks that compute nothing themselves. */
const withoutComputedValues = (bytes: Uint8Array): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, name.startsWith('xl/worksheets/') ? strToU8(strFromU8(part).replace(' t="str"><f>SUM(1,2)</f><v></v>', '><f>SUM(1,2)</f>')) : part])));

const all = (): 'all' => 'all';

export const DAMAGES: readonly Damage[] = [
  { name: 'nothing', codes: [] },
  { name: 'a sheet renamed', codes: ['form-sheet-renamed'], spoil: (workbook) => void (sheetOf(workbook, 'Анкета рисков').name = 'Лист 3') },
  {
    name: 'the column of answers deleted',
    codes: ['form-column-missing'],
    spoil: (workbook) => withoutColumn(sheetOf(workbook, 'Соцпаспорт'), FORM_COLUMNS.value),
    lost: (answers) => onSheet('socialPassport', answers),
  },
  { name: 'another column deleted', codes: [], spoil: (workbook) => withoutColumn(sheetOf(workbook, 'Показатели'), FORM_COLUMNS.number) },
  { name: 'the hidden column of ids deleted', codes: [], spoil: (workbook) => withoutColumn(sheetOf(workbook, 'Анкета рисков'), FORM_COLUMNS.id) },
  {
    name: 'a row deleted',
    codes: ['form-row-missing'],
    spoil: (workbook) => {
      const { sheet, row } = rowOf(workbook, 'risks.3.1');
      withoutRow(sheet, row);
    },
    lost: () => ['risks.3.1'],
  },
  { name: 'another school written over the title', codes: ['form-school-differs'], spoil: (workbook) => title(workbook, 'Школа', 'МБОУ «Степновская СОШ № 59»'), lost: all },
  {
    name: 'a school of another district',
    codes: ['form-school-unknown'],
    spoil: (workbook) => {
      title(workbook, 'Школа', 'Заречная СОШ');
      title(workbook, 'Код школы', '777');
      setMark(workbook, 'school.name', 'Заречная СОШ');
      setMark(workbook, 'school.code', '777');
      setMark(workbook, 'school.key', '777');
    },
    lost: all,
  },
  { name: 'an old version', codes: ['form-version-old'], spoil: asFirstVersion },
  { name: 'a version from the future', codes: ['form-version-new'], spoil: (workbook) => setMark(workbook, 'version', '99'), lost: all },
  {
    name: 'words instead of numbers',
    codes: ['field-unreadable'],
    spoil: (workbook) => {
      answer(workbook, 'socialPassport.count.onRegister', { value: 'двенадцать' });
      answer(workbook, 'socialPassport.pupils', { value: `${String(sheetNumber(workbook, 'socialPassport.pupils'))} чел.` });
    },
    lost: () => ['socialPassport.count.onRegister'],
    cells: ['socialPassport.count.onRegister'],
  },
  {
    name: 'a formula that nobody computed, and an error value',
    codes: ['field-unreadable', 'field-unreadable'],
    spoil: (workbook) => {
      answer(workbook, 'indicators.ОО-5.5.1', { value: null, formula: '=SUM(1,2)' });
      answer(workbook, 'risks.1.1', { value: { error: '#REF!' } });
    },
    bytes: withoutComputedValues,
    lost: () => ['indicators.ОО-5.5.1', 'risks.1.1'],
    cells: ['indicators.ОО-5.5.1', 'risks.1.1'],
  },
  { name: 'a password', codes: ['locked-file'], bytes: () => compound('EncryptedPackage'), lost: all },
  { name: 'an .xls file', codes: ['not-a-workbook'], bytes: () => compound('Workbook'), lost: all },
  { name: 'a picture', codes: ['not-a-workbook'], bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(64)]), lost: all },
  { name: 'a web page under the name of a workbook', codes: ['not-a-workbook'], bytes: () => bytesOf('<html><body>Войдите, чтобы скачать файл</body></html>'), lost: all },
  { name: 'a file cut short', codes: ['not-a-workbook'], bytes: (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)), lost: all },
  { name: 'no bytes at all', codes: ['empty-file'], bytes: () => new Uint8Array(), lost: all },
  {
    name: 'nothing filled in',
    codes: ['form-empty'],
    spoil: (workbook) => {
      for (const id of placesOf(workbook).keys()) answer(workbook, id, { value: null });
    },
    lost: all,
  },
  {
    name: 'another year',
    codes: ['form-year-differs'],
    spoil: (workbook) => {
      setMark(workbook, 'year', '2020');
      title(workbook, 'Учебный год', '2019/2020');
    },
  },
  { name: 'the mark deleted', codes: ['form-mark-damaged'], spoil: (workbook) => void (workbook.sheets = workbook.sheets.filter(({ name }) => name !== MARK_SHEET)) },
  { name: 'the mark emptied', codes: ['form-mark-damaged'], spoil: (workbook) => rearranged(sheetOf(workbook, MARK_SHEET), (row, column) => (row < 2 ? [row, column] : null)) },
  { name: 'sheets in another order', codes: [], spoil: (workbook) => void workbook.sheets.reverse() },
  {
    name: 'rows inserted',
    codes: [],
    spoil: (workbook) => {
      const { sheet, row } = rowOf(workbook, 'indicators.ОО-5.5.1');
      withRowsInserted(sheet, row - 2, 3);
    },
  },
  {
    name: 'cells merged',
    codes: ['field-unreadable'],
    spoil: (workbook) => {
      const { sheet, row } = rowOf(workbook, 'risks.8.3');
      sheet.merges.push({ row, column: FORM_COLUMNS.name, rows: 1, columns: 2 });
      answer(workbook, 'risks.8.3', { value: null });
    },
    lost: () => ['risks.8.3'],
    cells: ['risks.8.3'],
  },
  { name: 'rows hidden', codes: [], spoil: (workbook) => void (sheetOf(workbook, 'Соцпаспорт').hiddenRows = new Set([6, 7, 8])) },
  {
    name: 'values outside their range',
    codes: ['field-out-of-range', 'field-out-of-range', 'field-out-of-range'],
    spoil: (workbook) => fillIn(workbook, { 'risks.1.1': 7, 'risks.3.1': 35, 'socialPassport.count.singleParent': -3 }),
    lost: () => ['risks.1.1', 'risks.3.1', 'socialPassport.count.singleParent'],
    cells: ['risks.1.1', 'risks.3.1', 'socialPassport.count.singleParent'],
  },
  {
    name: 'parts greater than their wholes',
    codes: ['part-above-whole', 'part-above-whole'],
    spoil: (workbook) => fillIn(workbook, { 'socialPassport.count.singleParent': 2450, 'indicators.ОО-5.5.1': 900 }),
    lost: () => ['socialPassport.count.singleParent', 'indicators.ОО-5.5.1'],
    cells: ['socialPassport.count.singleParent', 'indicators.ОО-5.5.1'],
  },
  {
    name: 'a sheet deleted',
    codes: ['form-sheet-missing'],
    spoil: (workbook) => void (workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Соцпаспорт')),
    lost: (answers) => onSheet('socialPassport', answers),
  },
  {
    name: 'visible columns sorted without the hidden one',
    codes: [],
    spoil: (workbook) => {
      const [one, other] = [rowOf(workbook, 'risks.1.1'), rowOf(workbook, 'risks.1.2')];
      const swapped = (row: number): number => (row === one.row ? other.row : row === other.row ? one.row : row);
      rearranged(one.sheet, (row, column) => [column === FORM_COLUMNS.id ? row : swapped(row), column]);
    },
  },
  {
    name: 'a sheet copied, and the copy filled in differently',
    codes: ['field-unreadable'],
    spoil: (workbook) => {
      const sheet = sheetOf(workbook, 'Соцпаспорт');
      const copy: HostSheet = { ...sheet, id: '99', name: 'Соцпаспорт (2)', cells: sheet.cells.fork(), merges: [...sheet.merges] };
      workbook.sheets.push(copy);
      setCell(copy, placesOf(workbook).get('socialPassport.count.onRegister')!.address, { value: 5 });
    },
    lost: () => ['socialPassport.count.onRegister'],
  },
  { name: 'the row of headings deleted', codes: [], spoil: (workbook) => withoutRow(sheetOf(workbook, 'Анкета рисков'), 4) },
  { name: 'a column inserted', codes: [], spoil: (workbook) => rearranged(sheetOf(workbook, 'Показатели'), (row, column) => [row, column >= FORM_COLUMNS.value ? column + 1 : column]) },
];

const sheetNumber = (workbook: HostWorkbook, id: string): number => {
  const { sheet, address } = placesOf(workbook).get(id)!;
  const { row, column } = cellPlace(address)!;
  return Number(sheet.cells.get(row, column)?.value);
};
