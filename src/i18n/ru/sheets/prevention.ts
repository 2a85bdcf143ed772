/** «Профилактика (доли)»: nine shares with what each is of, municipalities by pupils with a route. */
import { counted, percentOf } from '../numbers';

const municipalities = (count: number): string => counted(count, 'муниципалитет', 'муниципалитета', 'муниципалитетов');

const inMunicipalities = (count: number): string => counted(count, 'муниципалитете', 'муниципалитетах', 'муниципалитетах');

export const prevention = {
  title: 'Профилактика учебной неуспешности: доли',
  subtitle: (year: number): string => `Девять показателей мониторинга, каждый со своим знаменателем. ${year} год`,
  notComputed: 'Доли рассчитать нельзя.',
  rules: 'Доля = сумма чисел / сумма знаменателей по отчётам, где известны оба числа',

  shares: {
    underachieving: 'Слабоуспевающие и неуспевающие обучающиеся',
    withRoute: 'Из слабоуспевающих и неуспевающих: разработан ИОМ обучающегося',
    disabilities: 'Обучающиеся с ОВЗ',
    russianNotNative: 'Обучающиеся, для которых русский язык неродной',
    schoolsWithProgrammes: 'ОО с дополнительными программами по восполнению пробелов',
    extraLessons: 'Из слабоуспевающих и неуспевающих: посещают дополнительные занятия',
    schoolsWithTutor: 'ОО с педагогом-тьютором в штате',
    schoolsWithParentProgrammes: 'ОО с психологическими программами вовлечения родителей',
    schoolsWithMethodSupport: 'ОО, где методическая служба помогает учителю в этой работе',
  },
  short: {
    underachieving: 'слабо- и неуспевающие',
    withRoute: 'с ИОМ',
    disabilities: 'с ОВЗ',
    russianNotNative: 'русский неродной',
    schoolsWithProgrammes: 'дополнительные программы',
    extraLessons: 'дополнительные занятия',
    schoolsWithTutor: 'педагог-тьютор',
    schoolsWithParentProgrammes: 'программы для родителей',
    schoolsWithMethodSupport: 'методическая поддержка',
  },
  wholes: { pupils: 'от всех обучающихся', underachieving: 'от слабоуспевающих и неуспевающих', schools: 'от ОО' },
  groups: { all: 'ИОМ у 100\u00a0%', few: 'ИОМ менее чем у 30\u00a0%', between: 'от 30 до 100\u00a0%', nobody: 'слабоуспевающих нет', unknown: 'нет данных' },

  wholeTitle: 'Все муниципалитеты вместе',
  indicator: 'Показатель',
  of: 'От чего доля',
  part: 'Число',
  denominator: 'Знаменатель',
  share: 'Доля',
  reports: 'Отчётов',
  leftOut: 'Без данных',
  noShares: 'Показателей нет',

  municipalitiesTitle: 'По муниципалитетам',
  municipality: 'Муниципалитет',
  noMunicipality: 'муниципалитет не указан',
  from: 'Источник',
  ownReport: 'отчёт муниципалитета',
  schoolReports: (count: number): string => counted(count, 'отчёт школы', 'отчёта школ', 'отчётов школ'),
  ownBeside: (count: number): string => `отчёт муниципалитета; ${counted(count, 'отчёт школы не учтён', 'отчёта школ не учтены', 'отчётов школ не учтены')}`,
  routeGroup: 'Группа по ИОМ',
  cell: 'Ячейка',
  partHeader: (name: string): string => `Число: ${name}`,
  wholeHeader: (name: string): string => `Знаменатель: ${name}`,
  groupsTitle: 'Муниципалитеты по доле обучающихся с ИОМ',
  count: 'Муниципалитетов',
  groupNames: (group: string, count: number, names: string): string => `${group} — ${municipalities(count)}: ${names}.`,
  chartTitle: (shown: number, all: number): string => `Доля слабоуспевающих и неуспевающих, для которых разработан ИОМ${shown < all ? `: ${municipalities(shown)} из ${all}` : ''}`,
  shareAxis: 'от слабоуспевающих и неуспевающих',
  schoolsTitle: 'По школам',

  few: 'Мало ИОМ: менее чем для, %',
  fewNote: 'по документу: мониторинг профилактики, 2023 год',

  yearsTitle: 'По годам',
  year: 'Год',

  main: (route: string, groups: readonly string[]): string => `${route} Муниципалитеты: ${groups.join('; ')}.`,
  groupCount: (group: string, count: number): string => `${group} — ${count}`,
  route: (part: number, of: number, share: number): string => `ИОМ разработан для ${part} из ${of} слабоуспевающих и неуспевающих (${percentOf(share)}).`,
  noRoute: 'Доля обучающихся с ИОМ неизвестна: нет чисел или знаменателя.',
  besides: (count: number): string => `${counted(count, 'отчёт школы не учтён', 'отчёта школ не учтены', 'отчётов школ не учтены')}: есть отчёт муниципалитета, в него эти обучающиеся уже входят.`,
  otherYear: (year: number, reported: number): string => `За ${reported} год отчётов нет: показан ${year} год.`,
  toBelow: 'Муниципалитеты, группы по доле с ИОМ и пояснения — ниже',

  reading: [
    'У каждой доли свой знаменатель: все обучающиеся, слабоуспевающие и неуспевающие обучающиеся или образовательные организации. Доли с разными знаменателями между собой не сравниваются и не складываются.',
    'Доля по всем — это сумма чисел, делённая на сумму знаменателей, а не среднее долей муниципалитетов. Отчёт, где нет числа или знаменателя, в эту долю не входит; сколько таких отчётов, указано.',
    'ИОМ здесь — индивидуальный образовательный маршрут обучающегося. Менее 30 % — строго меньше.',
  ],

  summary: {
    main: (route: string, all: number, few: number): string => `Профилактика. ${route} Для всех — в ${inMunicipalities(all)}, менее чем для 30\u00a0% — в ${inMunicipalities(few)}.`,
  },
};
