/** «Риски школ»: ten risk factors, school by school. */
import { counted, decimal } from '../numbers';
import { schoolYear } from './common';

export const risks = {
  title: 'Риски снижения образовательных результатов',
  subtitle: (year: number): string =>
    `Балл фактора риска от 0 (дефицита нет) до 1 (наибольший дефицит) или готовый уровень из рискового профиля; данные не позднее ${schoolYear(year)} учебного года`,
  rules: (high: number, medium: number): string =>
    `Уровень «высокий» — от ${decimal(high)}, «средний» — от ${decimal(medium)}; пороги: настройка пользователя`,
  toBelow: 'Таблица «фактор риска — школы», параметры и пояснения — под матрицей',

  highFactors: 'Факторы с уровнем «высокий»',
  dataYear: 'Год данных',
  factorHeader: (id: number, name: string): string => `${id}. ${name}`,
  shortFactors: {
    1: 'Оснащение',
    2: 'Кадры',
    3: 'Компетентность педагогов',
    4: 'Адаптивность обучения',
    5: 'Повышение квалификации',
    6: 'Учебная неуспешность',
    7: 'Обучающиеся с ОВЗ',
    8: 'Языковые барьеры',
    9: 'Школьная среда',
    10: 'Вовлечённость родителей',
  },
  highCount: 'Высоких факторов',
  inZone: 'В зоне риска',
  bandFactors: 'Факторы риска',

  factorsTitle: 'Фактор риска — школы',
  factorsNote: 'По каждому фактору — школы, у которых его уровень «высокий».',
  factor: 'Фактор риска',
  schools: 'Школы',
  schoolCount: 'Школ',
  none: '—',

  detailsTitle: 'Высокие и средние уровни подробно',
  detailsNote: 'Одна строка — один фактор одной школы; на печать не выводится. За названием — параметры и их дефициты от 0 до 1.',
  factorAndParameters: 'Фактор и параметры',
  score: 'Балл',
  level: 'Уровень',
  basis: 'Основание',
  cell: 'Ячейка',
  from: { parameters: 'параметры', profile: 'профиль' },
  withDeficits: (factor: string, deficits: readonly { readonly parameter: string; readonly deficit: number }[]): string =>
    deficits.length === 0 ? factor : `${factor}: ${deficits.map(({ parameter, deficit }) => `${parameter}\u00a0— ${decimal(Math.round(deficit * 100) / 100)}`).join('; ')}`,
  noDetails: 'Высоких и средних уровней нет',

  high: 'Порог уровня «высокий»',
  medium: 'Порог уровня «средний»',
  highFactorsForZone: 'Высоких факторов для зоны риска, не менее',
  userSetting: 'источник: настройка пользователя (документ порога не называет)',
  coverage: (withData: number, all: number): string =>
    `Данные о рисках есть по ${counted(withData, 'школе', 'школам', 'школам')} из ${all}. Пустая ячейка — о факторе ничего не известно; это не «низкий уровень».`,
  reading: [
    'Балл фактора — среднее известных дефицитов его параметров. Дефицит — от 0 до 1: для доли это сама доля или её дополнение до единицы, для оценки по шкале — линейный пересчёт.',
    'Слово в ячейке вместо числа — готовый уровень из таблицы «Рисковый профиль»: он важнее балла.',
    'Школа попадает в зону риска, если число факторов с уровнем «высокий» не меньше заданного.',
  ],
};
