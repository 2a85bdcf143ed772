/** “Переходы списков”: which schools came onto lists, stayed and left. */
import { counted, percentOf } from '../numbers';

const schools = (count: number): string => counted(count, 'school', 'schools');
const municipalities = (count: number): string => counted(count, 'municipality', 'municipalities');
const rows = (count: number): string => counted(count, 'row', 'rows');

const equation = (was: number, left: number, stayed: number, appeared: number, now: number): string => `${was} = ${left} + ${stayed}; ${now} = ${stayed} + ${appeared}`;

const groups = {
  none: 'no school on the list',
  'only-new': 'all schools on the list are new',
  'no-new': 'no new school',
  more: 'more schools than before',
  'with-new': 'new schools',
};

export const transitions = {
  title: 'Schools between lists',
  subtitle: (was: string, now: string): string => `Was: “${was}”. Now: “${now}”. The list serves to help each school`,
  subtitleNone: 'Which schools came onto lists, stayed and left',
  notComputed: 'Nothing to compare: it takes two lists, in “Списки” or computed from the results of two years.',
  rules: 'Was = left + stayed; now = stayed + new',

  lists: {
    external: (maker: string, year: number): string => `${maker} ${year}`,
    union: (year: number): string => `All lists ${year}`,
    computed: (year: number): string => `Low results (computed) ${year}`,
  },
  series: {
    external: (maker: string, was: number, now: number): string => `${maker}: ${was} → ${now}`,
    union: (was: number, now: number): string => `All lists: ${was} → ${now}`,
    computed: (was: number, now: number): string => `Low results (computed): ${was} → ${now}`,
  },
  pair: (was: string, now: string): string => `${was} → ${now}`,

  main: (was: number, left: number, stayed: number, appeared: number, now: number): string =>
    `There were ${schools(was)}; ${left} left, ${stayed} stayed, ${appeared} are new, now there are ${now}: ${equation(was, left, stayed, appeared, now)}.`,
  ofWhole: (part: number, whole: number): string => `${part} of ${whole}, ${percentOf(part / whole)}`,
  byMunicipality: (all: number, counts: Readonly<Record<keyof typeof groups, number>>): string =>
    `By municipality (${all} in all): no school on the list ${counts.none}; all schools on it new ${counts['only-new']}; no new one ${counts['no-new']}; more than before ${counts.more}; with new ones ${counts['with-new']}. The groups overlap.`,
  withoutData: (left: number, without: number): string =>
    `Of those that left (${left}), ${schools(without)} ${without === 1 ? 'has' : 'have'} no usable result in the year of the second list: that is no change of results.`,
  withoutMunicipality: (count: number): string => `${schools(count)} on the lists without a municipality in “Школы”: not part of the breakdown.`,
  noMunicipalities: '“Школы” names no municipalities: there is no breakdown.',
  partial: (list: string): string => `“${list}” is incomplete: without results of the year before, the second criterion cannot be told. Part of the next year’s new schools may come from that.`,
  notFound: (given: string): string => `There is no list “${given}”, which the settings name: one was chosen. The names stand in the table below.`,
  ifBiasedCounted: (was: number, left: number, stayed: number, appeared: number, now: number): string =>
    `With biased results counted: was ${was}, left ${left}, stayed ${stayed}, new ${appeared}, now ${now}.`,
  differs: (list: string, given: number, counted_: number, parts: readonly string[]): string => `“${list}”: ${rows(given)}, ${schools(counted_)}. The difference: ${parts.join(', ')}.`,
  parts: {
    unknown: (count: number): string => `${count} not in “Школы”`,
    repeated: (count: number): string => `${count} repeated`,
    joined: (count: number): string => `${count} counted with the head organisation`,
  },
  toMunicipalities: 'Municipalities and the chart stand below the schools',
  toLists: 'All lists, their account and the transitions between any two stand below',
  toUnion: (year: number): string => `The lists of several makers of ${year} side by side stand at the end`,

  schoolsTitle: 'Schools of the two lists',
  municipality: 'Municipality',
  move: 'Transition',
  moves: { left: 'left', stayed: 'stayed', new: 'new' },
  track: 'Track',
  group: 'Primary group now',
  wasCell: 'Row: was',
  nowCell: 'Row: now',
  noSchools: 'No school on either list',
  schoolWithoutData: 'No usable result in the year of the second list: it left not by its results',

  factsTitle: 'Account of the two lists',
  from: 'Was: list',
  to: 'Now: list',
  chosen: {
    settings: 'by the settings “Переходы: было” and “Переходы: стало”',
    'one-maker': 'chosen: the last two lists of one maker',
    computed: 'chosen: the computed lists of two years',
    any: 'chosen: the last two lists',
  },
  was: 'Was',
  left: 'Left',
  stayed: 'Stayed',
  appeared: 'New',
  now: 'Now',
  shareOfWas: 'of the schools that were on the list',
  shareOfNow: 'of the schools that are on the list now',
  tracks: {
    stayed: 'Track 1: help for each school (stayed on the list)',
    listed: 'Track 2: work with falling results (all schools of the new list)',
    all: 'Track 3: prevention of failure (all schools)',
  },
  tracksNote: 'the tracks overlap: a school of track 1 is on tracks 2 and 3 as well',

  municipalitiesTitle: 'By municipality',
  notLive: 'There are many schools and municipalities: their figures are computed by the add-in, not by a formula.',
  schoolsThere: 'Schools in all',
  groups,
  groupsHeader: 'Group of the municipality',
  groupsTitle: 'Groups of municipalities',
  municipalityGroup: 'Group',
  municipalitiesCount: 'Municipalities',
  groupNames: (group: string, count: number, names: string): string => `${group}: ${municipalities(count)} (${names}).`,
  chartTitle: (shown: number, all: number): string => (shown < all ? `Left, stayed and new: the ${municipalities(shown)} with most schools` : 'Schools that left, stayed and are new, by municipality'),
  schoolsAxis: 'schools',

  listsTitle: 'All lists',
  list: 'List',
  listRows: 'Rows in “Списки”',
  unknown: 'Not in “Школы”',
  repeated: 'Repeated',
  joined: 'With the head organisation',
  schoolsCount: 'Schools',
  check: 'Check',
  agrees: 'agrees',
  disagrees: 'does not agree',
  ifCounted: (count: number): string => `With biased results counted: ${schools(count)}.`,
  aboutBias: 'A list of schools with a sign of bias: united with none.',
  partialNote: 'No results of the year before: the second criterion is not known.',
  unionNote: 'The lists of all makers of this year together.',

  matrixTitle: 'Transitions between any two lists of different years',
  matrixCaption: 'Neighbouring lists of one maker first',
  transition: 'From and to',
  makers: 'Makers',
  oneSeries: 'one',
  differentSeries: 'different',
  noPairs: 'No lists of different years',
  seriesChart: 'Schools that left, stayed and are new, from list to list',

  unionTitle: (year: number): string => `Lists of several makers, ${year}`,
  unionCounts: (year: number, sources: number, together: number, onAll: number): string => `${year}: ${counted(sources, 'list', 'lists')}, ${schools(together)} together, ${onAll} on every list.`,
  unionFilials: (apart: number, withHeads: number): string => `With filials apart there are ${schools(apart)} together; with head organisations ${withHeads}.`,
  filials: { apart: 'Filials are counted apart (setting “Филиалы”).', 'with-parent': 'Filials are counted with their head organisation (setting “Филиалы”).' },
  onLists: 'On how many lists',

  reading: [
    'Left: on the first list and not on the second; stayed: on both; new: on the second alone. Was = left + stayed, now = stayed + new.',
    'Leaving a list does not by itself mean better results: lists may follow different rules, and a year may have no results.',
    'A computed list follows the rule and the settings of “Низкие результаты”, for every year with results.',
    'The primary group is of the reporting year, not of the list’s. A share always says what it is of.',
    'The account explains why rows and schools differ: a school is not in “Школы”, is named twice, or a filial is counted with its head organisation.',
  ],

  summary: {
    main: (was: string, now: string, counts: string): string => `Lists, “${was}” → “${now}”: ${counts}.`,
    counts: (was: number, left: number, stayed: number, appeared: number, now: number): string => `was ${was}, left ${left}, stayed ${stayed}, new ${appeared}, now ${now}`,
    municipalities: (more: number, onlyNew: number): string => `More schools on the list than before in ${municipalities(more)}; only new ones in ${municipalities(onlyNew)}.`,
  },
  story: {
    stayed: (was: string, now: string): string => `Stays on the list: it was on “${was}” and is on “${now}”.`,
    new: (was: string, now: string): string => `New on “${now}”: it was not on “${was}”.`,
    left: (was: string, now: string): string => `Left the list: it was on “${was}” and is not on “${now}”.`,
    withoutData: 'The year of the second list has no usable result: that is no change of results.',
    lists: (names: readonly string[]): string => `On the lists: ${names.join('; ')}.`,
  },
};
