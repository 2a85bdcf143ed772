import { codesOf, contextOf, problemsOf, readOne, schoolName, schoolsSheet, valuesOf } from './returnedForms';
import type { ReadFile } from '../../../src/inputs/incoming/incoming';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import { writeWorkbook } from '../../../src/files/xlsx';

const CONTEXT = contextOf([schoolsSheet(3)]);

type Table = readonly (readonly string[])[];

const csv = (rows: Table): Uint8Array => new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'));

const read = (...rows: Table): ReadFile => readOne({ name: 'Ответы.csv', bytes: csv(rows) }, CONTEXT);

const HEADER = ['Отметка времени', 'Ваша школа', 'Обучающихся', 'Неполные семьи', '1.1 Состояние классов и кабинетов', 'Доля обучающихся с ОВЗ, %', 'Есть ли ИОМ у педагогов?'];

describe('an export of an online questionnaire', () => {
  it('is read by the names, numbers and synonyms in its questions', () => {
    const file = read(
      ['Отметка времени', 'Выберите вашу школу', 'Количество учащихся', 'Дети из неполных семей', 'Оцените от 1 до 5 [2.1 Нехватка педагогов]', 'Уровень дисциплины в школе (от 1 до 5)', 'ОО-5.5.1. Педагоги с ИОМ', 'Всего педагогов', 'Есть вопросы?'],
      ['15.10.2021 9:05:00', 'Степновская СОШ № 2', '300', '41', '2', '4', '7', '18', 'нет'],
    );
    expect(file).toMatchObject({ kind: 'questionnaire', schools: ['002'], years: [2021], problems: [] });
    expect(valuesOf(file.rows)).toEqual({ 'socialPassport.pupils': 300, 'socialPassport.count.singleParent': 41, 'risks.2.1': 2, 'risks.3.5': 4, 'indicators.ОО-5.5.1': 7, 'indicators.whole.teachers': 18 });
    expect(file.rows[0]).toMatchObject({ at: '2021-10-15T09:05:00', cells: { pupils: { place: { file: 'Ответы.csv', sheet: '', address: 'C2' } } } });
  });

  it('takes its own year where it asks for one', () => {
    const file = read(['Школа', 'Учебный год', 'Обучающихся'], [schoolName(1), '2019/2020', '300']);
    expect(file.rows).toMatchObject([{ key: { year: '2019/2020' } }]);
    expect(file.years).toEqual([2020]);
  });

  it('lets the last of several answers of a school count, by its time, and tells the others', () => {
    const file = read(HEADER, ['16.10.2021 10:00:00', schoolName(1), '310', '', '', '', ''], ['15.10.2021 9:00:00', schoolName(1), '300', '', '', '', ''], ['15.10.2021 9:30:00', schoolName(2), '200', '', '', '', '']);
    expect(file.rows.map(({ school, cells }) => [school, cells.pupils?.value])).toEqual([
      ['001', 310],
      ['002', 200],
    ]);
    expect(problemsOf(file, 'answer-superseded')).toMatchObject([{ severity: 'warning', data: { school: schoolName(1), last: 'B2' }, place: { address: 'B3' } }]);
  });

  it('without times lets the lower answer count', () => {
    const file = read(HEADER.slice(1), [schoolName(1), '310'], [schoolName(1), '300']);
    expect(file.rows).toMatchObject([{ cells: { pupils: { value: 300 } } }]);
    expect(codesOf(file)).toEqual(['answer-superseded']);
  });

  it('takes per cent only where the question says so', () => {
    const perCent = ['Школа', 'Доля обучающихся с ОВЗ, %', '3.1 Доля педагогов, прошедших Оценку профессиональных компетенций'];
    expect(valuesOf(read(perCent, [schoolName(1), '35', '0,4']).rows)).toEqual({ 'risks.7.1': 0.35, 'risks.3.1': 0.4 });
    expect(valuesOf(read(perCent, [schoolName(1), '35 %', '40 %']).rows)).toEqual({ 'risks.7.1': 0.35, 'risks.3.1': 0.4 });
    const unclear = read(perCent, [schoolName(1), '0,35', '40']);
    expect(valuesOf(unclear.rows)).toEqual({});
    expect([...codesOf(unclear)].sort()).toEqual(['field-out-of-range', 'field-unreadable']);
  });

  it('tells rows whose school is none of ours, with the school that may be meant', () => {
    const file = read(HEADER, ['15.10.2021 9:00:00', 'Заречная СОШ', '300', '', '', '', ''], ['15.10.2021 9:30:00', schoolName(3), '200', '', '', '', '']);
    expect(problemsOf(file, 'row-school-unknown')).toMatchObject([{ severity: 'error', data: { school: 'Заречная СОШ' }, place: { address: 'B2' } }]);
    expect(file.rows).toHaveLength(1);
  });

  it('tells what cannot be read, at its cell, and what is more than its whole', () => {
    const file = read(HEADER, ['15.10.2021 9:00:00', schoolName(1), '300', '3000', 'хорошее', '', '']);
    expect(valuesOf(file.rows)).toEqual({ 'socialPassport.pupils': 300 });
    expect(file.problems.map(({ code, place }) => [code, place.address])).toEqual([
      ['field-unreadable', 'E2'],
      ['part-above-whole', 'D2'],
    ]);
  });

  it('never reads columns that speak of persons, and says so', () => {
    const file = read(['Отметка времени', 'ФИО заполнившего', 'Адрес электронной почты', 'Школа', 'Обучающихся'], ['15.10.2021', 'Иванова И. И.', 'a@b.ru', schoolName(1), '300']);
    expect(JSON.stringify(file)).not.toMatch(/Иванова|a@b\.ru/);
    expect(problemsOf(file, 'read-issue')).toHaveLength(2);
    expect(valuesOf(file.rows)).toEqual({ 'socialPassport.pupils': 300 });
  });

  it('two questions for one thing contradict each other only where the answers differ', () => {
    const twice = ['Школа', 'Обучающихся', 'Контингент'];
    expect(valuesOf(read(twice, [schoolName(1), '300', '300']).rows)).toEqual({ 'socialPassport.pupils': 300 });
    expect(codesOf(read(twice, [schoolName(1), '300', '310']))).toEqual(['field-unreadable']);
  });

  it('is read from a workbook too, as the program saves it', () => {
    const answers = createSheet('1', 'Ответы на форму (1)');
    [
      ['Отметка времени', 'Школа', 'Обучающихся'],
      [44_484.378472, schoolName(1), 300],
    ].forEach((row, at) => row.forEach((value, column) => answers.cells.set(at, column, { value, formula: null, style: {} })));
    const file = readOne({ name: 'Ответы.xlsx', bytes: writeWorkbook(createWorkbook([answers])) }, CONTEXT);
    expect(file).toMatchObject({ kind: 'questionnaire', problems: [], rows: [{ at: '2021-10-15T09:05:00', cells: { pupils: { value: 300, place: { sheet: 'Ответы на форму (1)', address: 'C2' } } } }] });
  });

  it('without an answer says so', () => {
    expect(codesOf(read(HEADER))).toEqual(['nothing-to-read']);
  });
});
