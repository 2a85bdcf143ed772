/** Invented monitoring workbooks of any size, by the contract of the input tables; the same on every run. */
import type { CellValue, HostWorkbook } from '../../../src/files/workbook/model';
import { workbookOf, type SheetSketch } from '../../excel/support/workbooks';

const PROCEDURES = [
  'ВПР математика 5',
  'ВПР математика 6',
  'ВПР русский язык 5',
  'ВПР русский язык 6',
  'ОГЭ математика',
  'ОГЭ русский язык',
  'ЕГЭ математика базовая',
  'ЕГЭ математика профильная',
  'ЕГЭ русский язык',
];
const YEARS = ['2019/2020', '2020/2021'];
const RISK_PARAMETERS = ['1.1', '2.1', '3.1', '4.1', '5.1', '6.1'];

/** Every fifth name begins with a sign that a spreadsheet would take for a formula. */
const schoolName = (at: number): string => `${['', '=', '+', '-', '@'][at % 5]}МБОУ «Средняя общеобразовательная школа № ${at + 1}»`;

/** Knuth's multiplicative hash of the place: 0..1, evenly spread. */
const spread = (...places: readonly number[]): number => (places.reduce((mixed, place) => Math.imul(mixed ^ place, 2_654_435_761) >>> 0, 2_166_136_261) % 1000) / 1000;

type Row = readonly CellValue[];

const results = (schools: number): readonly Row[] =>
  Array.from({ length: schools }, (_, school) =>
    YEARS.flatMap((year, y) =>
      PROCEDURES.map((procedure, p): Row => {
        const participants = 20 + Math.floor(spread(school, y, p) * 40);
        return [schoolName(school), year, procedure, participants, Math.floor(participants * 0.5 * spread(school, p, y, 7)), null];
      }),
    ),
  ).flat();

const passports = (schools: number): readonly Row[] =>
  Array.from({ length: schools }, (_, school): Row => {
    const share = (place: number): number => Math.floor(300 * 0.6 * spread(school, place));
    return [schoolName(school), '2020/2021', 300, share(1), share(2), Math.floor(share(3) / 6)];
  });

const risks = (schools: number): readonly Row[] =>
  Array.from({ length: schools }, (_, school) => RISK_PARAMETERS.map((parameter, p): Row => [schoolName(school), '2020/2021', parameter, Math.round(spread(school, p, 11) * 100) / 100])).flat();

/** Headers stand under a title row, as in real workbooks. */
export const districtSheets = (schools: number): readonly SheetSketch[] => [
  {
    name: 'Школы',
    rows: [['Перечень школ района'], [], ['Код', 'Школа', 'Вид', 'Обучающихся'], ...Array.from({ length: schools }, (_, at): Row => [String(100_000 + at), schoolName(at), at % 40 === 39 ? 'НОШ' : 'СОШ', 300])],
  },
  { name: 'Результаты', rows: [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога', 'Необъективность'], ...results(schools)] },
  { name: 'Соцпаспорт', rows: [['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'], ...passports(schools)] },
  { name: 'Риски', rows: [['Школа', 'Учебный год', 'Параметр', 'Значение'], ...risks(schools)] },
];

export const districtWorkbook = (schools: number, more: readonly SheetSketch[] = []): HostWorkbook => workbookOf([...districtSheets(schools), ...more]);
