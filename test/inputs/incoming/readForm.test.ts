import * as fc from 'fast-check';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { fieldsOf, formSections, type FormField } from '../../../src/inputs/forms/fields';
import type { ReadFile } from '../../../src/inputs/incoming/incoming';
import { REALISATION_STEPS } from '../../../src/engine/indicatorCatalogue';
import { sheet } from '../support';
import { answersOf, codesOf, contextOf, edited, fillIn, formsFor, placesOf, readOne, schoolName, schoolsSheet, setCell, sheetOf, valuesOf, type Answers } from './returnedForms';

const SCHOOLS = [schoolsSheet(3)];
const CONTEXT = contextOf(SCHOOLS);

let blank: Uint8Array;

beforeAll(async () => {
  const [first] = await formsFor(SCHOOLS);
  if (!first) throw new Error('No form was made.');
  blank = first.bytes;
});

const returned = (answers: Answers, damage: (workbook: HostWorkbook) => void = () => undefined, context = CONTEXT): ReadFile =>
  readOne(
    {
      name: 'Форма.xlsx',
      bytes: edited(blank, (workbook) => {
        fillIn(workbook, answers);
        damage(workbook);
      }),
    },
    context,
  );

const titleCell = (workbook: HostWorkbook, label: string, value: string | number): void => {
  const title = sheetOf(workbook, 'Титул');
  const found = [...title.cells.entries()].find(({ column, cell }) => column === 1 && cell.value === label);
  if (!found) throw new Error(`No label ${label}.`);
  setCell(title, `C${String(found.row + 1)}`, { value });
};

describe('a returned form', () => {
  it('gives every answer as a row of its table, and has nothing to remark', () => {
    const read = returned(answersOf(12));
    expect(read.problems).toEqual([]);
    expect(read).toMatchObject({ kind: 'form', schools: ['001'], years: [2021] });
    expect(valuesOf(read.rows)).toEqual(answersOf(12));
    expect(read.rows.find(({ table }) => table === 'socialPassport')).toMatchObject({ school: '001', key: { year: '2020/2021' } });
    expect(read.rows.find(({ key }) => key.indicator === 'ОО-5.5.1')).toMatchObject({ table: 'indicators', cells: { value: { value: 12 }, total: { value: 32 } } });
  });

  it('points at the cell of every value', () => {
    const read = returned({ 'risks.1.1': 4 });
    const workbookPlaces = new Map<string, string>();
    edited(blank, (workbook) => placesOf(workbook).forEach(({ address }, id) => workbookPlaces.set(id, address)));
    expect(read.rows[0]?.cells.value?.place).toEqual({ file: 'Форма.xlsx', sheet: 'Анкета рисков', address: workbookPlaces.get('risks.1.1') });
  });

  it.each([
    ['a date', 44_484, '2021-10-15'],
    ['a text', '15.10.2021', '2021-10-15'],
    ['nothing', '', null],
  ])('says who filled it in and when: %s', (_, date, at) => {
    const read = returned({ 'risks.1.1': 4 }, (workbook) => {
      titleCell(workbook, 'Кто заполнил', 'завуч Иванова И. И.');
      titleCell(workbook, 'Дата заполнения', date);
    });
    expect(read).toMatchObject({ by: 'завуч Иванова И. И.', at, problems: [] });
    expect(read.rows[0]).toMatchObject({ by: 'завуч Иванова И. И.', at });
  });

  it('tells a date that is none, and is merged all the same', () => {
    const read = returned({ 'risks.1.1': 4 }, (workbook) => titleCell(workbook, 'Дата заполнения', 'вчера'));
    expect(read.problems).toMatchObject([{ code: 'field-unreadable', severity: 'note', data: { field: 'Дата заполнения', read: 'вчера' } }]);
    expect(read.rows).toHaveLength(1);
  });

  it.each([
    ['12 чел', 12],
    ['1 234', 1234],
    [7.000000000000001, 7],
  ])('takes the count %j for %d', (written, value) => {
    expect(valuesOf(returned({ 'socialPassport.pupils': written }).rows)).toEqual({ 'socialPassport.pupils': value });
  });

  it.each(['н/д', '–', 'нет данных', ' '])('takes %j for missing', (written) => {
    expect(codesOf(returned({ 'socialPassport.pupils': written }))).toEqual(['form-empty']);
  });

  it.each([
    ['risks.3.1', '35 %', 0.35],
    ['risks.8.3', 'Да', 'да'],
    ['risks.1.1', '4', 4],
    ['indicators.ОО-1.2.1', 'реализован на 51-75%', '51–75 %'],
  ])('reads %s from %j', (id, written, value) => {
    expect(valuesOf(returned({ [id]: written }).rows)).toEqual({ [id]: value });
  });

  it.each([
    ['risks.3.1', 35, 'field-out-of-range'],
    ['risks.3.1', 'треть', 'field-unreadable'],
    ['risks.1.1', '4 балла', 'field-unreadable'],
    ['risks.1.1', 0, 'field-out-of-range'],
    ['risks.8.3', 'иногда', 'field-unreadable'],
    ['socialPassport.pupils', 12.5, 'field-out-of-range'],
    ['socialPassport.pupils', true, 'field-unreadable'],
    ['indicators.ОО-1.2.1', 30, 'field-unreadable'],
  ])('leaves out %s of %j: %s', (id, written, code) => {
    const read = returned({ [id]: written, 'risks.1.2': 3 });
    expect(read.problems).toMatchObject([{ code, severity: 'error', data: { read: String(written === true ? 'TRUE' : written) } }]);
    expect(valuesOf(read.rows)).toEqual({ 'risks.1.2': 3 });
  });

  it('is known by its school’s code when the school was renamed in «Школы» meanwhile, and by its name when the code changed', () => {
    const renamed = sheet('Школы', [['Код', 'Школа'], ['001', 'Лицей имени Ломоносова']]);
    const recoded = sheet('Школы', [['Код', 'Школа'], ['901', schoolName(1)]]);
    expect(returned({ 'risks.1.1': 4 }, undefined, contextOf([renamed]))).toMatchObject({ problems: [], schools: ['001'], rows: [{ school: '001' }] });
    expect(returned({ 'risks.1.1': 4 }, undefined, contextOf([recoded])).rows).toMatchObject([{ school: '901' }]);
  });

  it('with another spelling of its own school is that school’s, and with a slip of the pen too, which is told', () => {
    const spelt = returned({ 'risks.1.1': 4 }, (workbook) => titleCell(workbook, 'Школа', 'Степновская СОШ №1'));
    expect(spelt).toMatchObject({ problems: [], rows: [{ school: '001' }] });
    const slipped = returned({ 'risks.1.1': 4 }, (workbook) => titleCell(workbook, 'Школа', 'Стeпновская СОШ № 1 (Степновскя)'));
    expect(codesOf(slipped)).toEqual(['form-school-differs']);
  });

  it('whose title names another year than its mark is not merged', () => {
    const read = returned({ 'risks.1.1': 4 }, (workbook) => titleCell(workbook, 'Учебный год', '2021/2022'));
    expect(read).toMatchObject({ rows: [], problems: [{ code: 'form-year-differs', severity: 'error', data: { year: 2022, wanted: 2021 } }] });
  });

  it('judges ratings by the scales it was made with, whatever the workbook says now', async () => {
    const [form] = await formsFor([...SCHOOLS, sheet('Параметры', [['Параметр', 'Значение'], ['Шкала 1.1', '1–10']])]);
    const bytes = edited(form!.bytes, (workbook) => fillIn(workbook, { 'risks.1.1': 9, 'risks.1.2': 9 }));
    const read = readOne({ name: 'Форма.xlsx', bytes }, CONTEXT);
    expect(valuesOf(read.rows)).toEqual({ 'risks.1.1': 9 });
    expect(codesOf(read)).toEqual(['field-out-of-range']);
  });

  const answerTo = ({ answer }: FormField): fc.Arbitrary<string | number> => {
    switch (answer.kind) {
      case 'count':
        return answer.whole === null ? fc.integer({ min: 1000, max: 5000 }) : fc.integer({ min: 0, max: 1000 });
      case 'share':
        return fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
      case 'rating':
        return fc.integer({ min: 1, max: 5 });
      case 'yesNo':
        return fc.constantFrom('да', 'нет');
      case 'realisation':
        return fc.constantFrom(...REALISATION_STEPS);
    }
  };

  it('gives back any answers to any of its fields', () => {
    const fields = formSections().flatMap(fieldsOf);
    const answers = fc.record<Record<string, string | number>>(Object.fromEntries(fields.map((field) => [field.id, answerTo(field)])), { requiredKeys: [] });
    fc.assert(
      fc.property(answers, (given) => {
        const read = returned(given);
        const isPart = Object.keys(given).some((id) => /^indicators\.ОО-[45]/.test(id));
        const { ['indicators.whole.teachers']: whole, ...others } = given;
        expect(valuesOf(read.rows)).toEqual(isPart && whole !== undefined ? given : others);
        expect(codesOf(read).filter((code) => code !== 'form-empty')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
