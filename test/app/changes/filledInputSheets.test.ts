/** Whatever is entered by the lists and hints of the blank sheets is read without a remark. */
import fc from 'fast-check';
import { clearExamples } from '../../../src/app/changes/clearExamples';
import { createInputSheets } from '../../../src/app/changes/createInputSheets';
import { ruleProcedure } from '../../../src/engine/procedures';
import { INDICATORS, REALISATION_STEPS } from '../../../src/engine/indicatorCatalogue';
import { RISK_PARAMETERS } from '../../../src/engine/riskCatalogue';
import { columnLetters } from '../../../src/inputs/address';
import { INPUT_TABLES } from '../../../src/inputs/inputTables';
import type { RawValue } from '../../../src/inputs/rawWorkbook';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { openInExcel } from '../../excel/support/excel';
import { sheetNamed, valuesOf, workbookOf } from '../../excel/support/workbooks';
import { environment, reportOf } from '../support/environment';
import { readBack, type } from './support';

const TABLES = INPUT_TABLES.filter(({ id, ofReports }) => id !== 'settings' && id !== 'schoolChanges' && !ofReports).map(({ id }) => id);
const HEADING = 2;
const MOST_ROWS = 8;

type Row = Readonly<Record<string, RawValue>>;

let workbook: HostWorkbook;

const headersOf = (sheet: string): readonly string[] => (valuesOf(sheetNamed(workbook, sheet))[HEADING] ?? []).map(String);

/** What the list of a column offers. */
const offered = (sheet: string, header: string): fc.Arbitrary<string> => {
  const column = headersOf(sheet).indexOf(header);
  const list = sheetNamed(workbook, sheet).validations.find(({ range }) => range.column === column)?.list ?? '';
  return fc.constantFrom(...list.split(','));
};

const typeRows = (sheet: string, rows: readonly Row[]): Promise<void> => {
  const headers = headersOf(sheet);
  const first = HEADING + 2;
  const filled = Array.from({ length: MOST_ROWS }, (_, at) => headers.map((header) => rows[at]?.[header] ?? ''));
  return type(sheet, `A${String(first)}:${columnLetters(headers.length - 1)}${String(first + MOST_ROWS - 1)}`, filled);
};

const count = (most: number) => fc.integer({ min: 0, max: most });
const rowsOf = (row: fc.Arbitrary<Row>, ...key: readonly string[]) => fc.uniqueArray(row, { minLength: 1, maxLength: MOST_ROWS, selector: (one) => key.map((header) => String(one[header])).join('|') });

const schoolRows = () =>
  fc.integer({ min: 1, max: 5 }).chain((schools) =>
    fc.tuple(
      ...Array.from({ length: schools }, (_, at) =>
        fc.record<Row>({
          Код: fc.constant(`00${String(at + 1)}`),
          Школа: fc.constant(`МБОУ «СОШ № ${String(at + 1)}»`),
          // no procedures are held in an НОШ, so results of one are rightly wondered at
          Вид: offered('Школы', 'Вид').filter((kind) => kind !== 'НОШ'),
          Местность: offered('Школы', 'Местность'),
          Обучающихся: count(2000),
          'Головная организация': fc.constantFrom('', 'МБОУ «СОШ № 1»'),
        }),
      ),
    ),
  );

const resultRow = (school: fc.Arbitrary<RawValue>) =>
  fc.integer({ min: 1, max: 60 }).chain((participants) =>
    fc.record<Row>({
      Школа: school,
      'Учебный год': offered('Результаты', 'Учебный год'),
      Процедура: offered('Результаты', 'Процедура'),
      Участников: fc.constant(participants),
      'Ниже порога': count(participants),
      'Средний балл': fc.constantFrom('', 3.5, 61),
      'На 4 и 5': count(participants),
      Необъективность: offered('Результаты', 'Необъективность'),
    }),
  );

/** Of a year that the other rows do not have: pupils' results beside a school's own would be compared with them. */
const pupilRow = (school: fc.Arbitrary<RawValue>) =>
  offered('Участники', 'Процедура').chain((procedure) =>
    fc.record<Row>({
      Школа: school,
      'Учебный год': fc.constant('2018/2019'),
      Процедура: fc.constant(procedure),
      ...(ruleProcedure(procedure)?.failedBy === 'score' ? { Балл: count(100) } : { Отметка: offered('Участники', 'Отметка') }),
      Пересдача: offered('Участники', 'Пересдача'),
      Класс: fc.constantFrom('', '9', '5-1', '11А'),
    }),
  );

const passportRow = (school: fc.Arbitrary<RawValue>) =>
  fc.integer({ min: 1, max: 900 }).chain((pupils) =>
    fc.record<Row>({
      Школа: school,
      'Учебный год': offered('Соцпаспорт', 'Учебный год'),
      Обучающихся: fc.constant(pupils),
      ...Object.fromEntries(
        headersOf('Соцпаспорт')
          .slice(4)
          .map((header) => [header, count(pupils)]),
      ),
    }),
  );

const riskRow = (school: fc.Arbitrary<RawValue>) =>
  offered('Риски', 'Параметр').chain((parameter) =>
    fc.record<Row>({
      Школа: school,
      'Учебный год': offered('Риски', 'Учебный год'),
      Параметр: fc.constant(parameter),
      Значение: RISK_PARAMETERS.find(({ id }) => id === parameter)?.scale.kind === 'share' ? fc.constantFrom(0, 0.25, '35 %', 1) : fc.integer({ min: 1, max: 5 }),
    }),
  );

const profileRow = (school: fc.Arbitrary<RawValue>) =>
  fc.record<Row>({ Школа: school, 'Учебный год': offered('Рисковый профиль', 'Учебный год'), Фактор: offered('Рисковый профиль', 'Фактор'), Значимость: offered('Рисковый профиль', 'Значимость') });

const indicatorRow = (school: fc.Arbitrary<RawValue>) =>
  fc.constantFrom(...INDICATORS.filter(({ level }) => level === 'school')).chain(({ code, form }) =>
    fc.integer({ min: 1, max: 90 }).chain((whole) =>
      fc.record<Row>({
        'Код показателя': fc.constant(code),
        'Учебный год': offered('Показатели', 'Учебный год'),
        Школа: school,
        Всего: fc.constant(form === 'countOfWhole' ? whole : ''),
        Значение: form === 'countOfWhole' ? count(whole) : form === 'score' ? fc.constantFrom(3.4, '61,5') : form === 'yesNo' ? fc.constantFrom('да', 'нет') : fc.constantFrom(...REALISATION_STEPS, '35 %'),
        Источник: fc.constantFrom('', 'Отчёт школы'),
      }),
    ),
  );

const listRow = (school: fc.Arbitrary<RawValue>) =>
  fc.record<Row>({ Список: offered('Списки', 'Список'), Год: offered('Списки', 'Год'), Школа: school, Муниципалитет: fc.constantFrom('', 'Степной район'), Источник: fc.constantFrom('', 'Приказ') });

/** Classes with letters only: beside a whole grade they are rightly wondered at. */
const literacyRow = (school: fc.Arbitrary<RawValue>) =>
  fc.record<Row>({
    Школа: school,
    'Учебный год': offered('Грамотность', 'Учебный год'),
    Класс: fc.constantFrom('4А', '4Б', '6А', '10-1'),
    Работа: offered('Грамотность', 'Работа'),
    Недостаточный: count(30),
    Пониженный: count(30),
    Базовый: count(30),
    Повышенный: count(30),
  });

/** From the greatest: no part is above its whole. */
const preventionRow = (school: fc.Arbitrary<RawValue>) =>
  fc.tuple(count(900), count(900), count(900), count(50), count(50)).chain(([a, b, c, d, e]) => {
    const [part = 0, middle = 0, whole = 0] = [a, b, c].sort((one, other) => one - other);
    return fc.record<Row>({
      Муниципалитет: fc.constantFrom('', 'Степной район'),
      Школа: school,
      Год: offered('Профилактика', 'Год'),
      Обучающихся: fc.constant(whole),
      'Слабоуспевающих и неуспевающих': fc.constant(middle),
      'Из них с ИОМ': fc.constantFrom('', part),
      'Посещают дополнительные занятия': fc.constant(part),
      'ОО всего': fc.constant(Math.max(d, e)),
      'ОО с педагогом-тьютором': fc.constant(Math.min(d, e)),
    });
  });

const rubricRow = () =>
  fc.record<Row>({
    Раздел: fc.constantFrom('Цели', 'Показатели'),
    Показатель: fc.constantFrom('по выявлению', 'по динамике'),
    Критерий: fc.constantFrom('наличие', 'обоснование', 'негативные последствия'),
    Балл: fc.constantFrom(0, 1, -1, 0.5),
    Максимум: fc.constantFrom('', 1),
    Итог: fc.constantFrom('', 3),
  });

const district = () =>
  schoolRows().chain((schools) => {
    const school = fc.constantFrom(...schools.map(({ Школа: name }) => name ?? ''));
    return fc.record({
      Школы: fc.constant<readonly Row[]>(schools),
      Результаты: rowsOf(resultRow(school), 'Школа', 'Учебный год', 'Процедура'),
      Участники: fc.array(pupilRow(school), { minLength: 1, maxLength: MOST_ROWS }),
      Соцпаспорт: rowsOf(passportRow(school), 'Школа', 'Учебный год'),
      Риски: rowsOf(riskRow(school), 'Школа', 'Учебный год', 'Параметр'),
      'Рисковый профиль': rowsOf(profileRow(school), 'Школа', 'Учебный год', 'Фактор'),
      Показатели: rowsOf(indicatorRow(school), 'Школа', 'Учебный год', 'Код показателя'),
      Списки: rowsOf(listRow(school), 'Список', 'Год', 'Школа'),
      Грамотность: rowsOf(literacyRow(school), 'Школа', 'Учебный год', 'Класс', 'Работа'),
      Профилактика: rowsOf(preventionRow(school), 'Школа', 'Год'),
      Самооценка: rowsOf(rubricRow(), 'Раздел', 'Показатель', 'Критерий'),
    });
  });

describe('a filled-in workbook', () => {
  beforeAll(async () => {
    workbook = workbookOf([{ name: 'Лист1' }]);
    openInExcel(workbook);
    reportOf(await createInputSheets(environment(), TABLES));
    expect(reportOf(await clearExamples(environment()))).toBe(TABLES.length);
  });

  it('is read without a remark, every row of it', async () => {
    await fc.assert(
      fc.asyncProperty(district(), async (sheets) => {
        for (const [sheet, rows] of Object.entries(sheets)) await typeRows(sheet, rows);
        const { issues, found } = await readBack();
        expect(issues).toEqual([]);
        expect(found.map(({ name, usedRows }) => [name, usedRows])).toEqual(Object.entries(sheets).map(([name, rows]) => [name, rows.length]));
      }),
      { numRuns: 20 },
    );
  });
});
