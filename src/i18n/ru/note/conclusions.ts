/** What was found, in whole sentences: neutral words, causes as hypotheses only. */
import { pluralRu } from '../../plural';
import { counted, decimal, percentOf, twoDigits } from '../numbers';
import { entered, events, inSchools, named, ofSchools, results, schools, schoolYear } from './words';

interface ProcedureTally {
  readonly procedure: string;
  readonly low: number;
  readonly tookPart: number;
}

interface Moves {
  readonly was: number;
  readonly left: number;
  readonly stayed: number;
  readonly appeared: number;
  readonly now: number;
}

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
const lowIn = ({ procedure, low, tookPart }: ProcedureTally): string => `${procedure} — в ${inSchools(low)} из ${decimal(tookPart)} (${percentOf(low / tookPart)})`;

export const conclusions = {
  considered: (count: number, primary: number): string =>
    `В расчёте — ${schools(count)}${primary > 0 ? `, из них ${counted(primary, 'начальная', 'начальные', 'начальных')}: правило низких результатов к ${pluralRu(primary, 'ней', 'ним', 'ним')} не применяется` : ''}.`,

  // groups
  lowFound: (count: number, names: readonly string[]): string => (count === 0 ? 'В перечень ШНОР для адресной помощи не вошла ни одна школа.' : `В перечень ШНОР для адресной помощи ${entered(count)} ${schools(count)}${named(names)}.`),
  lowUnknown: (year: number): string => `Перечень ШНОР составить нельзя: за ${schoolYear(year)} учебный год нет пригодных результатов девяти процедур.`,
  criteria: (first: number, second: number, both: number): string =>
    `Критерию 1 (не менее двух низких результатов за год) ${pluralRu(first, 'отвечает', 'отвечают', 'отвечают')} ${schools(first)}, критерию 2 (низкие результаты два года подряд) — ${schools(second)}${both > 0 ? `, в том числе обоим критериям — ${schools(both)}` : ''}.`,
  reliability: (stable: number, probable: number, limited: number): string =>
    `Надёжность вывода устойчивая для ${ofSchools(stable)}, вероятная — для ${ofSchools(probable)}, по ограниченной выборке вывод сделан для ${ofSchools(limited)}.${limited > 0 ? ' Выводы по ограниченной выборке требуют анализа: участников мало, и результат мог сложиться случайно.' : ''}`,
  adverseFound: (count: number, base: number, border: number, names: readonly string[]): string =>
    `К ШНСУ ${pluralRu(count, 'отнесена', 'отнесены', 'отнесено')} ${schools(count)} из ${decimal(base)}, для которых известен ИСБШ; граница группы — ${twoDigits(border)}${named(names)}.`,
  riskFound: (count: number, base: number, names: readonly string[]): string =>
    count === 0
      ? `В зоне риска снижения образовательных результатов нет ни одной школы из ${decimal(base)}, для которых есть данные о рисках.`
      : `В зоне риска снижения образовательных результатов ${pluralRu(count, 'работает', 'работают', 'работает')} ${schools(count)} из ${decimal(base)}, для которых есть данные о рисках${named(names)}.`,
  combined: (two: number, three: number, none: number): string =>
    `Признаки независимы, и школа может иметь несколько: ${three > 0 ? `все три признака ${pluralRu(three, 'имеет', 'имеют', 'имеет')} ${schools(three)}, ` : ''}ровно два — ${schools(two)}, ни одного — ${schools(none)}.`,

  // results
  procedures: (year: number, most: readonly ProcedureTally[]): string =>
    most.length === 0
      ? `За ${schoolYear(year)} учебный год низких результатов нет ни по одной процедуре.`
      : `За ${schoolYear(year)} учебный год низких результатов больше всего по ${pluralRu(most.length, 'процедуре', 'процедурам', 'процедурам')}: ${most.map(lowIn).join('; ')}.`,
  dynamics: (year: number, all: number, better: number, worse: number): string =>
    `Доля участников ниже порога за ${schoolYear(year)} учебный год и за ближайший более ранний сравнивалась ${counted(all, 'раз', 'раза', 'раз')} (школа и процедура): результаты лучше — ${decimal(better)}, хуже — ${decimal(worse)}, различие не больше случайного — ${decimal(all - better - worse)}.`,
  positive: (procedure: string, positive: number, compared: number, share: number): string =>
    `Доля ШНОР и ШНСУ с положительной динамикой наибольшая по процедуре «${procedure}»: ${decimal(positive)} из ${ofSchools(compared)} с результатами обоих лет (${percentOf(share)}).`,
  noPositive: 'Положительной динамики среди ШНОР и ШНСУ, у которых есть результаты обоих лет, нет ни по одной процедуре.',

  // conditions
  isbsh: (least: number, most: number, count: number): string =>
    count === 1 ? `ИСБШ рассчитан для ${ofSchools(1)}: ${twoDigits(least)}.` : `ИСБШ рассчитан для ${ofSchools(count)}: от ${twoDigits(least)} до ${twoDigits(most)}. Чем меньше значение, тем менее благополучны социальные условия.`,
  riskFactors: (factors: readonly { readonly name: string; readonly high: number }[]): string =>
    factors.length === 0
      ? 'Высокого уровня не имеет ни один фактор риска ни в одной школе.'
      : `Чаще других высокий уровень имеют факторы: ${factors.map(({ name, high }) => `«${name}» — в ${inSchools(high)}`).join('; ')}.`,
  factors: (names: readonly string[], tests: number): string =>
    `Низкие результаты, возможно, связаны с условиями: ${quoted(names)} (прослеживается после поправки на ${counted(tests, 'проверку', 'проверки', 'проверок')}). Связь не означает причину и служит поводом для анализа.`,
  moreFactors: (traced: number, tests: number): string =>
    `Связь с низкими результатами прослеживается у ${decimal(traced)} из ${counted(tests, 'проверенного условия', 'проверенных условий и рисков', 'проверенных условий и рисков')}. Связь не означает причину и служит поводом для анализа.`,
  noFactors: (tests: number): string =>
    `Прослеживаемой связи низких результатов с условиями и рисками школ нет (${counted(tests, 'проверка', 'проверки', 'проверок')}): это не значит, что её не существует, — школ может быть мало, чтобы её увидеть.`,
  clusters: (grouped: number, count: number): string =>
    `По сходству условий и результатов ${schools(grouped)} ${pluralRu(grouped, 'распределена', 'распределены', 'распределены')} на ${counted(count, 'группу', 'группы', 'групп')}; состав групп — на листе «Кластеры».`,

  // lists
  transitions: (was: string, now: string, counts: Moves): string =>
    `Сравниваются списки «${was}» и «${now}»: ${pluralRu(counts.was, 'была', 'были', 'было')} ${schools(counts.was)}, вышли из списка ${decimal(counts.left)}, остались в нём ${decimal(counts.stayed)}, появились ${decimal(counts.appeared)}, стало ${schools(counts.now)}. Выход из списка сам по себе не означает, что результаты улучшились.`,
  leftWithoutData: (count: number): string => `Из вышедших у ${ofSchools(count)} нет пригодных результатов за год второго списка: это не выход по результатам.`,

  // objectivity
  objectivity: (notConfirmed: number, needsAnalysis: number, asked: number): string =>
    notConfirmed + needsAnalysis === 0
      ? `Среди проверенных результатов (${decimal(asked)}) нет таких, которые требуют анализа объективности.`
      : `${pluralRu(notConfirmed + needsAnalysis, 'Требует', 'Требуют', 'Требуют')} анализа ${results(notConfirmed + needsAnalysis)}${notConfirmed > 0 ? `, из них ${decimal(notConfirmed)} не ${pluralRu(notConfirmed, 'подтверждается', 'подтверждаются', 'подтверждаются')} другими результатами той же школы` : ''}. Сопоставление ничего не доказывает; на состав перечней эта проверка не влияет.`,

  // experience
  expected: (n: number, above: readonly string[], aboveCount: number, belowCount: number): string =>
    `При сравнении с результатами, которых можно ожидать при социальных условиях школы (модель по ${counted(n, 'школе', 'школам', 'школам')}), результаты выше ожидаемых ${aboveCount === 0 ? 'не имеет ни одна школа' : `у ${ofSchools(aboveCount)}${named(above)}`}; ниже ожидаемых — ${belowCount === 0 ? 'ни у одной' : `у ${ofSchools(belowCount)}, что требует анализа и поддержки`}.`,
  resilient: (count: number, adverse: number, names: readonly string[]): string =>
    `Среди ${ofSchools(adverse)} в неблагоприятных социальных условиях результаты верхней четверти ${pluralRu(count, 'имеет', 'имеют', 'имеют')} ${schools(count)}${named(names)}. Опыт таких школ может быть полезен другим.`,
  noResilient: (adverse: number): string => `Среди ${ofSchools(adverse)} в неблагоприятных социальных условиях результатов верхней четверти нет ни у одной.`,

  // support
  recommendations: (count: number, recommended: number, different: number): string =>
    `По результатам мониторинга ${schools(count)} ${pluralRu(count, 'получает', 'получают', 'получают')} адресные рекомендации: всего ${decimal(recommended)}, разных мер — ${decimal(different)}. Рекомендации каждой школы с тем, на чём они основаны, — на листе «Адресные рекомендации».`,
  noRecommendations: 'По данным мониторинга нет оснований ни для одной меры каталога.',
  roadmap: (count: number, done: number, unknown: number): string =>
    `В дорожной карте — ${events(count)}, из них ${pluralRu(done, 'выполнено', 'выполнены', 'выполнено')} ${decimal(done)}${unknown > 0 ? `, о выполнении не сказано у ${decimal(unknown)}` : ''}.`,
  emptyRoadmap: 'Дорожная карта есть, но мероприятий в ней нет.',
  allKinds: 'В дорожной карте есть меры всех шести предусмотренных видов.',
  kinds: (present: readonly string[], missing: readonly string[]): string =>
    `${present.length > 0 ? `В дорожной карте есть меры видов: ${present.join(', ')}. ` : ''}Нет мер ${pluralRu(missing.length, 'вида', 'видов', 'видов')}: ${missing.join(', ')}.`,
  /** `drafts`: rows of the register of which nothing says that they were taken. */
  decisions: (taken: number, done: number, drafts: number): string =>
    [
      taken === 0
        ? 'Принятых управленческих решений не записано.'
        : `${pluralRu(taken, 'Записано', 'Записаны', 'Записано')} ${counted(taken, 'управленческое решение', 'управленческих решения', 'управленческих решений')}, ${pluralRu(done, 'выполнено', 'выполнены', 'выполнено')} ${decimal(done)}.`,
      ...(drafts === 0 ? [] : [`В таблице решений ещё ${counted(drafts, 'строка', 'строки', 'строк')} без даты принятия и отметки о выполнении: это предложения к рассмотрению.`]),
    ].join(' '),
  emptyDecisions: 'Управленческие решения ещё не записаны.',
};
