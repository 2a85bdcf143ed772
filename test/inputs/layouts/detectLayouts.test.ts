import { detectLayouts, type DetectedLayout } from '../../../src/inputs/layouts/detectLayouts';
import type { RawSheet } from '../../../src/inputs/rawWorkbook';
import { schoolNameKey } from '../../../src/inputs/schoolNames';
import { SCHOOLS, sheet, workbook, type Rows } from '../support';

const SCHOOL_KEYS = new Set(SCHOOLS.slice(1).map(([, name]) => schoolNameKey(String(name))));
const [STEPNOE, PAVLOVKA, BEREZOVKA] = ['Степновская СОШ', 'МБОУ Павловская СОШ №2', 'МКОУ "Березовская ООШ"'];

const detect = (...sheets: readonly RawSheet[]): readonly DetectedLayout[] => detectLayouts(workbook(...sheets), { schoolKeys: SCHOOL_KEYS });

/** Columns as «2:below ОГЭ математика 2021/2022». */
const columnsOf = ({ mapping }: DetectedLayout): readonly string[] => mapping.columns.map(({ column, field, of }) => [`${String(column)}:${field}`, ...Object.values(of).sort().reverse()].join(' '));

const only = (found: readonly DetectedLayout[]): DetectedLayout => {
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('a row per school, columns by procedure and year', () => {
  it('is recognised with a three-row header whose merged cells are blank', () => {
    const found = only(
      detect(
        sheet('Свод', [
          ['Результаты оценочных процедур', '', '', '', '', '', ''],
          ['№ п/п', 'ОО', 'ОГЭ', '', '', '', 'Итого'],
          ['', '', 'Матем.', '', 'Русский яз.', '', ''],
          ['', '', '2021-2022 уч.г.', '', '2021-2022 уч.г.', '', ''],
          ['', '', 'Кол-во уч-ся, писавших работу', 'на "2"', 'Кол-во уч-ся, писавших работу', 'на "2"', 'участников'],
          [1, STEPNOE, 40, 13, 40, 5, 80],
          [2, PAVLOVKA, 21, 7, 20, 3, 41],
        ]),
      ),
    );
    expect(found).toMatchObject({ certain: true, unclear: null, mapping: { table: 'results', headerRow: 4, headerRows: 4, lastRow: null, constants: {}, sections: false } });
    expect(columnsOf(found)).toEqual([
      '1:school',
      '2:participants ОГЭ математика 2021/2022',
      '3:below ОГЭ математика 2021/2022',
      '4:participants ОГЭ русский язык 2021/2022',
      '5:below ОГЭ русский язык 2021/2022',
    ]);
    expect(found.mapping.columns[3]?.header).toEqual(['ОГЭ', 'Русский яз.', '2021-2022 уч.г.', 'Кол-во уч-ся, писавших работу']);
  });

  it('reads four marks, and passes over means and per cents that follow', () => {
    const found = only(
      detect(
        sheet('ВПР-2021', [
          ['Школа', 'Матем. 5 кл', '', '', '', '', '', ''],
          ['', '2', '3', '4', '5', 'Усп., %', 'Кач-во, %', 'Средняя отметка'],
          [STEPNOE, 5, 12, 9, 2, 82.1, 39.3, 3.3],
          [BEREZOVKA, 3, 3, 1, 0, 57.1, 14.3, 2.7],
        ]),
      ),
    );
    expect(found).toMatchObject({ certain: true, mapping: { constants: { year: '2020/2021' } } });
    expect(columnsOf(found)).toEqual(['0:school', ...['below', 'mark3', 'mark4', 'mark5'].map((field, at) => `${String(at + 1)}:${field} ВПР математика 5`)]);
  });

  it('takes per cents where no counts are', () => {
    const found = only(
      detect(
        sheet('Лист1', [
          ['ЕГЭ по русскому языку, 2022 г.', '', '', ''],
          ['ОО', 'Сдавали', 'Не преодолели мин. порог, %', 'Средний балл'],
          [STEPNOE, 20, 15, 61.5],
          [PAVLOVKA, 13, 0, 70.2],
        ]),
      ),
    );
    expect(found).toMatchObject({ certain: true, mapping: { headerRow: 1, headerRows: 1, constants: { year: '2021/2022', procedure: 'ЕГЭ русский язык' } } });
    expect(columnsOf(found)).toEqual(['0:school', '1:participants', '2:belowPercent', '3:meanScore']);
  });

  it('an unknown subject is another procedure under its own name, never one of the nine', () => {
    const found = only(
      detect(
        sheet('ОГЭ 2022', [
          ['ОО', 'Физика', '', 'Математика', ''],
          ['', 'участников', '«2»', 'участников', '«2»'],
          [STEPNOE, 5, 0, 40, 3],
          [PAVLOVKA, 4, 1, 21, 7],
        ]),
      ),
    );
    expect(found.certain).toBe(true);
    expect(columnsOf(found)).toEqual(['0:school', '1:participants ОГЭ физика', '2:below ОГЭ физика', '3:participants ОГЭ математика', '4:below ОГЭ математика']);
  });

  it('a subject that the title names is not replaced by one that the sheet’s name does', () => {
    const values = [['ВПР по биологии, 6 класс, 2022 год', '', ''], ['ОО', 'Писали', '«2»'], [STEPNOE, 30, 4], [PAVLOVKA, 20, 2]];
    expect(only(detect(sheet('МА6', values))).mapping.constants).toEqual({ year: '2021/2022', procedure: 'ВПР биология 6' });
  });

  it('knows participants by the per cents of them, and does not take any total for them', () => {
    const rows = (second: number): Rows => [
      ['ОГЭ математика 2022', '', ''],
      ['ОО', 'Кол-во уч-ся', '% двоек'],
      [STEPNOE, 37, 100 * (11 / 37)],
      [PAVLOVKA, second, 100 * (7 / 23)],
      [BEREZOVKA, 19, 100 * (2 / 19)],
    ];
    expect(only(detect(sheet('Лист1', rows(23)))).certain).toBe(true);
    expect(only(detect(sheet('Лист1', rows(24))))).toMatchObject({ certain: false, unclear: 'no-participants' });
  });
});

describe('what a title, the sheet’s name and rows between the data say', () => {
  const plain = (title: string): Rows => [[title, '', ''], ['ОО', 'Участников', 'Получили «2»'], [STEPNOE, 40, 5], [PAVLOVKA, 21, 7]];

  it('holds for all of the block', () => {
    expect(only(detect(sheet('5 класс', plain('ВПР по математике, 2022-2023 учебный год')))).mapping.constants).toEqual({ year: '2022/2023', procedure: 'ВПР математика 5' });
  });

  it.each(['Приложение 5 к приказу от 12.03.2022', 'Утверждено 1 сентября 2022 г.', 'По состоянию на 01.09.2022'])('dates and numbers of papers say no year: «%s»', (title) => {
    expect(only(detect(sheet('ОГЭ математика', plain(title))))).toMatchObject({ certain: false, unclear: 'no-year' });
  });

  it('two that contradict each other are told', () => {
    expect(only(detect(sheet('2021', plain('ОГЭ математика, 2021/2022'))))).toMatchObject({ certain: false, unclear: 'two-meanings' });
    expect(only(detect(sheet('ЕГЭ русский', plain('ОГЭ математика 2022'))))).toMatchObject({ certain: false, unclear: 'two-meanings' });
  });

  it('rows between the data name what is below them, if the first of them stands above the first school', () => {
    const header = ['ОО', 'Участников', 'Получили «2»'];
    const rows = [['ОГЭ математика', '', ''], [STEPNOE, 40, 5], ['ОГЭ русский язык', '', ''], [STEPNOE, 40, 3]];
    const found = only(detect(sheet('ГИА 2022', [header, ...rows])));
    expect(found).toMatchObject({ certain: true, mapping: { sections: true, constants: { year: '2021/2022' } } });
    expect(only(detect(sheet('ГИА 2022', [header, [PAVLOVKA, 20, 1], ...rows])))).toMatchObject({ certain: false, unclear: 'no-procedure' });
  });

  it('a block below has its own title and shares what stands above all of them', () => {
    const block = (title: string): Rows => [[title, '', ''], ['ОО', 'Участников', 'Получили «2»'], [STEPNOE, 40, 5], [PAVLOVKA, 21, 7], ['Итого', 61, 12], ['', '', '']];
    const found = detect(sheet('Лист1', [['ОГЭ, 2021/2022 учебный год', '', ''], ...block('Математика'), ...block('Русский язык')]));
    expect(found.map(({ certain, mapping: { headerRow, lastRow, constants } }) => [certain, headerRow, lastRow, constants])).toEqual([
      [true, 2, 5, { year: '2021/2022', procedure: 'ОГЭ математика' }],
      [true, 8, null, { year: '2021/2022', procedure: 'ОГЭ русский язык' }],
    ]);
  });
});

describe('a sheet of one school', () => {
  const rows = [['Процедура', '2020/2021', '', '2021/2022', ''], ['', 'писали', '«2»', 'писали', '«2»'], ['ОГЭ математика', 20, 3, 18, 6], ['ОГЭ русский язык', 20, 1, 18, 2]];

  it('is known by its name or its title', () => {
    expect(only(detect(sheet('Степновская', [['МБОУ «Степновская СОШ»: результаты', '', '', '', ''], ...rows])))).toMatchObject({ certain: true, mapping: { constants: { school: '«Степновская СОШ»' } } });
    expect(only(detect(sheet('Степновская СОШ', rows))).mapping.constants).toEqual({ school: 'Степновская СОШ' });
  });

  it('of an unknown school is not read', () => {
    expect(only(detect(sheet('Ивановская СОШ', rows))).certain).toBe(false);
    expect(only(detect(sheet('Филиал Степновская СОШ', rows))).certain).toBe(false);
  });
});

describe('other tables in wide form', () => {
  it('risks, a column per parameter, the year in the title', () => {
    const found = only(detect(sheet('Анкета', [['Параметры риска, 2022/2023', '', '', ''], ['Школа', 1.1, '2.1', '3.1. Доля педагогов'], [STEPNOE, 4, 2, '40 %'], [PAVLOVKA, 3, 5, 0.5]])));
    expect(found).toMatchObject({ certain: true, mapping: { table: 'risks', constants: { year: '2022/2023' } } });
    expect(columnsOf(found)).toEqual(['0:school', '1:value 1.1', '2:value 2.1', '3:value 3.1']);
  });

  it('a risk profile, a column per factor; without a year it is told and not read', () => {
    const values = [['Школа', 'Фактор 1', '2. Дефицит педагогических кадров', '10'], [STEPNOE, 'высокая', 'низкая', 'средняя'], [PAVLOVKA, 'низкая', '', 'низкая']];
    expect(only(detect(sheet('РПШ', values)))).toMatchObject({ certain: false, unclear: 'no-year', mapping: { table: 'riskProfile' } });
    expect(columnsOf(only(detect(sheet('РПШ 2022', values))))).toEqual(['0:school', '1:level 1', '2:level 2', '3:level 10']);
  });

  it('a social passport by years, in people and per cent', () => {
    const found = only(
      detect(
        sheet('Паспорт', [
          ['ОО', '2021/2022', '', '', '', '2022/2023', '', '', ''],
          ['', 'Всего обучающихся', 'Неполные семьи', '', 'На учёте, %', 'Всего обучающихся', 'Неполные семьи', '', 'На учёте, %'],
          ['', '', 'чел.', '%', '', '', 'чел.', '%', ''],
          [STEPNOE, 320, 64, 20, 2.5, 300, 60, 20, 3],
          [PAVLOVKA, 210, 63, 30, 10, 200, 60, 30, 10],
        ]),
      ),
    );
    expect(found).toMatchObject({ certain: true, mapping: { table: 'socialPassport' } });
    expect(columnsOf(found)).toEqual([
      '0:school',
      ...['2021/2022', '2022/2023'].flatMap((year, at) => [`${String(1 + 4 * at)}:pupils ${year}`, `${String(2 + 4 * at)}:count.singleParent ${year}`, `${String(4 + 4 * at)}:share.onRegister ${year}`]),
    ]);
  });

  it('pupils, with the exam in the title; names and primary scores are passed over', () => {
    const header = ['№', 'ОО', 'ФИО', 'Класс', 'Первичный балл', 'Балл'];
    const found = only(detect(sheet('01', [['ЕГЭ-2021. Русский язык', '', '', '', '', ''], header, [1, STEPNOE, 'А', '11', 12, 24], [2, STEPNOE, 'Б', '11', 33, 70], [3, PAVLOVKA, 'В', '11', 9, 20]])));
    expect(found).toMatchObject({ certain: true, mapping: { table: 'participants', constants: { year: '2020/2021', procedure: 'ЕГЭ русский язык' } } });
    expect(columnsOf(found)).toEqual(['1:school', '3:className', '5:score']);
  });

  it('the list of schools itself, only while no school is known', () => {
    const list = sheet('Перечень ОО', [['№ п/п', 'Наименование', 'Вид', 'Телефон'], [1, 'МБОУ «Степновская СОШ»', 'СОШ', '2-11-01'], [2, 'МБОУ «Павловская СОШ № 2»', 'СОШ', '2-11-02']]);
    const found = only(detectLayouts(workbook(list), { schoolKeys: new Set() }));
    expect(found).toMatchObject({ certain: true, mapping: { table: 'schools' } });
    expect(columnsOf(found)).toEqual(['1:school', '2:kind']);
    expect(detect(list).filter(({ certain }) => certain)).toEqual([]);
  });
});
