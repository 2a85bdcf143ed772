/**
 * The sample workbook: an invented district as a methodologist would keep it, with title rows, Excel tables and
 * bare sheets side by side, other spellings of schools, and the broken rows that real life brings.
 */
import { RISK_PARAMETERS } from '../../engine/riskCatalogue';
import { RULE_PROCEDURE_NAMES } from '../../engine/procedures';
import { createSheet, createWorkbook } from '../../files/workbook/create';
import type { CellStyle, CellValue, HostSheet, HostWorkbook } from '../../files/workbook/model';
import { ANALYSIS_SHEETS } from './analysisSheets';
import { FORMER_SCHOOL, GENEROUS_SCHOOL, MUNICIPALITY, SAMPLE_SCHOOLS, SOCIAL_COLUMNS, YEAR_BEFORE, YEAR_EARLIER, YEAR_NOW, type SampleSchool } from './district';
import { figuresOf } from './figures';
import type { Row, SheetContent } from './sheetContent';
import { SUPPORT_SHEETS } from './supportSheets';
import { PUPIL_ROWS, RISK_PROFILE_ROWS, RISK_RATINGS, TYPED_RESULT_ROWS } from './specialRows';

const TITLE: CellStyle = { bold: true, fontSize: 14, fontColor: '#1F3864' };
const NOTE: CellStyle = { italic: true, fontColor: '#595959' };
const HEADER: CellStyle = { bold: true, fontColor: '#1F3864', fill: '#DDEBF7', wrap: true, vertical: 'center', borders: { bottom: { color: '#2F5597', weight: 'thin' } } };

const HEADER_ROW = 3;

const put = (sheet: HostSheet, row: number, column: number, value: CellValue, style: CellStyle = {}): void => {
  if (value !== null) sheet.cells.set(row, column, { value, formula: null, style });
};

const fillSheet = (sheet: HostSheet, content: SheetContent): void => {
  put(sheet, 0, 0, content.title, TITLE);
  put(sheet, 1, 0, content.note, NOTE);
  content.headers.forEach((header, column) => put(sheet, HEADER_ROW, column, header, HEADER));
  content.widths.forEach((width, column) => sheet.columnWidths.set(column, width));
  sheet.rowHeights.set(HEADER_ROW, 75);
  sheet.freeze = { rows: HEADER_ROW + 1, columns: 1 };
  sheet.pageLayout = { ...sheet.pageLayout, orientation: 'landscape', paperSize: 'a4', fitToWidth: 1, titleRows: { first: HEADER_ROW, last: HEADER_ROW }, footerLeft: '&A', footerRight: '&P / &N' };
  content.rows.forEach((row, index) =>
    row.forEach((value, column) => {
      const numberFormat = content.formats?.[column];
      put(sheet, HEADER_ROW + 1 + index, column, value, numberFormat && typeof value === 'number' ? { numberFormat } : {});
    }),
  );
};

const addTable = (sheet: HostSheet, id: number, name: string, columns: number, rows: number): void => {
  sheet.tables.push({
    id,
    name,
    range: { row: HEADER_ROW, column: 0, rows: rows + 1, columns },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleLight9',
  });
};

const schoolRows = (): Row[] => SAMPLE_SCHOOLS.map(({ code, name, kind, parent, locality, pupils }) => [Number(code), name, MUNICIPALITY, kind, parent, locality, pupils]);

const yearResults = (school: SampleSchool, year: string, results: string | null): Row[] =>
  (results ?? '').split(' ').flatMap((result, index) => {
    const [participants, below] = result.split('/').map(Number);
    if (participants === undefined || below === undefined) return [];
    const procedure = RULE_PROCEDURE_NAMES[index] ?? '';
    const generous = school.code === GENEROUS_SCHOOL && procedure.startsWith('ВПР');
    const { mean, marks4and5, above60 } = figuresOf(procedure, participants, below, { kind: school.kind, salt: Number(school.code) + Number(year.slice(-2)) * 5 + index * 3, generous });
    const name = school.name === FORMER_SCHOOL.now && year === YEAR_EARLIER ? FORMER_SCHOOL.was : school.name;
    return [[name, year, procedure, participants, below, mean, marks4and5, above60, null]];
  });

const resultRows = (): Row[] => [
  ...SAMPLE_SCHOOLS.flatMap((school) => yearResults(school, YEAR_EARLIER, school.earlier)),
  ...SAMPLE_SCHOOLS.flatMap((school) => yearResults(school, YEAR_BEFORE, school.before)),
  ...SAMPLE_SCHOOLS.flatMap((school) => yearResults(school, YEAR_NOW, school.now)),
  ...TYPED_RESULT_ROWS,
];

/** Two schools lack the passport of the year: one has only an older one, one left out a figure. */
const passportRows = (): Row[] =>
  SAMPLE_SCHOOLS.map(({ code, name, pupils, social }) => {
    const counts: CellValue[] = [...social];
    if (code === '126') counts[2] = 'н/д';
    return [name, code === '110' ? YEAR_BEFORE : YEAR_NOW, pupils, ...counts];
  });

const riskRows = (): Row[] =>
  RISK_RATINGS.flatMap(({ school, values }) => RISK_PARAMETERS.map(({ id }, index): Row => [school, YEAR_NOW, id, values[index] ?? null]).filter((row) => row[3] !== null));

const ABOUT = [
  'Учебный пример: вымышленный район',
  'Все школы, посёлки и показатели в этой книге придуманы. Совпадения с настоящими школами случайны.',
  '',
  'Что здесь есть: перечень школ, результаты ВПР, ОГЭ и ЕГЭ за три учебных года, строки участников (без имён),',
  'социальные паспорта, ответы по параметрам риска, готовый рисковый профиль, внешние списки школ, уровни грамотности,',
  'профилактика неуспешности, самооценка, переименованная школа, дорожная карта, решения и параметры расчёта.',
  'В таблицах намеренно оставлены ошибки, какие встречаются в жизни: другое написание школы, «н/д», часть больше целого,',
  'незнакомая школа, повтор строки. Расчёт назовёт каждую и сошлётся на её ячейку.',
];

const CONTENTS: readonly SheetContent[] = [
  {
    name: 'Школы',
    title: 'Общеобразовательные организации района',
    note: 'Вымышленный район: учебный пример',
    headers: ['Код', 'Школа', 'Муниципалитет', 'Вид', 'Головная организация', 'Местность', 'Обучающихся'],
    widths: [8, 50, 34, 12, 26, 12, 14],
    rows: schoolRows(),
    table: 'Школы',
  },
  {
    name: 'Результаты',
    title: 'Результаты оценочных процедур',
    note: 'До пересдач, без выпускников прошлых лет. Вымышленные данные',
    headers: ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога', 'Средний балл', 'На 4 и 5', 'Выше 60 баллов', 'Необъективность'],
    widths: [50, 14, 28, 13, 13, 13, 11, 13, 18],
    rows: resultRows(),
    table: 'Результаты',
  },
  {
    name: 'Участники',
    title: 'Результаты участников ЕГЭ и ОГЭ по двум школам',
    note: 'Без имён: по одной строке на результат. Вымышленные данные',
    headers: ['Школа', 'Учебный год', 'Процедура', 'Отметка', 'Балл', 'Пересдача', 'Выпускник прошлых лет', 'Класс'],
    widths: [36, 14, 28, 10, 8, 12, 16, 8],
    rows: PUPIL_ROWS,
  },
  {
    name: 'Соцпаспорт',
    title: 'Социальные паспорта школ',
    note: 'Число обучающихся. Вымышленные данные',
    headers: ['Школа', 'Учебный год', 'Обучающихся', ...SOCIAL_COLUMNS],
    widths: [50, 14, 13, ...SOCIAL_COLUMNS.map(() => 14)],
    rows: passportRows(),
  },
  {
    name: 'Риски',
    title: 'Параметры риска',
    note: 'Доли — от 0 до 1, остальные параметры — оценка от 1 до 5. Вымышленные данные',
    headers: ['Школа', 'Учебный год', 'Параметр', 'Значение'],
    widths: [50, 14, 12, 12],
    rows: riskRows(),
    table: 'Риски',
  },
  {
    name: 'Рисковый профиль',
    title: 'Готовые рисковые профили',
    note: 'Вымышленные данные',
    headers: ['Школа', 'Учебный год', 'Фактор', 'Значимость'],
    widths: [50, 14, 70, 14],
    rows: RISK_PROFILE_ROWS,
  },
  ...ANALYSIS_SHEETS,
  ...SUPPORT_SHEETS,
  {
    name: 'Параметры',
    title: 'Параметры расчёта',
    note: 'Меняйте значение — расчёт возьмёт его отсюда',
    headers: ['Параметр', 'Значение', 'Источник'],
    widths: [40, 18, 50],
    rows: [
      ['Отчётный год', YEAR_NOW, 'настройка пользователя'],
      ['Порог низких результатов, %', 30, 'методика ФИОКО'],
      ['Граница ШНСУ', 'квартиль', 'муниципальная программа'],
    ],
    table: 'Параметры',
  },
];

/** Builds the workbook anew; the same each time. */
export const buildSampleWorkbook = (): HostWorkbook => {
  const about = createSheet('1', 'О примере');
  ABOUT.forEach((line, row) => put(about, row, 0, line === '' ? null : line, row === 0 ? TITLE : {}));
  about.columnWidths.set(0, 110);
  about.showGridlines = false;
  const sheets = CONTENTS.map((content, index) => {
    const sheet = createSheet(String(index + 2), content.name);
    fillSheet(sheet, content);
    if (content.table) addTable(sheet, index + 1, content.table, content.headers.length, content.rows.length);
    return sheet;
  });
  return createWorkbook([about, ...sheets]);
};
