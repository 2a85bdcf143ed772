/** «Переходы списков»: which schools came onto lists, stayed and left. */
import { counted, percentOf } from '../numbers';

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
const municipalities = (count: number): string => counted(count, 'муниципалитет', 'муниципалитета', 'муниципалитетов');
const inMunicipalities = (count: number): string => counted(count, 'муниципалитете', 'муниципалитетах', 'муниципалитетах');
const rows = (count: number): string => counted(count, 'строка', 'строки', 'строк');

/** «379 = 266 + 113; 233 = 113 + 120» */
const equation = (was: number, left: number, stayed: number, appeared: number, now: number): string => `${was} = ${left} + ${stayed}; ${now} = ${stayed} + ${appeared}`;

const groups = {
  none: 'нет школ списка',
  'only-new': 'все школы списка новые',
  'no-new': 'нет новых школ',
  more: 'школ стало больше',
  'with-new': 'есть новые школы',
};

export const transitions = {
  title: 'Переходы между списками школ',
  subtitle: (was: string, now: string): string => `Было: «${was}». Стало: «${now}». Перечень служит для адресной помощи школам`,
  subtitleNone: 'Какие школы появились в списках, остались и вышли из них',
  notComputed: 'Сравнивать нечего: нужны хотя бы два списка — в таблице «Списки» или рассчитанные по результатам двух лет.',
  rules: 'Было = вышли + остались; стало = остались + новые',

  lists: {
    external: (maker: string, year: number): string => `${maker} ${year}`,
    union: (year: number): string => `Все списки ${year}`,
    computed: (year: number): string => `ШНОР (расчёт) ${year}`,
  },
  series: {
    external: (maker: string, was: number, now: number): string => `${maker}: ${was} → ${now}`,
    union: (was: number, now: number): string => `Все списки: ${was} → ${now}`,
    computed: (was: number, now: number): string => `ШНОР (расчёт): ${was} → ${now}`,
  },
  pair: (was: string, now: string): string => `${was} → ${now}`,

  main: (was: number, left: number, stayed: number, appeared: number, now: number): string =>
    `Было ${schools(was)}, вышли ${left}, остались ${stayed}, новых ${appeared}, стало ${now}: ${equation(was, left, stayed, appeared, now)}.`,
  ofWhole: (part: number, whole: number): string => `${part} из ${whole}, ${percentOf(part / whole)}`,
  byMunicipality: (all: number, counts: Readonly<Record<keyof typeof groups, number>>): string =>
    `По муниципалитетам (всего ${all}): нет школ списка — ${counts.none}; все школы списка новые — ${counts['only-new']}; нет новых — ${counts['no-new']}; стало больше — ${counts.more}; есть новые — ${counts['with-new']}. Группы пересекаются.`,
  withoutData: (left: number, without: number): string =>
    `Из вышедших (${left}) у ${counted(without, 'школы', 'школ', 'школ')} нет пригодных результатов за год второго списка: это не выход по результатам.`,
  withoutMunicipality: (count: number): string => `${schools(count)} списков без муниципалитета в таблице «Школы»: в разбивку по муниципалитетам не вошли.`,
  noMunicipalities: 'В таблице «Школы» муниципалитеты не указаны: разбивки по ним нет.',
  partial: (list: string): string => `Список «${list}» неполон: за предыдущий год результатов нет, второй критерий определить нельзя. Часть новых школ следующего года может объясняться этим.`,
  notFound: (given: string): string => `Списка «${given}», указанного в параметрах, нет: список выбран автоматически. Названия списков — в таблице ниже.`,
  ifBiasedCounted: (was: number, left: number, stayed: number, appeared: number, now: number): string =>
    `Если учесть результаты с признаком необъективности: было ${was}, вышли ${left}, остались ${stayed}, новых ${appeared}, стало ${now}.`,
  differs: (list: string, given: number, counted_: number, parts: readonly string[]): string => `«${list}»: ${rows(given)} — ${schools(counted_)}. Разница: ${parts.join(', ')}.`,
  parts: {
    unknown: (count: number): string => `${count} — нет в таблице «Школы»`,
    repeated: (count: number): string => `${count} — повтор`,
    joined: (count: number): string => `${count} — учтены вместе с головной организацией`,
  },
  toMunicipalities: 'Муниципалитеты и диаграмма — под списком школ',
  toLists: 'Все списки, сверка и переходы между любыми двумя — ниже',
  toUnion: (year: number): string => `Списки разных составителей за ${year} год рядом — в конце листа`,

  // the pair by school
  schoolsTitle: 'Школы двух списков',
  municipality: 'Муниципалитет',
  move: 'Переход',
  moves: { left: 'вышла', stayed: 'осталась', new: 'новая' },
  track: 'Трек',
  group: 'Основная группа сейчас',
  wasCell: 'Строка: было',
  nowCell: 'Строка: стало',
  noSchools: 'Ни одной школы в обоих списках',
  schoolWithoutData: 'Нет пригодных результатов за год второго списка: выход не по результатам',

  // facts
  factsTitle: 'Сверка выбранных списков',
  from: 'Было: список',
  to: 'Стало: список',
  chosen: {
    settings: 'по параметрам «Переходы: было» и «Переходы: стало»',
    'one-maker': 'выбрано автоматически: два последних списка одного составителя',
    computed: 'выбрано автоматически: списки, рассчитанные по правилу, за два года',
    any: 'выбрано автоматически: два последних списка',
  },
  was: 'Было',
  left: 'Вышли',
  stayed: 'Остались',
  appeared: 'Новые',
  now: 'Стало',
  shareOfWas: 'от школ, которые были в списке',
  shareOfNow: 'от школ, которые стали в списке',
  tracks: {
    stayed: 'Трек 1: адресная поддержка (остались в списке)',
    listed: 'Трек 2: работа со снижением результатов (все школы нового списка)',
    all: 'Трек 3: профилактика учебной неуспешности (все школы)',
  },
  tracksNote: 'треки пересекаются: школа трека 1 входит и в треки 2 и 3',

  // municipalities
  municipalitiesTitle: 'По муниципалитетам',
  notLive: 'Школ и муниципалитетов много: числа по муниципалитетам рассчитаны надстройкой, не формулой.',
  schoolsThere: 'Школ всего',
  groups,
  groupsHeader: 'Группа муниципалитета',
  groupsTitle: 'Группы муниципалитетов',
  municipalityGroup: 'Группа',
  municipalitiesCount: 'Муниципалитетов',
  groupNames: (group: string, count: number, names: string): string => `${group} — ${municipalities(count)}: ${names}.`,
  chartTitle: (shown: number, all: number): string =>
    shown < all ? `Вышли, остались и новые: ${municipalities(shown)} с наибольшим числом школ` : 'Вышли, остались и новые школы по муниципалитетам',
  schoolsAxis: 'школ',

  // all lists
  listsTitle: 'Все списки',
  list: 'Список',
  listRows: 'Строк в «Списках»',
  unknown: 'Нет в «Школы»',
  repeated: 'Повторы',
  joined: 'С головной организацией',
  schoolsCount: 'Школ',
  check: 'Сверка',
  agrees: 'сходится',
  disagrees: 'не сходится',
  ifCounted: (count: number): string => `Если учесть результаты с признаком необъективности, ${schools(count)}.`,
  aboutBias: 'Список школ с признаками необъективности: с другими не объединяется.',
  partialNote: 'За предыдущий год результатов нет: второй критерий не определён.',
  unionNote: 'Объединение списков всех составителей этого года.',

  // all pairs
  matrixTitle: 'Переходы между любыми двумя списками разных лет',
  matrixCaption: 'Сначала соседние списки одного составителя',
  transition: 'Переход от — к',
  makers: 'Составители',
  oneSeries: 'один',
  differentSeries: 'разные',
  noPairs: 'Списков разных лет нет',
  seriesChart: 'Вышли, остались и новые школы от списка к списку',

  // several makers
  unionTitle: (year: number): string => `Списки разных составителей, ${year} год`,
  unionCounts: (year: number, sources: number, together: number, onAll: number): string =>
    `${year} год: списков — ${sources}, в них вместе ${schools(together)}, в каждом из списков — ${onAll}.`,
  unionFilials: (apart: number, withHeads: number): string => `Если считать филиалы отдельно, вместе ${schools(apart)}; вместе с головными организациями — ${withHeads}.`,
  filials: { apart: 'Филиалы считаются отдельно (параметр «Филиалы»).', 'with-parent': 'Филиалы считаются вместе с головной организацией (параметр «Филиалы»).' },
  onLists: 'В скольких списках',

  reading: [
    'Вышли — были в первом списке и не попали во второй; остались — есть в обоих; новые — появились во втором. Было = вышли + остались, стало = остались + новые.',
    'Выход из списка сам по себе не означает, что результаты улучшились: списки могли составить по разным правилам, а за год могло не быть результатов.',
    '«ШНОР (расчёт)» — список по правилу и параметрам листа «Низкие результаты», рассчитанный за каждый год, за который есть результаты.',
    'Основная группа — по отчётному году, а не по году списка. Доли рядом с числами всегда указаны вместе с тем, от чего они взяты.',
    'Разница между числом строк списка и числом школ объясняется сверкой: школы нет в таблице «Школы», школа названа дважды, филиал учтён вместе с головной организацией.',
  ],

  summary: {
    main: (was: string, now: string, counts: string): string => `Переходы списков, «${was}» → «${now}»: ${counts}.`,
    counts: (was: number, left: number, stayed: number, appeared: number, now: number): string => `было ${was}, вышли ${left}, остались ${stayed}, новых ${appeared}, стало ${now}`,
    municipalities: (more: number, onlyNew: number): string => `Школ списка стало больше в ${inMunicipalities(more)}; все школы списка новые — в ${inMunicipalities(onlyNew)}.`,
  },
  story: {
    stayed: (was: string, now: string): string => `Остаётся в списке: была в «${was}» и есть в «${now}».`,
    new: (was: string, now: string): string => `Новая в списке «${now}»: в «${was}» её не было.`,
    left: (was: string, now: string): string => `Вышла из списка: была в «${was}», в «${now}» её нет.`,
    withoutData: 'За год второго списка пригодных результатов нет: это не выход по результатам.',
    lists: (names: readonly string[]): string => `В списках: ${names.join('; ')}.`,
  },
};
