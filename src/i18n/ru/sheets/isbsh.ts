/** «ИСБШ»: the index of a school's social well-being. */
import { counted, percentOf, twoDigits } from '../numbers';
import { schoolYear } from './common';

const bottom = (share: number): string => (share === 0.25 ? 'нижний квартиль (25\u00a0%)' : share === 0.2 ? 'нижний квинтиль (20\u00a0%)' : `нижние ${percentOf(share)}`);

export const isbsh = {
  title: 'Индекс социального благополучия школы (ИСБШ)',
  subtitle: (year: number): string =>
    `Баллы: чем меньше значение, тем менее благополучны условия; первыми стоят школы с наименьшими значениями. ${schoolYear(year)} учебный год`,
  rules: (share: number): string => `Группа ШНСУ: ${bottom(share)} распределения школ`,
  toBelow: 'Параметры расчёта, пояснения и диаграмма — под таблицей',

  rank: 'Место',
  shares: {
    bothParentsHigherEducation: 'Оба родителя с высшим образованием',
    singleParent: 'Неполные семьи',
    onRegister: 'На учёте',
  },
  value: 'ИСБШ',
  adverse: 'ШНСУ',
  passportYear: 'Год соцпаспорта',
  passportCell: 'Ячейка',
  noSchoolHasValue: 'Нет школ, для которых можно рассчитать индекс',

  olderPassport: (used: number, year: number): string => `Соцпаспорта за ${schoolYear(year)} нет, взят за ${schoolYear(used)} учебный год.`,
  noPassport: (year: number): string => `Нет соцпаспорта за ${schoolYear(year)} и более ранние годы: индекс не рассчитан.`,
  missingShares: (year: number, shares: readonly string[]): string =>
    `В соцпаспорте за ${schoolYear(year)} нет ${shares.length === 1 ? 'доли' : 'долей'}: ${shares.map((share) => `«${share}»`).join(', ')}; индекс не рассчитан.`,

  constant: 'Свободный член',
  coefficients: {
    bothParentsHigherEducation: 'Коэффициент: оба родителя с высшим образованием',
    singleParent: 'Коэффициент: неполные семьи',
    onRegister: 'Коэффициент: на различных видах учёта',
  },
  fromDocument: 'по документу: 85 + 15·a − 20·b − 65·c',
  bottomShare: 'Доля школ в группе ШНСУ',
  bottomShareNote: 'по документу: нижний квартиль (25\u00a0%) или квинтиль (20\u00a0%)',
  border: 'Граница группы (значение индекса)',
  borderNote: (base: number): string => `процентиль по ${counted(base, 'школе', 'школам', 'школам')}, у которых есть индекс`,
  noBorder: 'граница не определена: нет ни одного значения',

  ties: (tied: number, border: number): string =>
    `На границе (${twoDigits(border)}) — ${counted(tied, 'школа', 'школы', 'школ')} с одинаковым значением; все они включены в группу.`,
  reading: [
    'ИСБШ = 85 + 15 × доля обучающихся, у которых оба родителя имеют высшее образование, − 20 × доля обучающихся из неполных семей − 65 × доля обучающихся, состоящих на различных видах учёта. Доли — от 0 до 1; значение не округляется и не ограничивается.',
    'В группу ШНСУ входят школы, у которых индекс не больше границы — процентиля всех известных значений. Место 1 — наименее благополучные условия; у равных значений место одно.',
    'Индекс описывает условия, в которых работает школа, а не качество её работы.',
  ],
  chartTitle: (shown: number, all: number): string => (shown < all ? `ИСБШ: ${counted(shown, 'школа', 'школы', 'школ')} с наименьшими значениями` : 'ИСБШ по школам'),
  points: 'баллы',
};
