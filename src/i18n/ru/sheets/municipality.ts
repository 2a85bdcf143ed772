/** «Сводка муниципалитета»: one page for the head of education. */
import { counted, decimal, percentOf, signedPoints } from '../numbers';
import { schoolYear } from './common';

interface Change {
  readonly procedure: string;
  readonly difference: number;
}

const ofSchools = (count: number): string => counted(count, 'школы', 'школ', 'школ');
const measures = (count: number): string => counted(count, 'мероприятие', 'мероприятия', 'мероприятий');
const changes = (list: readonly Change[]): string => list.map(({ procedure, difference }) => `${procedure} (${signedPoints(difference)})`).join('; ');

const reliability = (listed: number, stable: number): string => {
  if (stable === listed) return listed === 1 ? 'вывод устойчивый' : 'вывод устойчивый по всем';
  return stable === 0 ? 'устойчивых выводов нет: данные каждой требуют анализа' : `вывод устойчивый по ${decimal(stable)}, по остальным требует анализа`;
};

const noneOr = (count: number): string => (count === 0 ? 'ни у одной' : `у ${decimal(count)}`);

export const municipality = {
  title: 'Сводка муниципалитета',
  subtitle: (year: number): string => `Школы, результаты и условия: главное для решений. ${schoolYear(year)} учебный год`,
  rules: (ruleSet: string, threshold: number): string => `Правила «${ruleSet}», порог низкого результата ${decimal(threshold)}\u00a0%`,

  figure: 'Показатель',
  count: 'Школ',
  shareOfSchools: 'Доля школ',
  schools: 'Всего в расчёте',
  several: 'В двух и более группах',
  none: 'Ни одного признака',
  bothGroups: 'ШНОР и ШНСУ вместе',
  stable: 'ШНОР, вывод устойчивый',
  figuresChart: 'Школы по группам',
  schoolsAxis: 'школ',

  procedure: 'Процедура',
  participants: (year: string): string => `Участников, ${year}`,
  share: (year: string): string => `Ниже порога, ${year}`,
  change: 'Изменение, п.п.',
  verdict: 'Вывод',
  verdicts: { decline: 'хуже: больше случайного', growth: 'лучше: больше случайного', 'no-proven-change': 'в пределах случайного' },
  noComparison: 'сравнить не с чем',
  noResults: 'Результатов за два года нет',
  proceduresChart: 'Доля участников ниже порога',
  shareAxis: 'доля участников',

  placeHeaders: { municipality: 'Муниципалитет', locality: 'Местность' },
  noPlace: { municipality: 'муниципалитет не указан', locality: 'местность не указана' },
  all: 'Все школы',
  pooledShare: 'Ниже порога, все девять процедур',
  placesChart: 'Школы по группам',
  placesCut: (count: number): string => `Не поместились ещё ${decimal(count)}: все муниципалитеты — на листе «Переходы списков», все школы — на листе «Группы школ».`,

  main: 'Главное',
  messages: {
    listed: (listed: number, all: number, stable: number): string =>
      listed === 0
        ? `В перечень ШНОР не вошла ни одна из ${ofSchools(all)}.`
        : `В перечне ШНОР ${counted(listed, 'школа', 'школы', 'школ')} из ${decimal(all)} (${percentOf(listed / all)}); ${reliability(listed, stable)}.`,
    worse: (list: readonly Change[]): string => `Доля участников ниже порога выросла больше, чем может случайно: ${changes(list)}.`,
    better: (list: readonly Change[]): string => `Доля участников ниже порога стала меньше, и больше, чем может случайно: ${changes(list)}.`,
    steady: (count: number): string =>
      count === 1 ? 'По единственной процедуре с результатами двух лет изменение в пределах случайного.' : `По всем ${counted(count, 'процедуре', 'процедурам', 'процедурам')} с результатами двух лет изменения в пределах случайного.`,
    highest: (procedure: string, share: number, participants: number): string =>
      `Наибольшая доля участников ниже порога — ${procedure}: ${percentOf(share)} из ${counted(participants, 'участника', 'участников', 'участников')}.`,
    conditions: (adverse: number, both: number): string =>
      both === 0
        ? `Ни у одной из ${ofSchools(adverse)} ШНСУ нет статуса ШНОР: неблагоприятные условия и низкие результаты не совпадают.`
        : `Из ${ofSchools(adverse)} ШНСУ ${decimal(both)} — также в перечне ШНОР: им нужна поддержка и по условиям, и по результатам.`,
    expected: (all: number, below: number, above: number): string => `Если учесть социальные условия (${counted(all, 'школа', 'школы', 'школ')}): результаты ниже ожидаемых — ${noneOr(below)}, выше — ${noneOr(above)}.`,
    risk: (zone: number, known: number, factor: string, high: number): string =>
      `В группе риска ${counted(zone, 'школа', 'школы', 'школ')} из ${decimal(known)} с данными о рисках; чаще других высокий уровень у фактора «${factor}» — у ${ofSchools(high)}.`,
  },
  decide: (june: number): string => `Что решить не позднее июня ${june} года (риски ${schoolYear(june + 1)} учебного года)`,
  decisions: {
    list: (count: number): string => `Утвердить перечень для адресной помощи: ${counted(count, 'школа', 'школы', 'школ')} трёх групп.`,
    measure: (text: string, schools: number): string => `${text.replace(/\.$/, '')} — для ${ofSchools(schools)}.`,
    roadmap: (overdue: number, unmarked: number): string =>
      `Рассмотреть ход дорожной карты: ${[...(overdue > 0 ? [`просрочено — ${measures(overdue)}`] : []), ...(unmarked > 0 ? [`срок прошёл, отметки нет — ${measures(unmarked)}`] : [])].join('; ')}.`,
    noRoadmap: 'Составить дорожную карту: таблицы «Дорожная карта» в книге нет.',
  },
  gaps: 'Чего не хватает',
  note: `Срок решений по рискам нового учебного года — положение о работе со школами с низкими результатами, п. 5.2; циклические риски решаются сразу. «Больше случайного»: весь 95\u00a0%-й интервал изменения лежит за границей (метод — на листе «Динамика»); причин лист не называет. Результаты с признаком необъективности — по режиму, выбранному в «Параметрах».`,
};
