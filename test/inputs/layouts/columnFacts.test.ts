import { columnFacts } from '../../../src/inputs/layouts/columnFacts';
import { namedProcedure } from '../../../src/inputs/layouts/procedureFacts';

/** «below % 2021 ВПР математика 5». */
const said = (...path: readonly string[]): string => {
  const { counted, unit, years, procedure } = columnFacts(path);
  const named = namedProcedure(procedure, []);
  return [counted ?? '-', unit === 'percent' ? '%' : '', ...years.map(String), named?.certain ? named.name : named ? `?${named.name}` : ''].filter((word) => word !== '').join(' ');
};

describe('what a header says', () => {
  it.each<[readonly string[], string]>([
    [['Кол-во уч-ся, писавших работу'], 'participants'],
    [['Выполняли работу, чел.'], 'participants'],
    [['Участников', '%'], 'participants %'],
    [['"2"'], 'below'],
    [['на "2"'], 'below'],
    [['% "2"'], 'below %'],
    [['Доля двоек'], 'below %'],
    [['Не сдали'], 'below'],
    [['Не преодолели мин. порог'], 'below'],
    [['Число участников, не достигших минимального порога'], 'below'],
    [['Набрали ниже 24 баллов'], 'below'],
    [['Сдали на «2»'], 'below'],
    [['Неуспеваемость, %'], 'below %'],
    [['Усп., %'], 'passed %'],
    [['Успевают'], 'passed'],
    [['Преодолели порог', 'чел.'], 'passed'],
    [['Кач-во, %'], 'marks4and5 %'],
    [['Качество знаний («4» и «5»)'], 'marks4and5 %'],
    [['Кол-во "4" и "5"'], 'marks4and5'],
    [['Отметки', '3'], 'mark3'],
    [['Распределение отметок в %', '2'], 'below %'],
    [['Пятёрок'], 'mark5'],
    [['Более 60 баллов'], 'above60'],
    [['Ср. балл'], 'meanScore'],
    [['Средняя отметка'], 'other'],
    [['Не явились'], 'other'],
    [['Код участника'], 'other'],
    [['Место'], 'other'],
    [['Итого', 'участников'], 'other'],
    [['Всего', 'чел.'], 'all'],
    [['Кол-во уч-ся'], 'all'],
  ])('%j is %s', (path, expected) => {
    expect(said(...path)).toBe(expected);
  });

  it.each<[readonly string[], string]>([
    [['2021-2022 уч.г.', 'ВПР', 'Матем. 5 кл', '2'], 'below 2022 ВПР математика 5'],
    [['ВПР-2021', 'МА6', 'Писали'], 'participants 2021 ВПР математика 6'],
    [['ЕГЭ', 'Математика (п)', '2022 г.', 'Не сдали, %'], 'below % 2022 ЕГЭ математика профильная'],
    [['«2»', 'ОГЭ русский язык'], 'below ОГЭ русский язык'],
    [['ВПР', 'Математика', '5', 'Участников'], 'participants ВПР математика 5'],
    [['Ниже порога: ВПР математика 5, 2020/2021'], 'below 2021 ВПР математика 5'],
    [['ОГЭ', 'Физика', 'Участников'], 'participants ОГЭ физика'],
    [['Пробный ОГЭ математика', 'Участников'], 'participants Пробный ОГЭ математика'],
    [['ВПР', 'Математика', 'Участников'], 'participants ?ВПР математика'],
    [['Математика', 'Участников'], 'participants ?математика'],
    [['ОГЭ', 'РУ/МА', 'Участников'], 'participants'],
    [['ОГЭ математика', 'с ОВЗ', 'Участников'], 'participants ?ОГЭ математика с ОВЗ'],
  ])('%j is of %s', (path, expected) => {
    expect(said(...path)).toBe(expected);
  });
});

describe('the procedure by what stands around', () => {
  const name = (own: string | null, ...around: readonly string[]): string | null => {
    const named = namedProcedure(own === null ? null : columnFacts([own]).procedure, around.flatMap((text) => columnFacts([text]).procedure ?? []));
    return named?.certain ? named.name : null;
  };

  it('the nearest completes what the header leaves open', () => {
    expect(name('Математика', 'ВПР 5 класс', 'ОГЭ')).toBe('ВПР математика 5');
    expect(name(null, 'ЕГЭ', 'Русский язык')).toBe('ЕГЭ русский язык');
  });

  it('a level or a class that the family does not have is left out', () => {
    expect(name('Математика', 'ОГЭ, 9 класс')).toBe('ОГЭ математика');
  });

  it('nothing is made up: without a family, a subject or a class there is no procedure', () => {
    expect(name('Математика')).toBeNull();
    expect(name('Математика', 'ВПР')).toBeNull();
    expect(name(null, 'ОГЭ')).toBeNull();
  });
});
