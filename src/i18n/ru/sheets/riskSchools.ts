/** «Факторы риска → школы»: the ten factors, the schools that have them, the measures that answer them. */
import { counted, decimal, twoDigits } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');

export const riskSchools = {
  title: 'Факторы риска и школы',
  subtitle: (year: number): string => `Десять факторов риска: у каких школ уровень высокий и средний, какие параметры весят больше всего и чем ответить. Данные не позднее ${schoolYear(year)} учебного года`,
  rules: (high: number, medium: number): string => `Уровень «высокий» — от ${decimal(high)}, «средний» — от ${decimal(medium)}, или готовый рисковый профиль`,

  noData: 'Данных о факторах риска нет ни по одной школе. Заполните таблицу «Риски» или «Рисковый профиль».',
  main: (withHigh: number, withData: number, all: number): string =>
    `Данные о рисках есть по ${counted(withData, 'школе', 'школам', 'школам')} из ${all}; хотя бы один фактор с уровнем «высокий» — у ${counted(withHigh, 'школы', 'школ', 'школ')}.`,
  mostFrequent: (factors: readonly string[], count: number): string => `Чаще всего уровень «высокий» у ${factors.length === 1 ? 'фактора' : 'факторов'} ${factors.join('; ')}: ${schools(count)}${factors.length === 1 ? '' : ' у каждого'}.`,
  noHigh: 'Факторов с уровнем «высокий» нет ни у одной школы.',

  factor: 'Фактор риска',
  high: 'Высокий, школ',
  highSchools: 'Школы с высоким уровнем',
  medium: 'Средний, школ',
  mediumSchools: 'Школы со средним уровнем',
  withData: 'Школ с данными',
  share: 'Доля высокого',
  parameters: 'Параметры, которые весят больше всего (средний дефицит)',
  parameter: (id: string, name: string, deficit: string): string => `${id} ${name} — ${deficit}`,
  deficit: (value: number): string => twoDigits(value),
  fromProfile: 'только готовые уровни, параметров нет',
  measures: 'Предлагаемые меры',
  measure: (code: string, text: string): string => `${code}. ${text}`,
  noMeasures: 'в каталоге нет мер',
  none: '—',

  countsTitle: 'Сколько школ на каждом уровне',
  low: 'Низкий, школ',
  unknown: 'Нет данных, школ',
  levelSeries: { high: 'высокий', medium: 'средний' },
  chartTitle: 'Школы с высоким и средним уровнем по факторам',
  schoolsAxis: 'школ',

  reading: [
    'Доля высокого — школы с уровнем «высокий» от школ района, по которым есть данные об этом факторе; школы без данных в неё не входят.',
    'Параметры, которые весят больше всего, — до двух параметров с наибольшим средним дефицитом (от 0 до 1) у школ с уровнем «высокий»; если таких школ нет — у школ с уровнем «средний».',
    'Десять факторов и параметры — из муниципальной программы повышения качества образования (Назаровский район, 2021–2024). Порогов документ не называет: они — настройка пользователя.',
    'Меры — из каталога мер; полностью, с ответственными и сроками, они стоят на листе «Адресные рекомендации» и в каталоге.',
    'Пустой уровень — о факторе ничего не известно; это не «низкий уровень».',
  ],
};
