import fc from 'fast-check';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, GOOD_RESULT, read, RESULT_HEADER, sheet, type Rows } from './support';

const EXTRA = ['Средний балл', 'На 4 и 5', 'Выше 60 баллов', 'Необъективность'] as const;
const readResults = (...rows: Rows): InputsReading => read(sheet('Результаты', [[...RESULT_HEADER, ...EXTRA], ...rows]));

/** The good row with one cell changed. */
const spoilt = (column: number, value: RawValue): RawValue[] => [...GOOD_RESULT, '', '', '', ''].map((cell, index) => (index === column ? value : cell));

describe('«Результаты»', () => {
  it('reads a row with everything', () => {
    const { input } = readResults(['Степновская СОШ', '2020/2021', 'ВПР, 5 кл., математика', '40', '13', '12,5', 20, '', 'да']);
    expect(input.results).toEqual([
      {
        school: '101',
        year: 2021,
        procedure: 'ВПР математика 5',
        participants: 40,
        below: 13,
        meanScore: 12.5,
        marks4and5: 20,
        above60: null,
        biased: true,
        origin: { sheet: 'Результаты', address: 'E2' },
      },
    ]);
  });

  it.each([
    ['a missing number of participants', 3, 'н/д', 'D2 value-missing error'],
    ['a missing number below the threshold, which is not zero', 4, '', 'E2 value-missing error'],
    ['a fraction of a participant', 3, 12.5, 'D2 count-not-whole error'],
    ['a negative number', 4, -1, 'E2 count-negative error'],
    ['per cent in the place of a count', 4, '35 %', 'E2 number-unreadable error'],
    ['words', 3, 'двенадцать', 'D2 number-unreadable error'],
    ['a part above its whole', 4, 41, 'E2 part-above-whole error'],
    ['an Excel error', 3, '#DIV/0!', 'D2 value-error error'],
    ['a year that is none', 1, '2019/2021', 'B2 year-unreadable error'],
    ['no procedure', 2, '–', 'C2 value-missing error'],
    ['an unknown school', 0, 'Дальняя гимназия', 'A2 school-unknown error'],
  ])('leaves a row out for %s', (_, column, value, issue) => {
    const reading = readResults(spoilt(column, value));
    expect(reading.input.results).toEqual([]);
    expect(brief(reading)).toEqual([issue]);
    expect(reading.issues.find(({ severity }) => severity === 'error')).toMatchObject({ leavesOutRow: true, sheet: 'Результаты', table: 'Результаты', read: String(value) });
  });

  it.each([
    ['more marks 4 and 5 than participants', 6, 41, 'G2 part-above-whole warning', 'marks4and5'],
    ['more scores above 60 than participants', 7, 41, 'H2 part-above-whole warning', 'above60'],
    ['a mean score that is no number', 5, 'хороший', 'F2 number-unreadable warning', 'meanScore'],
  ] as const)('keeps the row, without the value, for %s', (_, column, value, issue, field) => {
    const reading = readResults(spoilt(column, value));
    expect(reading.input.results[0]?.[field]).toBeNull();
    expect(brief(reading)).toEqual([issue]);
  });

  it('keeps the row where the sign of bias cannot be read', () => {
    const reading = readResults(spoilt(8, 'возможно'));
    expect(reading.input.results[0]?.biased).toBe(false);
    expect(brief(reading)).toEqual(['I2 flag-unreadable warning']);
  });

  it('keeps a row in which nobody took part, with a note', () => {
    const reading = readResults(['Степновская СОШ', 2021, 'ОГЭ математика', 0, 0]);
    expect(reading.input.results).toHaveLength(1);
    expect(brief(reading)).toEqual(['D2 no-participants note']);
  });

  it('of two rows with one key the first stays, and the later one is an error', () => {
    const reading = readResults(spoilt(9, ''), spoilt(4, 12), spoilt(2, 'ОГЭ (математика)'));
    expect(reading.input.results).toMatchObject([{ below: 13 }]);
    expect(brief(reading)).toEqual(['A3 row-duplicate error', 'A4 row-duplicate warning']);
    expect(dataOf(reading, 'row-duplicate')).toEqual({ first: 'A2' });
  });

  it('a row that was left out makes no duplicate of the next one', () => {
    expect(readResults(spoilt(4, 41), spoilt(9, '')).input.results).toHaveLength(1);
  });

  it('names an uncertain procedure once, at its first cell', () => {
    const reading = readResults(spoilt(2, 'ЕГЭ математика'), ['Павловская СОШ № 2', 2021, 'ЕГЭ математика', 5, 1], spoilt(2, 'ВПР 5'), spoilt(2, 'ОГЭ физика'));
    expect(reading.input.results).toHaveLength(4);
    expect(brief(reading)).toEqual(['C2 procedure-not-in-rule warning', 'C4 procedure-not-in-rule note']);
  });

  it('one procedure of another name is one procedure in whatever case', () => {
    const reading = readResults(spoilt(2, 'Диктант'), spoilt(2, 'ДИКТАНТ'));
    expect(brief(reading)).toEqual(['A3 row-duplicate warning']);
  });

  it('wonders at a result of the nine procedures in a primary school', () => {
    const row = ['Ельничная НОШ', 2021, 'ВПР математика 5', 5, 1];
    expect(brief(readResults(row))).toEqual(['C2 primary-with-results warning']);
    expect(brief(readResults(['Ельничная НОШ', 2021, 'КДР4', 5, 1]))).toEqual([]);
  });

  it('uses every good count exactly', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), fc.boolean(), (a, b, asText) => {
        const [below, participants] = a < b ? [a, b] : [b, a];
        const cell = (count: number): RawValue => (asText ? count.toLocaleString('ru-RU') : count);
        const { input } = readResults(['СТЕПНОВСКАЯ СОШ', 2021, 'ОГЭ математика', cell(participants), cell(below)]);
        expect(input.results).toMatchObject([{ participants, below }]);
      }),
    );
  });
});
