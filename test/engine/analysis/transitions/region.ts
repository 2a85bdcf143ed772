/**
 * A region as the slides of [003] «Система сопровождения ШНОР/ШССУ в 2023 г.» tell of it: the municipalities that they name
 * stand in the groups that they are named in, and the lists of 2020 and 2022 have their 379 and 233 schools. How many of a
 * municipality's schools left, stayed and came is not told: the numbers here are chosen so that all the sums come out.
 */
import type { ListEntry, School } from '../../../../src/engine/model';
import { school } from '../../builders';
import { listed } from '../rows';

interface Place {
  readonly name: string;
  readonly left: number;
  readonly stayed: number;
  readonly appeared: number;
}

export const NONE = ['Белоглинский', 'Белореченский', 'Выселковский', 'Калининский', 'Новокубанский', 'Новопокровский', 'Новороссийск', 'Староминский', 'Тимашевский'] as const;
export const ONLY_NEW = ['Апшеронский', 'Гулькевичский', 'Динской', 'Курганинский', 'Мостовский', 'Тихорецкий'] as const;
export const NO_NEW = ['Геленджик', 'Крымский', 'Лабинский', 'Ленинградский'] as const;
export const MORE = ['Абинский', 'Гулькевичский', 'Ейский', 'Краснодар', 'Приморско-Ахтарский', 'Усть-Лабинский'] as const;
const OTHERS = ['Анапа', 'Армавир', 'Брюховецкий', 'Горячий Ключ', 'Кавказский', 'Каневской', 'Кореновский', 'Красноармейский', 'Крыловский', 'Кущёвский', 'Отрадненский', 'Павловский', 'Северский', 'Славянский', 'Сочи', 'Тбилисский', 'Темрюкский', 'Туапсинский', 'Успенский', 'Щербиновский'];

const both = 'Гулькевичский';

const PLACES: readonly Place[] = [
  ...NONE.map((name) => ({ name, left: 8, stayed: 0, appeared: 0 })),
  ...ONLY_NEW.map((name) => (name === both ? { name, left: 1, stayed: 0, appeared: 3 } : { name, left: 4, stayed: 0, appeared: 3 })),
  ...NO_NEW.map((name) => ({ name, left: 5, stayed: 3, appeared: 0 })),
  ...MORE.filter((name) => name !== both).map((name) => ({ name, left: 1, stayed: 4, appeared: 5 })),
  // 148 left, 81 stayed, 77 new among twenty
  ...OTHERS.map((name, at) => ({ name, left: at < 8 ? 8 : 7, stayed: at < 1 ? 5 : 4, appeared: at < 17 ? 4 : 3 })),
];

/** One more in each municipality that never was on a list. */
const keysOf = ({ name, left, stayed, appeared }: Place): { readonly left: string[]; readonly stayed: string[]; readonly appeared: string[]; readonly never: string } => {
  const keys = (what: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name} ${what} ${at + 1}`);
  return { left: keys('вышла', left), stayed: keys('осталась', stayed), appeared: keys('новая', appeared), never: `${name} иная` };
};

export const REGION_SCHOOLS: readonly School[] = PLACES.flatMap((place) => {
  const { left, stayed, appeared, never } = keysOf(place);
  return [...left, ...stayed, ...appeared, never].map((key) => school(key, { municipality: place.name }));
});

const MAKER = 'Рособрнадзор';

export const REGION_LISTS: readonly ListEntry[] = PLACES.flatMap((place) => {
  const { left, stayed, appeared } = keysOf(place);
  return [...listed(MAKER, 2020, [...left, ...stayed]), ...listed(MAKER, 2022, [...stayed, ...appeared])];
});
