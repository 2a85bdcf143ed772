import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, read, RESULT_HEADER, sheet, type Rows } from './support';

const HEADER = ['Школа', 'Учебный год', 'Процедура', 'Отметка', 'Балл', 'Пересдача', 'Выпускник прошлых лет', 'Класс'];
const SCHOOL = 'Степновская СОШ';
const readPupils = (...rows: Rows): InputsReading => read(sheet('Участники', [HEADER, ...rows]));

describe('«Участники»', () => {
  it('reads a pupil’s result', () => {
    expect(readPupils([SCHOOL, 2021, 'ОГЭ по математике', '2', '', 'нет', '', '9А']).input.results).toEqual([
      { school: '101', year: 2021, procedure: 'ОГЭ математика', participants: 1, below: 1, meanScore: null, marks4and5: 0, above60: null, biased: false, origin: { sheet: 'Участники', address: 'D2' } },
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
    expect(reading.input.results).toEqual([]);
    expect(reading.found.find(({ table }) => table === 'participants')).toMatchObject({ rows: 1, usedRows: 0 });
    expect(brief(reading)).toEqual([issue]);
  });

  it('a value that decides nothing may be bad', () => {
    const reading = readPupils([SCHOOL, 2021, 'ЕГЭ русский язык', 'зачёт', 50]);
    expect(reading.input.results).toMatchObject([{ participants: 1 }]);
    expect(brief(reading)).toEqual(['D2 mark-out-of-range warning']);
  });

  it('a retake needs no result', () => {
    const reading = readPupils([SCHOOL, 2021, 'ОГЭ математика', '', '', 'да']);
    expect(reading.found.find(({ table }) => table === 'participants')).toMatchObject({ rows: 1, usedRows: 1 });
    expect(reading.input.results).toEqual([]);
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
    expect(readPupils([SCHOOL, 2021, 'ВПР русский язык', 4, '', '', '', '6б']).input.results[0]?.procedure).toBe('ВПР русский язык 6');
  });

  it('wonders once at each procedure in a primary school', () => {
    const row = ['Ельничная НОШ', 2021, 'ВПР математика 5', 3];
    expect(brief(readPupils(row, row))).toEqual(['C2 primary-with-results warning']);
  });
});

describe('who is no participant', () => {
  const counts = (header: string, ...values: readonly (string | number)[]): { readonly counted: number; readonly issues: readonly string[] } => {
    const reading = read(sheet('Участники', [['Школа', 'Учебный год', 'Процедура', 'Отметка', header], ...values.map((value) => [SCHOOL, 2021, 'ОГЭ математика', 3, value])]));
    return { counted: reading.input.results[0]?.participants ?? 0, issues: brief(reading) };
  };

  it.each(['Категория участника', 'Категория', 'Статус участника'])('«%s» tells graduates of past years and students of colleges from pupils', (header) => {
    expect(counts(header, 'ВПЛ', 'впл', 'Выпускник прошлых лет', 'Выпускники прошлых лет', 'СПО', 'обучающийся СПО', 'Обучающийся образовательной организации среднего профессионального образования', 'Не прошедший ГИА')).toEqual({ counted: 0, issues: [] });
    expect(counts(header, 'ВТГ', 'Выпускник текущего года', 'Обучающийся', 'обучающийся 11А класса', 'Учащийся ОО', '', 'н/д')).toEqual({ counted: 7, issues: [] });
  });

  it.each(['Этап', 'Период', 'Вид сдачи', 'Попытка', 'Период сдачи', '№ попытки'])('«%s» tells retakes from first attempts', (header) => {
    expect(counts(header, 'пересдача', 'Пересдача (резерв)', 'повторно', 'повторная сдача', 'дополнительный', 'Дополнительный период', 'доп. период', 'сентябрь', 'Сентябрьский', 2, '2', '2 попытка', 'вторая')).toEqual({ counted: 0, issues: [] });
    expect(counts(header, 'основной', 'Основной период', 'осн.', 'досрочный', 'Досрочный этап', 1, '1', '1-я попытка', 'первая', 'июнь', '')).toEqual({ counted: 11, issues: [] });
  });

  it('what is not understood is told at its cell, and the pupil is counted', () => {
    expect(counts('Категория участника', 'экстерн', 'ВТГ')).toEqual({ counted: 2, issues: ['E2 participant-category-unknown warning'] });
    expect(counts('Этап', 'резервный день', '0')).toEqual({ counted: 2, issues: ['E2 exam-stage-unknown warning', 'E3 exam-stage-unknown warning'] });
    expect(counts('Пересдача', 'может быть')).toEqual({ counted: 1, issues: ['E2 flag-unreadable warning'] });
  });

  it('columns of yes and no understand the words as well', () => {
    expect(counts('Пересдача', 'да', 'пересдача', 'основной', 'нет')).toEqual({ counted: 2, issues: [] });
    expect(counts('Выпускник прошлых лет', 'да', 'ВПЛ', 'ВТГ', '')).toEqual({ counted: 2, issues: [] });
  });

  it('any of the columns is enough', () => {
    const header = ['Школа', 'Учебный год', 'Процедура', 'Отметка', 'Пересдача', 'Выпускник прошлых лет', 'Категория участника', 'Этап'];
    const row = (...kinds: readonly string[]) => [SCHOOL, 2021, 'ОГЭ математика', 2, ...kinds];
    const reading = read(sheet('Участники', [header, row('нет', 'нет', 'ВТГ', 'основной'), row('да', '', 'ВТГ', 'основной'), row('', 'да', 'ВТГ', ''), row('', '', 'ВПЛ', 'основной'), row('', '', '', 'сентябрь')]));
    expect(reading.input.results).toMatchObject([{ participants: 1, below: 1 }]);
  });

  it('a year and a period of the exam may stand side by side', () => {
    const reading = read(sheet('Участники', [['Школа', 'Год', 'Период', 'Процедура', 'Отметка'], [SCHOOL, 2021, 'основной', 'ОГЭ математика', 2], [SCHOOL, 2021, 'дополнительный', 'ОГЭ математика', 2]]));
    expect(reading.input.results).toMatchObject([{ year: 2021, participants: 1 }]);
    expect(brief(reading)).toEqual([]);
  });

  it.each(['н/я', 'Н/Я', 'не явился', 'неявка', 'отсутствовал', 'н'])('nor a pupil who was not there: %s', (absence) => {
    const reading = readPupils([SCHOOL, 2021, 'ОГЭ математика', absence], [SCHOOL, 2021, 'ОГЭ математика', 2], [SCHOOL, 2021, 'ЕГЭ русский язык', '', absence]);
    expect(reading.input.results).toMatchObject([{ procedure: 'ОГЭ математика', participants: 1, below: 1 }]);
    expect(brief(reading)).toEqual([]);
  });
});

describe('marks as they are written', () => {
  it.each([
    ['2', 2], ['«2»', 2], [2, 2], ['неуд', 2], ['неуд.', 2], ['Неудовлетворительно', 2], ['удовл.', 3], ['удовлетворительно', 3], ['хор.', 4], ['хорошо', 4], ['отл', 5], ['отлично', 5],
  ])('«%s» is %d', (written, mark) => {
    const [result] = readPupils([SCHOOL, 2021, 'ОГЭ математика', written]).input.results;
    expect(result).toMatchObject({ participants: 1, below: mark === 2 ? 1 : 0, marks4and5: mark >= 4 ? 1 : 0 });
  });
});

describe('minimum scores of other subjects', () => {
  const settings = sheet('Параметры', [['Параметр', 'Значение'], ['Минимальный балл ЕГЭ физика', 36], ['Минимальный балл ЕГЭ химия 2020', 40]]);
  const header = ['Школа', 'Учебный год', 'Процедура', 'Отметка', 'Балл'];

  it('make the score decide, and the mark where there is none', () => {
    const rows = [[SCHOOL, 2021, 'ЕГЭ физика', '', 35], [SCHOOL, 2021, 'ЕГЭ Физика', '', 36], [SCHOOL, 2021, 'ЕГЭ физика', 2, '']];
    expect(read(settings, sheet('Участники', [header, ...rows])).input.results).toMatchObject([{ procedure: 'ЕГЭ физика', participants: 3, below: 2, meanScore: 35.5 }]);
  });

  it('hold in their year alone', () => {
    const reading = read(settings, sheet('Участники', [header, [SCHOOL, 2020, 'ЕГЭ химия', '', 39], [SCHOOL, 2021, 'ЕГЭ химия', '', 39]]));
    expect(reading.input.results).toMatchObject([{ year: 2020, participants: 1, below: 1 }]);
    expect(brief(reading)).toEqual(['D3 mark-missing error']);
  });

  it('a pupil with neither is told', () => {
    expect(brief(read(settings, sheet('Участники', [header, [SCHOOL, 2021, 'ЕГЭ физика', '', '']])))).toEqual(['E2 score-missing error']);
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
