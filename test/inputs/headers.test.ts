import fc from 'fast-check';
import { headerKey, headerMatcher, looksPersonal, missingColumns } from '../../src/inputs/headers';
import { INPUT_TABLES } from '../../src/inputs/inputTables';
import { RESULTS_TABLE } from '../../src/inputs/results';
import { PASSPORT_TABLE } from '../../src/inputs/socialPassport';
import { SCHOOLS_TABLE } from '../../src/inputs/schools';

describe('header texts', () => {
  it.each([
    ['УЧАСТНИКОВ', 'Участников'],
    ['«На учёте»', 'На учете'],
    ['Учебный\u00A0 год', 'Учебный год'],
    ['Головная\nорганизация', 'Головная организация'],
    ['Участ-\nников', 'Участников'],
    ['Участников, чел.', 'Участников'],
    ['Участников (чел.)', 'Участников'],
    ['Доля: Неполные семьи, %', 'Доля: Неполные семьи'],
    ['Необъективность (да/нет)', 'Необъективность'],
    ['Школа*', 'Школа'],
    ['Школа ¹', 'Школа'],
    ['№ параметра', 'N параметра'],
    ['Родитель – инвалид', 'Родитель-инвалид'],
    ['На «4» и «5»', 'На 4 и 5'],
    ['Kод', 'Код'],
  ])('%j means the same as «%s»', (written, canonical) => {
    expect(headerKey(written)).toBe(headerKey(canonical));
  });

  it.each([
    ['Участников', 'Ниже порога'],
    ['ОГЭ 5', 'ОГЭ 6'],
    ['Балл', 'Средний балл'],
    ['Средний балл', 'Средний'],
  ])('«%s» and «%s» stay apart', (a, b) => {
    expect(headerKey(a)).not.toBe(headerKey(b));
  });

  it('no header or synonym names two columns of one table', () => {
    for (const { columns } of INPUT_TABLES) {
      const keys = Object.values(columns).flatMap(({ header, synonyms }) => [...new Set([header, ...synonyms].map(headerKey))]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('every canonical header is found whatever its case, quotes and spaces', () => {
    const columns = INPUT_TABLES.flatMap((declaration) => Object.entries(declaration.columns).map(([id, { header }]) => ({ declaration, id, header })));
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.constantFrom(' ', '\u00A0', '  ', '\n'), fc.boolean(), fc.constantFrom('', '«', '"'), ({ declaration, id, header }, space, upper, quote) => {
        const written = `${quote}${(upper ? header.toUpperCase() : header.toLowerCase()).replaceAll(' ', space)}${quote}`;
        expect(headerMatcher(declaration)([written]).indexes.get(id)).toBe(0);
      }),
    );
  });
});

describe('columns of a header row', () => {
  it('the canonical header goes before a synonym, and the one not read is named', () => {
    const matched = headerMatcher(SCHOOLS_TABLE)(['Наименование ОО', 'Школа', 'Примечание']);
    expect(matched.indexes.get('school')).toBe(1);
    expect(matched.duplicates).toEqual([{ column: 'school', index: 0 }]);
    expect(matched.unknown).toEqual([{ header: 'Примечание', index: 2 }]);
  });

  it('a column of per cent is no column of counts', () => {
    const { indexes } = headerMatcher(RESULTS_TABLE)(['Школа', 'Ниже порога, %']);
    expect(indexes.has('below')).toBe(false);
  });

  it('a share is no column of counts: its 1 would be read as one pupil', () => {
    const { indexes, unknown } = headerMatcher(PASSPORT_TABLE)(['Школа', 'На учёте, доля', 'Доля: Неполные семьи (доля)']);
    expect([...indexes]).toEqual([
      ['school', 0],
      ['share.singleParent', 2],
    ]);
    expect(unknown).toEqual([{ header: 'На учёте, доля', index: 1 }]);
  });

  it('«№ п/п» is no code of a school', () => {
    expect(headerMatcher(SCHOOLS_TABLE)(['№', '№ п/п', 'Школа']).indexes.has('code')).toBe(false);
  });

  it('required columns that are not there are named', () => {
    expect(missingColumns(RESULTS_TABLE, new Set(['school', 'year', 'below']))).toEqual(['procedure', 'participants']);
  });

  it('«Обучающихся» is not demanded of a social passport that holds only shares', () => {
    expect(missingColumns(PASSPORT_TABLE, new Set(['school', 'year', 'share.singleParent']))).toEqual([]);
    expect(missingColumns(PASSPORT_TABLE, new Set(['school', 'year', 'share.singleParent', 'count.onRegister']))).toEqual(['pupils']);
  });

  it('a sheet without any characteristic is no social passport', () => {
    expect(missingColumns(PASSPORT_TABLE, new Set(['school', 'year', 'pupils']))).toHaveLength(3);
  });
});

describe('personal data', () => {
  it.each(['ФИО', 'Ф.И.О.', 'ФИО ученика', 'Фамилия', 'Имя', 'Имя ученика', 'Отчество', 'СНИЛС', 'Паспорт', 'Паспортные данные', 'Дата рождения'])('«%s» looks like it', (header) => {
    expect(looksPersonal(header)).toBe(true);
  });

  it.each(['Имя файла', 'Социальный паспорт', 'Примечание', 'Профиль', 'Школа имени Гагарина'])('«%s» does not', (header) => {
    expect(looksPersonal(header)).toBe(false);
  });
});
