import { DEFAULT_CATALOGUE } from '../../src/engine/support/defaultCatalogue/defaultCatalogue';
import { catalogueRows } from '../../src/app/reports/rows/catalogueRows';
import { CATALOGUE_TABLE, type CatalogueColumn } from '../../src/inputs/catalogue';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import { brief, dataOf, GOOD_RESULT, read, RESULT_HEADER, sheet, type Rows } from './support';

const COLUMNS = Object.keys(CATALOGUE_TABLE.columns) as CatalogueColumn[];
const HEADER = COLUMNS.map((id) => CATALOGUE_TABLE.columns[id].header);
const RESULTS = sheet('Результаты', [[...RESULT_HEADER], [...GOOD_RESULT]]);

type Cells = Readonly<Partial<Record<CatalogueColumn, RawValue>>>;

const row = (cells: Cells): readonly RawValue[] => COLUMNS.map((id) => cells[id] ?? '');
const catalogue = (...rows: Rows): ReturnType<typeof sheet> => sheet('Каталог мер', [HEADER, ...rows]);
const readRows = (...cells: readonly Cells[]): ReturnType<typeof read> => read(RESULTS, catalogue(...cells.map(row)));

const GOOD: Cells = { code: 'Н-1', bases: 'Фактор 2', text: 'Своя мера' };

describe('«Каталог мер»', () => {
  it('reads a measure with nothing but its code, ground and text', () => {
    const reading = readRows(GOOD);
    expect(brief(reading)).toEqual([]);
    expect(reading.support.catalogue).toEqual([
      {
        code: 'Н-1',
        bases: ['risk-2'],
        text: 'Своя мера',
        direction: 'Другие меры',
        kind: null,
        riskKind: null,
        manageability: null,
        nature: null,
        level: 'school',
        months: null,
        responsible: null,
        participants: null,
        document: null,
        source: null,
        origin: { sheet: 'Каталог мер', address: 'C2' },
      },
    ]);
  });

  it('reads again what the add-in offers: the very catalogue', () => {
    const reading = read(RESULTS, catalogue(...catalogueRows().map(({ cells }) => row(cells))));
    expect(brief(reading)).toEqual([]);
    expect(reading.support.catalogue?.map((measure) => ({ ...measure, origin: null }))).toEqual(DEFAULT_CATALOGUE);
  });

  it('is none where the workbook has no such table, and an empty one where all measures are taken out', () => {
    expect(read(RESULTS).support.catalogue).toBeNull();
    expect(readRows({ ...GOOD, included: 'нет' }).support.catalogue).toEqual([]);
  });

  it.each([
    ['Фактор 2', ['risk-2']],
    [2, ['risk-2']],
    ['10', ['risk-10']],
    ['Фактор риска 2. Кадры', ['risk-2']],
    ['Дефицит педагогических кадров', ['risk-2']],
    ['Фактор 3; Фактор 5', ['risk-3', 'risk-5']],
    ['Факторы 3 и 5', ['risk-3', 'risk-5']],
    ['3, 5, 10', ['risk-3', 'risk-5', 'risk-10']],
    ['Низкий результат: математика\nнизкий результат: русский язык', ['low-mathematics', 'low-russian']],
    ['Низкие результаты по математике и русскому языку', ['low-mathematics', 'low-russian']],
    ['НИЗКИЙ РЕЗУЛЬТАТ: другой предмет', ['low-other']],
    ['Снижение', ['decline']],
    ['Остаётся в списке; ШНСУ', ['repeated-listing', 'adverse-conditions']],
    ['Ниже ожидаемого', ['below-expected']],
    ['Требует анализа (объективность)', ['objectivity']],
    ['Читательская грамотность; Нет результатов', ['literacy', 'no-results']],
    ['Фактор 2; фактор 2; ', ['risk-2']],
  ])('knows the ground «%s»', (bases, expected) => {
    const reading = readRows({ ...GOOD, bases });
    expect(brief(reading)).toEqual([]);
    expect(reading.support.catalogue?.[0]?.bases).toEqual(expected);
  });

  it('reports a ground that it does not know at its cell, and keeps the measure for the others', () => {
    const reading = readRows({ ...GOOD, bases: 'Фактор 2; Погода' });
    expect(brief(reading)).toEqual(['B2 basis-unknown warning']);
    expect(dataOf(reading, 'basis-unknown')).toEqual({ read: 'Погода' });
    expect(reading.support.catalogue).toHaveLength(1);
  });

  it.each(['Погода', 'Фактор 11', '2.5', 'Низкий результат', 'Факторы 2 и 12'])('leaves out a measure whose only ground is «%s»', (bases) => {
    const reading = readRows({ ...GOOD, bases });
    expect(brief(reading)).toEqual(['B2 basis-unknown error']);
    expect(reading.support.catalogue).toEqual([]);
  });

  it('leaves out a second measure of the same code, and names the first', () => {
    const reading = readRows(GOOD, { ...GOOD, text: 'Другая мера' });
    expect(brief(reading)).toEqual(['A3 measure-code-duplicate error']);
    expect(dataOf(reading, 'measure-code-duplicate')).toEqual({ code: 'Н-1', first: 'A2' });
    expect(reading.support.catalogue?.map(({ text }) => text)).toEqual(['Своя мера']);
  });

  it('does not ask for anything in a measure that is not to be included', () => {
    expect(brief(readRows({ code: 'Н-2', bases: '?', text: '', included: 'нет' }))).toEqual([]);
  });

  it.each([
    ['сентябрь', { from: 9, to: 9 }],
    ['октябрь–декабрь', { from: 10, to: 12 }],
    ['с октября по март', { from: 10, to: 3 }],
    ['в мае', { from: 5, to: 5 }],
    ['Март - май', { from: 3, to: 5 }],
    ['9–12', { from: 9, to: 12 }],
    [6, { from: 6, to: 6 }],
    ['сентябрь, январь', { from: 9, to: 1 }],
    ['в течение года', { from: 9, to: 5 }],
    ['в течение учебного года', { from: 9, to: 5 }],
    ['постоянно', { from: 9, to: 5 }],
  ])('reads the months «%s»', (months, expected) => {
    const reading = readRows({ ...GOOD, months });
    expect(brief(reading)).toEqual([]);
    expect(reading.support.catalogue?.[0]?.months).toEqual(expected);
  });

  it.each(['когда-нибудь', 'сентябрь и зимой', '13', 'майор'])('says that it cannot read the months «%s»', (months) => {
    const reading = readRows({ ...GOOD, months });
    expect(brief(reading)).toEqual(['J2 months-unreadable warning']);
    expect(reading.support.catalogue?.[0]?.months).toBeNull();
  });

  it('reads kinds and levels in the words that people use', () => {
    const [measure] = readRows({ ...GOOD, kind: 'Меры по развитию сетевого взаимодействия', riskKind: 'Кадровое обеспечение', manageability: 'Слабо управляемый', nature: 'Стратегический', level: 'Муниципальный' }).support.catalogue!;
    expect(measure).toMatchObject({ kind: 'networking', riskKind: 'staff', manageability: 'weakly-manageable', nature: 'strategic', level: 'municipality' });
  });

  it('says what can be chosen where a word is none of them', () => {
    const reading = readRows({ ...GOOD, kind: 'разное', level: 'регион' });
    expect(brief(reading)).toEqual(['E2 choice-unknown warning', 'I2 choice-unknown warning']);
    expect(dataOf(reading, 'choice-unknown')).toMatchObject({ column: 'Вид меры', read: 'разное' });
    expect(reading.support.catalogue?.[0]).toMatchObject({ kind: null, level: 'school' });
  });

  it('tells of a heading between the rows once', () => {
    expect(brief(readRows(GOOD, { code: 'Меры второго полугодия' }))).toEqual(['B3 value-missing error']);
  });
});
