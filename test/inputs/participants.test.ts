import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, read, RESULT_HEADER, sheet, type Rows } from './support';

const HEADER = ['Школа', 'Учебный год', 'Процедура', 'Отметка', 'Балл', 'Пересдача', 'Выпускник прошлых лет', 'Класс'];
const SCHOOL = 'Степновская СОШ';
const readPupils = (...rows: Rows): InputsReading => read(sheet('Участники', [HEADER, ...rows]));

describe('«Участники»', () => {
  it('reads a pupil’s result', () => {
    expect(readPupils([SCHOOL, 2021, 'ОГЭ по математике', '2', '', 'нет', '', '9А']).participants).toEqual([
      { school: '101', year: 2021, procedure: 'ОГЭ математика', mark: 2, score: null, retake: false, pastGraduate: false, origin: { sheet: 'Участники', address: 'D2' } },
    ]);
  });

  it('aggregates pupils into results: retakes and graduates of past years are dropped', () => {
    const { input } = readPupils(
      [SCHOOL, 2021, 'ЕГЭ русский язык', '', 23],
      [SCHOOL, 2021, 'ЕГЭ русский язык', '', 24],
      [SCHOOL, 2021, 'ЕГЭ русский язык', '', 61],
      [SCHOOL, 2021, 'ЕГЭ русский язык', '', 10, 'да'],
      [SCHOOL, 2021, 'ЕГЭ русский язык', '', 10, '', 'да'],
    );
    expect(input.results).toMatchObject([{ procedure: 'ЕГЭ русский язык', participants: 3, below: 1, above60: 1 }]);
  });

  it('a minimum score of «Параметры» decides in its year', () => {
    const settings = sheet('Параметры', [['Параметр', 'Значение'], ['Минимальный балл ЕГЭ русский язык 2021', 30]]);
    const pupils = sheet('Участники', [HEADER, [SCHOOL, 2021, 'ЕГЭ русский язык', '', 29], [SCHOOL, 2020, 'ЕГЭ русский язык', '', 29]]);
    expect(read(settings, pupils).input.results).toMatchObject([
      { year: 2021, below: 1 },
      { year: 2020, below: 0 },
    ]);
  });

  it.each([
    ['no mark', 'ВПР математика 5', '', '', 'D2 mark-missing error'],
    ['no mark, whatever the score', 'ЕГЭ математика базовая', '', 15, 'D2 mark-missing error'],
    ['no score, whatever the mark', 'ЕГЭ математика профильная', 3, 'н/д', 'E2 score-missing error'],
    ['a mark off the scale', 'ОГЭ математика', 7, '', 'D2 mark-out-of-range error'],
    ['a score off the scale', 'ЕГЭ русский язык', '', 101, 'E2 score-out-of-range error'],
  ])('leaves a row out for %s', (_, procedure, mark, score, issue) => {
    const reading = readPupils([SCHOOL, 2021, procedure, mark, score]);
    expect(reading.participants).toEqual([]);
    expect(brief(reading)).toEqual([issue]);
  });

  it('a value that decides nothing may be bad', () => {
    const reading = readPupils([SCHOOL, 2021, 'ЕГЭ русский язык', 'зачёт', 50]);
    expect(reading.participants).toHaveLength(1);
    expect(brief(reading)).toEqual(['D2 mark-out-of-range warning']);
  });

  it('a retake needs no result', () => {
    const reading = readPupils([SCHOOL, 2021, 'ОГЭ математика', '', '', 'да']);
    expect(reading.participants).toHaveLength(1);
    expect(brief(reading)).toEqual([]);
  });

  it('a table without the column that decides misses the value in every row', () => {
    const reading = read(sheet('Участники', [['Школа', 'Учебный год', 'Процедура', 'Отметка'], [SCHOOL, 2021, 'ЕГЭ русский язык', 5]]));
    expect(brief(reading)).toEqual(['A2 score-missing error']);
  });

  it('a table with neither marks nor scores is none', () => {
    expect(brief(read(sheet('Участники', [['Школа', 'Учебный год', 'Процедура'], [SCHOOL, 2021, 'ОГЭ математика']])))).toEqual(['- column-missing error']);
  });

  it('the pupil’s class completes the name of a ВПР', () => {
    expect(readPupils([SCHOOL, 2021, 'ВПР русский язык', 4, '', '', '', '6б']).participants[0]?.procedure).toBe('ВПР русский язык 6');
  });

  it('wonders once at each procedure in a primary school', () => {
    const row = ['Ельничная НОШ', 2021, 'ВПР математика 5', 3];
    expect(brief(readPupils(row, row))).toEqual(['C2 primary-with-results warning']);
  });
});

describe('pupils beside entered results', () => {
  it('the aggregate wins, and a difference is told at the entered row', () => {
    const reading = read(
      sheet('Результаты', [[...RESULT_HEADER], [SCHOOL, 2021, 'ОГЭ математика', 3, 0], [SCHOOL, 2021, 'ОГЭ русский язык', 3, 0]]),
      sheet('Участники', [HEADER, [SCHOOL, 2021, 'ОГЭ математика', 2], [SCHOOL, 2021, 'ОГЭ математика', 3]]),
    );
    expect(reading.input.results).toMatchObject([
      { procedure: 'ОГЭ математика', participants: 2, below: 1 },
      { procedure: 'ОГЭ русский язык', participants: 3, below: 0 },
    ]);
    expect(brief(reading)).toEqual(['E2 aggregate-differs warning']);
    expect(dataOf(reading, 'aggregate-differs')).toEqual({ procedure: 'ОГЭ математика', year: 2021, participants: 3, below: 0, aggregatedParticipants: 2, aggregatedBelow: 1 });
  });
});
