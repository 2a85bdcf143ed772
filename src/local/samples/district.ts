/**
 * The invented district of the sample workbook. Every name and every figure is made up; places are taken from
 * fairy tales so that nobody looks for a real school behind them.
 */
export interface SampleSchool {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly locality: string;
  readonly pupils: number;
  readonly parent: string | null;
  /**
   * Nine results «участников/ниже порога» in the order of the nine procedures, «–» where none was held;
   * `null` for an НОШ, and for a school of which that year is not known.
   */
  readonly earlier: string | null;
  readonly before: string | null;
  readonly now: string | null;
  /** Counts of pupils in the order of `SOCIAL_COLUMNS`. */
  readonly social: readonly number[];
}

export const MUNICIPALITY = 'Лукоморский район (вымышленный)';
export const YEAR_EARLIER = '2023/2024';
export const YEAR_BEFORE = '2024/2025';
export const YEAR_NOW = '2025/2026';

/** Its marks in ВПР are far better than its exams: something to look at, and nothing proven. */
export const GENEROUS_SCHOOL = '121';

/** One school had another name in the earliest year. */
export const FORMER_SCHOOL = { was: 'МБОУ «Неводская СОШ»', now: 'МБОУ «Золоторыбинская СОШ»' };

export const SOCIAL_COLUMNS = [
  'Оба родителя с высшим образованием',
  'Неполные семьи',
  'На учёте',
  'Один родитель с высшим образованием',
  'Многодетные',
  'Русский не родной',
  'Оба родителя безработные',
  'Родитель-инвалид',
  'Приёмные и опекаемые',
  'СОП',
  'КДН',
] as const;

export const SAMPLE_SCHOOLS: readonly SampleSchool[] = [
  { code: '101', name: 'МБОУ «Лукоморская СОШ № 1»', kind: 'СОШ', locality: 'город', pupils: 812, parent: null, earlier: '78/25 78/24 77/19 76/16 70/9 70/8 17/2 17/1 32/2', before: '76/21 76/9 76/5 75/7 67/4 67/4 16/1 16/1 31/1', now: '72/9 73/9 74/4 74/6 67/4 69/2 16/1 16/1 31/0', social: [250, 177, 14, 158, 195, 64, 15, 24, 15, 3, 1] },
  { code: '102', name: 'МБОУ «Лукоморская СОШ № 2»', kind: 'СОШ', locality: 'город', pupils: 745, parent: null, earlier: '71/6 71/7 68/3 69/7 58/5 63/2 15/1 15/0 32/0', before: '70/5 68/11 70/6 66/12 62/10 63/5 16/2 15/1 29/1', now: '44/13 69/9 70/9 69/8 63/6 64/6 15/1 15/2 29/1', social: [252, 164, 15, 131, 88, 32, 21, 8, 23, 8, 1] },
  { code: '103', name: 'МБОУ «Царевнинская гимназия № 1»', kind: 'гимназия', locality: 'город', pupils: 690, parent: null, earlier: '62/2 64/4 64/2 67/3 62/3 60/1 15/0 14/0 25/0', before: '65/2 62/3 62/2 62/2 58/2 58/1 15/0 14/0 26/0', now: '65/2 65/2 62/2 65/2 57/2 58/1 14/0 13/0 26/0', social: [275, 85, 3, 146, 157, 52, 19, 18, 15, 2, 4] },
  { code: '104', name: 'МАОУ «Лицей № 2 г. Лукоморска»', kind: 'лицей', locality: 'город', pupils: 655, parent: null, earlier: '58/4 61/4 61/3 65/1 51/1 56/1 13/0 13/0 25/0', before: '59/3 58/3 60/2 59/1 54/1 54/1 14/0 13/0 25/0', now: '59/2 58/1 61/2 58/2 55/2 56/1 14/0 12/0 25/0', social: [254, 92, 2, 142, 151, 24, 10, 11, 7, 8, 2] },
  { code: '105', name: 'МБОУ «Буянская СОШ»', kind: 'СОШ', locality: 'село', pupils: 318, parent: null, earlier: '26/4 28/3 30/2 28/2 30/3 30/2 6/1 6/0 11/0', before: '28/7 30/5 31/5 28/4 28/5 28/3 6/1 6/0 12/1', now: '27/6 30/9 27/5 29/5 28/4 28/2 6/0 6/0 12/1', social: [80, 91, 9, 78, 36, 22, 0, 7, 8, 1, 4] },
  { code: '106', name: 'МБОУ «Тридесятая СОШ»', kind: 'СОШ', locality: 'село', pupils: 264, parent: null, earlier: '23/11 24/11 23/6 26/10 21/4 23/3 5/1 6/1 11/1', before: '22/11 23/10 22/6 24/9 21/4 23/3 5/1 6/1 10/1', now: '22/12 22/13 24/7 23/7 21/6 23/3 6/1 6/1 10/1', social: [34, 106, 12, 51, 65, 22, 7, 4, 9, 4, 2] },
  { code: '107', name: 'МБОУ «Жар-Птицынская СОШ»', kind: 'СОШ', locality: 'село', pupils: 205, parent: null, earlier: '19/3 19/3 16/3 19/4 17/1 17/1 4/0 4/0 8/0', before: '18/2 20/3 17/2 17/3 17/1 16/1 4/0 4/0 8/0', now: '17/2 20/2 21/2 20/2 16/2 18/1 5/0 5/0 8/0', social: [65, 49, 4, 48, 24, 26, 5, 4, 6, 1, 1] },
  { code: '108', name: 'МБОУ «Кисельнобережная СОШ»', kind: 'СОШ', locality: 'село', pupils: 188, parent: null, earlier: '17/5 17/7 15/5 20/8 16/8 16/4 5/1 3/1 7/0', before: '16/4 18/6 16/5 18/6 16/7 15/3 5/1 3/1 7/0', now: '19/8 15/9 15/4 17/7 16/4 15/3 4/1 3/1 7/1', social: [12, 79, 9, 39, 40, 8, 2, 3, 7, 2, 1] },
  { code: '109', name: 'МБОУ «Молочнореченская СОШ»', kind: 'СОШ', locality: 'село', pupils: 176, parent: null, earlier: '18/6 11/4 17/4 19/4 16/3 15/2 5/2 4/0 8/0', before: '17/4 10/3 16/3 18/3 15/2 15/2 5/1 4/0 7/0', now: '18/3 16/4 16/2 10/3 15/3 14/2 5/0 3/0 7/0', social: [46, 47, 5, 33, 35, 9, 6, 3, 3, 3, 0] },
  { code: '110', name: 'МБОУ «Сивкинская СОШ»', kind: 'СОШ', locality: 'село', pupils: 143, parent: null, earlier: '15/5 10/2 13/2 12/3 11/3 13/2 4/0 4/0 5/0', before: '14/4 11/2 13/2 13/3 12/2 13/2 4/0 4/0 5/0', now: '14/3 13/3 13/3 15/3 12/3 13/1 3/0 3/0 5/0', social: [32, 42, 5, 24, 21, 3, 3, 2, 1, 2, 1] },
  { code: '111', name: 'МБОУ «Горынычевская СОШ»', kind: 'СОШ', locality: 'село', pupils: 131, parent: null, earlier: '12/3 11/3 11/4 11/4 11/4 11/3 3/0 3/1 5/0', before: '12/4 12/4 11/4 11/4 11/4 10/3 3/0 3/1 5/0', now: '10/5 10/4 14/5 11/4 11/3 12/3 4/1 2/1 5/1', social: [14, 56, 7, 25, 31, 3, 0, 4, 1, 1, 0] },
  { code: '112', name: 'МБОУ «Емелинская ООШ»', kind: 'ООШ', locality: 'село', pupils: 84, parent: null, earlier: '8/2 7/3 9/2 7/2 9/2 6/1 – – –', before: '8/2 7/2 8/2 7/2 8/2 6/1 – – –', now: '10/2 10/2 7/2 9/2 7/1 6/1 – – –', social: [21, 25, 3, 21, 21, 2, 3, 1, 1, 1, 1] },
  { code: '113', name: 'МБОУ «Золоторыбинская СОШ»', kind: 'СОШ', locality: 'село', pupils: 157, parent: null, earlier: '14/2 12/1 16/2 17/2 11/1 14/1 3/0 3/0 6/0', before: '13/2 12/1 16/2 16/2 12/1 13/1 3/0 3/0 6/0', now: '13/2 16/2 12/1 12/1 14/1 14/1 4/0 3/0 6/0', social: [45, 33, 2, 35, 38, 18, 6, 2, 3, 3, 1] },
  { code: '114', name: 'МБОУ «Колобковская ООШ»', kind: 'ООШ', locality: 'село', pupils: 61, parent: null, earlier: '8/2 8/2 5/1 5/1 7/2 7/1 – – –', before: '8/2 8/2 5/1 5/1 7/2 7/1 – – –', now: '7/3 6/2 6/1 6/1 5/1 6/1 – – –', social: [10, 22, 2, 11, 13, 3, 1, 2, 2, 0, 0] },
  { code: '115', name: 'филиал МБОУ «Буянская СОШ» «Теремковская НОШ»', kind: 'НОШ', locality: 'село', pupils: 27, parent: 'МБОУ «Буянская СОШ»', earlier: null, before: null, now: null, social: [11, 3, 0, 5, 4, 3, 0, 0, 0, 0, 0] },
  { code: '116', name: 'МБОУ «Снегуркинская СОШ»', kind: 'СОШ', locality: 'село', pupils: 119, parent: null, earlier: '9/1 10/2 10/2 12/3 10/1 10/1 2/0 2/0 5/0', before: '9/1 11/2 10/2 12/2 11/1 11/1 2/0 2/0 5/0', now: '13/3 13/3 11/2 9/2 9/2 10/1 3/0 2/0 5/0', social: [31, 28, 3, 29, 20, 6, 4, 3, 1, 1, 0] },
  { code: '117', name: 'МБОУ «Финистовская СОШ»', kind: 'СОШ', locality: 'село', pupils: 222, parent: null, earlier: '19/1 20/3 18/2 17/3 19/4 21/1 4/0 4/0 8/0', before: '21/2 22/4 18/2 18/3 18/3 19/1 4/0 4/0 8/0', now: '19/3 18/2 19/2 19/3 19/2 19/1 4/0 4/0 8/0', social: [68, 51, 6, 42, 38, 14, 7, 4, 8, 1, 1] },
  { code: '118', name: 'МБОУ «Кощеевская СОШ»', kind: 'СОШ', locality: 'село', pupils: 97, parent: null, earlier: null, before: '11/3 8/2 11/2 8/2 9/2 7/1 3/0 2/0 4/0', now: '9/1 – 10/1 9/1 8/1 7/0 2/0 2/0 4/0', social: [19, 33, 4, 22, 19, 10, 2, 2, 1, 1, 1] },
  { code: '119', name: 'МБОУ «Алёнушкинская СОШ»', kind: 'СОШ', locality: 'село', pupils: 166, parent: null, earlier: '18/3 16/2 15/2 16/2 13/1 13/1 4/0 3/0 6/0', before: '17/3 15/2 14/2 15/2 13/1 13/1 4/0 3/0 6/0', now: '17/1 13/2 16/1 14/2 13/1 13/1 4/0 3/0 6/0', social: [48, 32, 3, 32, 26, 9, 6, 4, 5, 0, 0] },
  { code: '120', name: 'филиал МБОУ «Финистовская СОШ» «Репкинская ООШ»', kind: 'ООШ', locality: 'село', pupils: 38, parent: 'МБОУ «Финистовская СОШ»', earlier: null, before: '5/1 4/1 4/1 4/1 3/0 3/0 – – –', now: '5/1 4/1 4/1 4/1 4/1 3/0 – – –', social: [6, 11, 2, 9, 9, 1, 1, 1, 1, 0, 0] },
  { code: '121', name: 'МБОУ «Самобранская СОШ»', kind: 'СОШ', locality: 'село', pupils: 249, parent: null, earlier: '24/4 20/2 24/4 22/1 21/1 21/1 5/0 5/0 11/0', before: '24/3 21/2 25/3 23/1 21/1 21/1 5/0 5/0 10/0', now: '24/3 24/3 25/3 24/1 20/1 22/1 6/0 5/0 10/0', social: [83, 47, 4, 43, 47, 3, 1, 6, 4, 2, 1] },
  { code: '122', name: 'МБОУ «Василисинская СОШ»', kind: 'СОШ', locality: 'село', pupils: 201, parent: null, earlier: '19/2 21/2 16/1 19/1 16/1 18/1 4/0 4/0 8/0', before: '20/2 20/2 17/1 18/1 17/1 17/1 4/0 4/0 8/0', now: '16/2 20/2 17/1 20/1 16/1 17/1 4/0 4/0 8/0', social: [81, 38, 2, 46, 39, 10, 1, 5, 6, 2, 3] },
  { code: '123', name: 'МБОУ «Чудо-Юдовская ООШ»', kind: 'ООШ', locality: 'село', pupils: 52, parent: null, earlier: '7/2 4/3 5/3 3/1 5/1 5/1 – – –', before: '7/2 4/3 5/3 3/1 5/1 5/1 – – –', now: '7/2 5/2 3/2 7/2 6/2 5/1 – – –', social: [3, 23, 3, 12, 11, 4, 2, 1, 2, 0, 0] },
  { code: '124', name: 'МБОУ «Гуслярская СОШ»', kind: 'СОШ', locality: 'село', pupils: 134, parent: null, earlier: '10/2 12/2 11/1 14/3 10/1 12/2 3/0 2/0 5/0', before: '11/3 13/3 11/2 14/3 11/1 12/2 3/0 2/0 5/0', now: '14/4 14/4 11/1 12/2 11/2 10/1 3/0 2/0 5/0', social: [38, 35, 3, 28, 14, 2, 4, 4, 4, 1, 0] },
  { code: '125', name: 'МБОУ «Ковровосамолётная НОШ»', kind: 'НОШ', locality: 'село', pupils: 33, parent: null, earlier: null, before: null, now: null, social: [15, 5, 0, 7, 4, 1, 0, 1, 1, 0, 0] },
  { code: '126', name: 'МБОУ «Щучьевеленская СОШ»', kind: 'СОШ', locality: 'село', pupils: 71, parent: null, earlier: null, before: '– – – – – – – – –', now: '8/2 6/1 6/1 5/1 6/1 6/1 1/0 1/0 3/0', social: [18, 23, 2, 16, 11, 2, 2, 2, 3, 1, 0] },
];
