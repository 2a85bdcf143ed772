import fc from 'fast-check';
import { looksPersonal, personalColumns, withholdPersonal } from '../../src/inputs/personalColumns';
import type { RawSheet, RawTable, RawValue } from '../../src/inputs/rawWorkbook';

const sheetOf = (values: readonly (readonly RawValue[])[], tables: readonly RawTable[] = [], at: readonly [number, number] = [0, 0]): RawSheet => ({ name: 'Лист1', row: at[0], column: at[1], values, tables });

describe('looksPersonal', () => {
  it.each([
    'ФИО', 'Ф.И.О.', 'Ф. И. О. участника', 'ФИО ученика', 'Фамилия', 'фамилия, имя, отчество', 'Имя', 'Имя участника', 'ОТЧЕСТВО',
    'Паспорт', 'Паспорт (серия, номер)', 'Паспортные данные', 'Серия и номер паспорта', 'Серия документа', 'Номер документа', 'СНИЛС', 'СНИЛС участника',
    'Дата рождения', 'Дата рожд.', 'Год рождения', 'Телефон', 'Тел.', 'Контактный телефон', 'Телефон родителя (законного представителя)',
    'E-mail', 'email', 'Эл. почта', 'Адрес электронной почты', 'Электронная почта', 'Адрес', 'Домашний адрес', 'Адрес проживания', 'Адрес места жительства', 'Фамилия_участника',
  ])('takes «%s» for a header of personal data', (header) => {
    expect(looksPersonal(header)).toBe(true);
  });

  it.each([
    'Школа', 'Наименование школы', 'Педагог (код)', 'Куратор', 'Наставник', 'Имя файла', 'Название', 'Номер', '№ п/п', 'Код участника', 'Участник', 'Участников', 'Социальный паспорт',
    'Паспорт школы', 'Соцпаспорт', 'Тип документа', 'Дата', 'Дата экзамена', 'Год', 'Балл', 'Отметка', 'Класс', 'Адрес школы', 'Адрес сайта', 'Юридический адрес ОО', 'Предмет', 'Один родитель с высшим образованием',
    'Родитель-инвалид', 'Обучающихся', 'Приёмные и опекаемые', 'Филиал', '', '—', '2021',
  ])('reads a column «%s»', (header) => {
    expect(looksPersonal(header)).toBe(false);
  });
});

describe('personalColumns', () => {
  const columnsOf = (sheet: RawSheet): readonly (readonly [number, number])[] => personalColumns(sheet).map(({ row, column }) => [row, column]);

  it('finds headers below titles, in each row of a header of several rows', () => {
    expect(columnsOf(sheetOf([['Протокол с указанием ФИО', '', '', ''], ['', '', '', ''], ['Школа', 'Участник', '', 'Балл'], ['', 'Фамилия', 'Имя', ''], ['СОШ 1', 'Иванова', 'Анна', 55]]))).toEqual([
      [3, 1],
      [3, 2],
    ]);
    expect(columnsOf(sheetOf([['Школа', 'Участник', 'Балл'], ['', 'ФИО', ''], ['СОШ 1', 'Иванова Анна', 55]]))).toEqual([[1, 1]]);
    expect(columnsOf(sheetOf([['ФИО', 'Балл'], ['Иванова Анна', 55]]))).toEqual([[0, 0]]);
  });

  it('does not take the label of one value for the header of a column', () => {
    expect(columnsOf(sheetOf([['ФИО исполнителя', 'Иванова Мария'], ['Телефон', '8-913-000-00-00'], ['Адрес', 'Степное'], ['Школа', 'Класс', 'Балл'], ['СОШ 1', '9А', 55]]))).toEqual([]);
  });

  it('looks for headers of further blocks in a short sheet, of tables in any, and of nothing else far down a long one', () => {
    const block = [['Школа', 'ФИО', 'Балл'], ['СОШ 1', 'Иванова', 5]];
    const filler = (rows: number): RawValue[][] => Array.from({ length: rows }, () => ['', '', '']);
    expect(columnsOf(sheetOf([...filler(60), ...block]))).toEqual([[60, 1]]);
    expect(columnsOf(sheetOf([...filler(6_000), ...block]))).toEqual([]);
    const table = { name: 'Т', row: 6_003, column: 2, rows: 2, columns: 3 };
    expect(personalColumns(sheetOf([...filler(6_000), ...block, ['итого', '', '']], [table], [3, 2]))).toEqual([{ row: 6_000, column: 1, endRow: 6_002, header: 'ФИО' }]);
  });

  it('takes no row of data for a header', () => {
    expect(columnsOf(sheetOf([['Школа', 'Вопрос', 'Ответ', 'Год'], ...Array.from({ length: 20 }, () => ['СОШ 1', 'а', 'б', 1]), ['СОШ 2', 'Телефон', 'есть', 2021]]))).toEqual([]);
  });
});

describe('withholdPersonal', () => {
  it('leaves blank what stands below, tells the headers by their place on the sheet, and changes nothing else', () => {
    const values = [['Школа', 'ФИО', 'Балл'], ['СОШ 1', 'Иванова Анна', 55], ['СОШ 2', '', 60]];
    const sheet = sheetOf(values, [], [4, 1]);
    expect(withholdPersonal(sheet)).toEqual({ ...sheet, values: [['Школа', 'ФИО', 'Балл'], ['СОШ 1', '', 55], ['СОШ 2', '', 60]], withheld: [{ row: 4, column: 2, header: 'ФИО' }] });
    expect(values[1]).toEqual(['СОШ 1', 'Иванова Анна', 55]);
    expect(withholdPersonal(withholdPersonal(sheet))).toEqual(withholdPersonal(sheet));
  });

  it('gives a sheet without such columns back as it is', () => {
    const sheet = sheetOf([['Школа', 'Балл'], ['СОШ 1', 55]]);
    expect(withholdPersonal(sheet)).toBe(sheet);
  });

  it('lets no cell below a personal header through, wherever it stands among the first rows', () => {
    const personal = fc.constantFrom('ФИО', 'Фамилия', 'Дата рождения', 'СНИЛС', 'Паспортные данные');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.array(fc.constantFrom('Школа', 'Класс', 'Балл', 'Код'), { minLength: 2, maxLength: 6 }), personal, fc.nat(6), (titles, others, header, place) => {
        const at = place % (others.length + 1);
        const withHeader = (cells: readonly RawValue[], own: RawValue): RawValue[] => [...cells.slice(0, at), own, ...cells.slice(at)];
        const rows = [...Array.from({ length: titles }, () => ['Протокол']), withHeader(others, header), ...Array.from({ length: 30 }, () => withHeader(others.map(() => 'x'), 'ТАЙНА'))];
        expect(JSON.stringify(withholdPersonal(sheetOf(rows)).values)).not.toContain('ТАЙНА');
      }),
    );
  });
});
