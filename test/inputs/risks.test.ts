import { RISK_FACTORS, RISK_PARAMETERS } from '../../src/engine/riskCatalogue';
import { CellProblem } from '../../src/inputs/cellValues/parsed';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import { parseRiskFactor, parseRiskLevel, parseRiskParameter } from '../../src/inputs/riskNames';
import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, read, sheet, type Rows } from './support';

const SCHOOL = 'Степновская СОШ';
const risks = (...rows: readonly (readonly [RawValue, RawValue])[]): ReturnType<typeof sheet> => sheet('Риски', [['Школа', 'Учебный год', 'Параметр', 'Значение'], ...rows.map((row) => [SCHOOL, 2021, ...row])]);
const scales = (...rows: Rows): ReturnType<typeof sheet> => sheet('Параметры', [['Параметр', 'Значение'], ...rows]);
const deficits = (reading: InputsReading): readonly (readonly [string, number])[] => reading.input.riskValues.map(({ parameter, deficit }) => [parameter, deficit]);

describe('risk parameters', () => {
  it.each(RISK_PARAMETERS.map(({ id, name }) => [id, name] as const))('%s is told by number and by name', (id, name) => {
    const spellings: RawValue[] = [id, Number(id), `п. ${id}`, `${id}.`, `${id}. ${name}`, name, name.toUpperCase(), name.replaceAll('е', 'ё'), id.replace('.', ',')];
    for (const spelling of spellings) expect(parseRiskParameter(spelling)).toMatchObject({ id });
  });

  it('10.1 is of factor 10, and the beginning of a name is enough if only one begins so', () => {
    expect(parseRiskParameter(10.1)).toMatchObject({ id: '10.1' });
    expect(parseRiskParameter('Нехватка педагогов')).toMatchObject({ id: '2.1' });
    expect(parseRiskParameter('Нехватка психологов')).toMatchObject({ id: '2.2' });
  });

  it.each(['2.10', '2.9', 11.1, 45293, 'Нехватка', 'Доля педагогов', 'Погода', '2.1 Состояние классов и кабинетов', true])('%j is unknown', (raw) => {
    expect(parseRiskParameter(raw)).toEqual(new CellProblem('risk-parameter-unknown'));
  });
});

describe('risk factors and levels', () => {
  it.each(RISK_FACTORS.map(({ id, name }) => [id, name] as const))('factor %d is told by number and by name', (id, name) => {
    for (const spelling of [id, String(id), `Фактор ${String(id)}`, `${String(id)}. ${name}`, name, name.toLowerCase()]) expect(parseRiskFactor(spelling)).toMatchObject({ id });
  });

  it.each([0, 11, '2.1', 'Высокая доля обучающихся', '2. Высокая доля обучающихся с ОВЗ', 'нет'])('%j is no factor', (raw) => {
    expect(parseRiskFactor(raw)).toEqual(new CellProblem('risk-factor-unknown'));
  });

  it.each([
    ['высокая', 'high'],
    ['Высокий', 'high'],
    ['high', 'high'],
    ['Средняя значимость', 'medium'],
    ['низкая', 'low'],
  ])('«%s» is %s', (raw, level) => {
    expect(parseRiskLevel(raw)).toBe(level);
  });

  it.each(['высоковатая', 'да', 3])('%j is no level', (raw) => {
    expect(parseRiskLevel(raw)).toEqual(new CellProblem('risk-level-unknown'));
  });
});

describe('«Риски»', () => {
  it('turns values into deficits by the parameter’s direction and scale', () => {
    const reading = read(risks(['1.1', 5], ['1.2', 2], ['2.1', 2], ['3.3', 0.3], ['3.1', '30 %'], ['10.3', 1]));
    expect(deficits(reading)).toEqual([
      ['1.1', 0],
      ['1.2', 0.75],
      ['2.1', 0.25],
      ['3.3', 0.3],
      ['3.1', 0.7],
      ['10.3', 0],
    ]);
    expect(brief(reading)).toEqual([]);
    expect(reading.input.riskValues[0]?.origin).toEqual({ sheet: 'Риски', address: 'D2' });
  });

  it('8.3 is answered by yes or no, and no other parameter is', () => {
    const yes = read(risks(['8.3', 'да'], ['8.1', 'да']));
    expect(deficits(yes)).toEqual([['8.3', 0]]);
    expect(brief(yes)).toEqual(['D3 number-unreadable error']);
    expect(deficits(read(risks(['8.3', 'нет'])))).toEqual([['8.3', 1]]);
  });

  it.each([
    ['a rating off its scale', '1.1', 6, 'D2 risk-value-out-of-scale error'],
    ['per cent in a share as a plain number', '7.1', 60, 'D2 share-looks-like-percent error'],
    ['a share above 100 %', '7.1', '160 %', 'D2 share-out-of-range error'],
    ['an unknown parameter', '11.1', 3, 'C2 risk-parameter-unknown error'],
    ['a missing value', '1.1', 'н/д', 'D2 value-missing error'],
    ['an Excel error', '1.1', '#VALUE!', 'D2 value-error error'],
  ])('leaves a row out for %s', (_, parameter, value, issue) => {
    const reading = read(risks([parameter, value]));
    expect(reading.input.riskValues).toEqual([]);
    expect(brief(reading)).toEqual([issue]);
  });

  it('a rating whose values are all shares is read as shares, with one note', () => {
    const reading = read(
      sheet('Риски', [
        ['Школа', 'Учебный год', 'Параметр', 'Значение'],
        [SCHOOL, 2021, '2.1', 1],
        ['Павловская СОШ № 2', 2021, '2.1', 0.25],
      ]),
    );
    expect(deficits(reading).map(([, deficit]) => deficit)).toEqual([1, 0.25]);
    expect(brief(reading)).toEqual(['D2 risk-scale-assumed-share note']);
  });

  it('so is a rating whose values are written with %', () => {
    expect(deficits(read(risks(['1.1', '100 %'])))).toEqual([['1.1', 0]]);
  });

  it('a rating of which all values are 1 is a rating', () => {
    expect(deficits(read(risks(['2.1', 1])))).toEqual([['2.1', 0]]);
  });

  it('one value above 1 makes the others ratings, and a share among them an error', () => {
    const reading = read(risks(['2.1', 0.5]), sheet('Лист1', [['']]));
    expect(brief(reading)).toEqual(['D2 risk-scale-assumed-share note']);
    const mixed = read(sheet('Риски', [['Школа', 'Учебный год', 'Параметр', 'Значение'], [SCHOOL, 2021, '2.1', 0.5], ['Павловская СОШ № 2', 2021, '2.1', 3]]));
    expect(deficits(mixed)).toEqual([['2.1', 0.5]]);
    expect(brief(mixed)).toEqual(['D2 risk-value-out-of-scale error']);
  });

  it.each([
    ['доля', 0.5, 0.5],
    ['1–4', 4, 1],
    ['1-10', 5.5, 0.5],
    ['0–10', 5, 0.5],
    ['от 0 до 100', '35 %', 0.35],
  ])('the setting «Шкала 2.1» = «%s» decides', (scale, value, deficit) => {
    const reading = read(scales(['Шкала 2.1', scale]), risks(['2.1', value]));
    expect(deficits(reading)).toEqual([['2.1', deficit]]);
    expect(reading.settingsFromWorkbook).toEqual(['Шкала 2.1']);
    expect(brief(reading)).toEqual([]);
  });

  it('of two values of one parameter the first stays', () => {
    const reading = read(risks(['2.1', 3], ['Нехватка педагогов', 4], ['п. 2.1', 3]));
    expect(deficits(reading)).toEqual([['2.1', 0.5]]);
    expect(brief(reading)).toEqual(['A3 row-duplicate error', 'A4 row-duplicate warning']);
    expect(dataOf(reading, 'row-duplicate')).toEqual({ first: 'A2' });
  });
});

describe('«Рисковый профиль»', () => {
  const readProfile = (...rows: Rows): InputsReading => read(sheet('Рисковый профиль', [['Школа', 'Учебный год', 'Фактор', 'Значимость'], ...rows]));

  it('reads factors and levels', () => {
    const reading = readProfile([SCHOOL, 2021, 'Дефицит педагогических кадров', 'Высокая'], [SCHOOL, 2021, 9, 'низкая']);
    expect(reading.input.riskProfiles).toEqual([
      { school: '101', year: 2021, factor: 2, level: 'high', origin: { sheet: 'Рисковый профиль', address: 'D2' } },
      { school: '101', year: 2021, factor: 9, level: 'low', origin: { sheet: 'Рисковый профиль', address: 'D3' } },
    ]);
  });

  it('leaves out rows that cannot be read or come again', () => {
    const reading = readProfile([SCHOOL, 2021, 12, 'высокая'], [SCHOOL, 2021, 1, 'большая'], [SCHOOL, 2021, 2, 'высокая'], [SCHOOL, 2021, '2', 'средняя']);
    expect(reading.input.riskProfiles).toMatchObject([{ factor: 2, level: 'high' }]);
    expect(brief(reading)).toEqual(['C2 risk-factor-unknown error', 'D3 risk-level-unknown error', 'A5 row-duplicate error']);
  });
});
