/**
 * What columns of wide sheets hold beside the columns of «Результаты» themselves: marks, passes and per cents, from which
 * those columns follow. Recognising headers, offering fields and deriving values all come from this declaration.
 */

/** Groups of participants that a measure speaks of. `below` and the rest of `passed` make up all participants. */
export type CountedPupils = 'below' | 'passed' | 'mark3' | 'mark4' | 'mark5' | 'marks4and5' | 'above60';

export type ResultMeasureId = 'passed' | 'passedPercent' | 'belowPercent' | 'mark3' | 'mark4' | 'mark5' | 'marks4and5Percent' | 'above60Percent';

export interface ResultMeasure {
  readonly id: ResultMeasureId;
  /** The canonical header. */
  readonly header: string;
  /** Other headers that mean the same. */
  readonly synonyms: readonly string[];
  readonly counts: CountedPupils;
  /** `count`: whole pupils; `percent`: of the participants, written as 0..100, as 0..1 or as a text with %. */
  readonly unit: 'count' | 'percent';
}

/** Mark «2» and its per cent are `below` and `belowPercent`: who got it is below the threshold. */
export const resultMeasures: readonly ResultMeasure[] = [
  {
    id: 'passed',
    header: 'Преодолели порог',
    synonyms: ['Справились', 'Сдали', 'Успевают', 'Преодолели минимальный порог', 'Преодолели мин. порог', 'Достигли порога'],
    counts: 'passed',
    unit: 'count',
  },
  {
    id: 'passedPercent',
    header: 'Преодолели порог, %',
    synonyms: ['Успеваемость, %', 'Усп., %', 'Справились, %', 'Сдали, %', 'Доля преодолевших порог', 'Доля справившихся'],
    counts: 'passed',
    unit: 'percent',
  },
  {
    id: 'belowPercent',
    header: 'Ниже порога, %',
    synonyms: ['% двоек', 'Доля двоек', '% «2»', 'Не справились, %', 'Не сдали, %', 'Не преодолели порог, %', 'Доля не преодолевших порог', 'Неуспеваемость, %'],
    counts: 'below',
    unit: 'percent',
  },
  { id: 'mark3', header: 'Отметок «3»', synonyms: ['3', 'На 3', 'Получили 3', 'Количество 3', 'Троек', 'Количество троек'], counts: 'mark3', unit: 'count' },
  { id: 'mark4', header: 'Отметок «4»', synonyms: ['4', 'На 4', 'Получили 4', 'Количество 4', 'Четвёрок', 'Количество четвёрок'], counts: 'mark4', unit: 'count' },
  { id: 'mark5', header: 'Отметок «5»', synonyms: ['5', 'На 5', 'Получили 5', 'Количество 5', 'Пятёрок', 'Количество пятёрок'], counts: 'mark5', unit: 'count' },
  {
    id: 'marks4and5Percent',
    header: 'На 4 и 5, %',
    synonyms: ['Качество, %', 'Кач-во, %', 'Качество знаний, %', '% качества', 'Доля 4 и 5', '% на 4 и 5'],
    counts: 'marks4and5',
    unit: 'percent',
  },
  { id: 'above60Percent', header: 'Выше 60 баллов, %', synonyms: ['Доля выше 60 баллов', '% выше 60 баллов', 'Более 60 баллов, %'], counts: 'above60', unit: 'percent' },
];

/** Fields that make up all participants between them: the marks 2, 3, 4, 5. */
export const FOUR_MARKS = ['below', 'mark3', 'mark4', 'mark5'] as const;

const byId = new Map<string, ResultMeasure>(resultMeasures.map((measure) => [measure.id, measure]));

/** `undefined` for a column of the table itself, and for any other id. */
export const resultMeasure = (id: string): ResultMeasure | undefined => byId.get(id);
