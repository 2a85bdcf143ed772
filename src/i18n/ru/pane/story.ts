/** A school's story in words. Shares are 0..1, years are those in which school years end. */
import { pluralRu } from '../../plural';
import { decimal, percentOf, twoDigits } from '../numbers';
import { counted } from './counted';

const schoolYear = (year: number): string => `${year - 1}/${year}`;
const tenths = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
const minus = (text: string): string => text.replace('-', '−');
const signed = (value: number): string => `${value < 0 ? '−' : '+'}\u00a0${twoDigits(Math.abs(value))}`;
const results = (count: number): string => counted(count, 'результат', 'результата', 'результатов');
const lowResults = (count: number): string => counted(count, 'низкий результат', 'низких результата', 'низких результатов');
const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

interface Counted {
  readonly procedure: string;
  readonly year: number;
  readonly below: number;
  readonly participants: number;
}
const named = ({ procedure, year, below, participants }: Counted): string => `${procedure} ${schoolYear(year)} (${below} из ${participants})`;
const andMore = (shown: readonly string[], more: number, separator = ', '): string => `${shown.join(separator)}${more > 0 ? ` и ещё ${more}` : ''}`;

export const story = {
  back: 'К перечням',
  copy: 'Скопировать текст',
  code: (code: string) => `код ${code}`,
  year: (year: number) => `Отчётный год ${schoolYear(year)}`,
  groups: (names: readonly string[]) => `Признаки: ${names.join(', ')}`,
  primaryGroup: (name: string) => `Основная группа: ${name}`,
  noGroup: 'Ни в один из трёх перечней не входит',
  row: 'Строка в «Школах»',
  purpose: 'Перечни служат для адресной помощи школам и не оценивают работу педагогов.',
  internal: (count: number) => `Есть результаты, где меньше ${counted(count, 'участника', 'участников', 'участников')}: текст для служебного пользования.`,
  sheets: 'На расчётных листах',

  low: {
    heading: (year: number) => `Низкие результаты, ${schoolYear(year)}`,
    previous: (year: number) => `Годом раньше, ${schoolYear(year)}`,
    statuses: {
      listed: 'В перечне ШНОР для адресной помощи.',
      'not-listed': 'Не в перечне ШНОР: критерии не выполнены.',
      'no-data': 'Нет данных: за отчётный год нет ни одного пригодного результата девяти процедур.',
      'not-applicable': 'Не применимо: начальная школа, ни одна из девяти процедур в ней не проводится.',
    },
    first: (met: boolean, low: number) =>
      met ? `Критерий 1 выполнен: ${lowResults(low)} за год.` : `Критерий 1 не выполнен: ${low === 0 ? 'низких результатов за год нет' : `${lowResults(low)} за год`}, нужно не менее двух.`,
    second: {
      fioko2020: (met: boolean) => (met ? 'Критерий 2 выполнен: низкие результаты есть в каждом из двух лет.' : 'Критерий 2 не выполнен: низких результатов в каждом из двух лет нет.'),
      'same-procedure-2025': (met: boolean) =>
        met ? 'Критерий 2 выполнен: по одной и той же процедуре результат низкий в оба года.' : 'Критерий 2 не выполнен: процедуры, результат которой низкий в оба года, нет.',
    },
    secondUnknown: (year: number) => `Критерий 2 не проверен: за ${schoolYear(year)} нет пригодных результатов.`,
    reliability: {
      stable: (threshold: number) => `Надёжность вывода: устойчивая. Он сохраняется, даже если считать только результаты, у которых весь интервал не ниже порога ${decimal(threshold)}\u00a0%.`,
      probable: (threshold: number) => `Надёжность вывода: вероятная. Доли не ниже порога ${decimal(threshold)}\u00a0%, но порог лежит внутри интервалов: при таком числе участников возможна случайность.`,
      limited: (small: number) => `Надёжность вывода: ограниченная выборка. Без результатов, где меньше ${counted(small, 'участника', 'участников', 'участников')}, критерии не выполняются.`,
    },
    ifCounted: (status: string, criteria: readonly number[]) =>
      `Если учесть результаты с признаком необъективности: ${status}${criteria.length > 0 ? `, ${pluralRu(criteria.length, 'критерий', 'критерии', 'критерии')} ${criteria.join(' и ')}` : ''}.`,
    explained: (threshold: number) => `Ниже порога из участников, доля; в скобках — интервал Уилсона 95\u00a0%. Низкий — от ${decimal(threshold)}\u00a0%.`,
    share: (below: number, participants: number, share: number) => `${below} из ${participants}, ${percentOf(share)}`,
    interval: (lower: number, upper: number) => `(${tenths.format(lower * 100)}–${tenths.format(upper * 100)}\u00a0%)`,
    nobody: 'участников не было',
    tags: { low: 'низкий', 'not-low': 'не низкий', excluded: 'не учтён' },
    excluded: (low: boolean) => `Отмечен признак необъективности: в расчёт не вошёл${low ? '; сам по себе низкий' : ''}. Требует анализа.`,
    flagged: 'Отмечен признак необъективности, но учтён: так задано в параметрах.',
  },

  isbsh: {
    heading: 'ИСБШ',
    value: ({ value, rank, base }: { readonly value: number; readonly rank: number; readonly base: number }) => `ИСБШ ${minus(twoDigits(value))}; место ${rank} из ${base}, считая с наименее благополучных условий.`,
    adverse: (border: number) => `В перечне ШНСУ: значение не больше границы ${minus(twoDigits(border))}.`,
    notAdverse: (border: number) => `Не в перечне ШНСУ: значение больше границы ${minus(twoDigits(border))}.`,
    constant: 'Постоянная',
    shares: {
      bothParentsHigherEducation: 'Оба родителя с высшим образованием',
      singleParent: 'Неполные семьи',
      onRegister: 'На различных видах учёта',
    },
    term: (share: number, coefficient: number, part: number) => `доля ${decimal(Math.round(share * 1e4) / 1e4)} × ${minus(decimal(coefficient))} = ${signed(part)}`,
    points: (value: number) => minus(twoDigits(value)),
    passport: (year: number) => `Соцпаспорт ${schoolYear(year)}`,
    none: 'ИСБШ не рассчитан, поэтому о ШНСУ судить нельзя.',
    noTable: 'ИСБШ не рассчитан: в книге нет «Соцпаспорта».',
  },

  risk: {
    heading: 'Факторы риска',
    inZone: (high: number, needed: number) => `В группе риска: факторов с высоким уровнем — ${high}, достаточно ${needed}.`,
    notInZone: (high: number, needed: number) => `Не в группе риска: факторов с высоким уровнем — ${high}, нужно не менее ${needed}.`,
    data: (year: number) => `Данные за ${schoolYear(year)}.`,
    parameters: (count: number) => counted(count, 'параметр', 'параметра', 'параметров'),
    score: (score: number) => `балл ${twoDigits(score)}`,
    fromProfile: 'уровень из «Рискового профиля»',
    deficit: (parameter: string, deficit: number) => `${parameter}: дефицит ${twoDigits(deficit)}`,
    none: 'Сведений о рисках нет, поэтому о группе риска судить нельзя.',
    noTable: 'В книге нет ни «Рисков», ни «Рискового профиля».',
  },

  analysis: {
    heading: 'Динамика и сравнение',
    loading: 'Собираем сведения анализа…',
    nothing: 'Об этой школе анализу сказать нечего: почему, видно в отчётах под заголовком «Не рассчитано» и на листах анализа.',
    forgotten: 'Анализ прошлого расчёта уже не хранится. Рассчитайте снова, и сведения появятся здесь.',
    missing: 'Сведения анализа не загружены.',
  },

  findings: {
    heading: 'Что проверить в первую очередь',
    none: 'Особых поводов для проверки нет: числа достаточны, пропусков, от которых зависит вывод, не видно.',
    'no-results': (year: number) => `За ${schoolYear(year)} нет пригодных результатов: внесены ли строки школы и верны ли они?`,
    'depends-on-flagged': (status: string) => `Вывод о ШНОР зависит от результатов с признаком необъективности: если их учесть, школа — ${status}.`,
    excluded: (shown: readonly Counted[], more: number) =>
      `${pluralRu(shown.length + more, 'Не учтён', 'Не учтены', 'Не учтены')} ${results(shown.length + more)} с признаком необъективности: ${andMore(shown.map(named), more)}. Верна ли отметка?`,
    'small-numbers': ({ shown, more, decisive }: { readonly shown: readonly Counted[]; readonly more: number; readonly decisive: boolean }) =>
      `Мало участников: ${andMore(shown.map(named), more)}. ${decisive ? 'Без таких результатов школа в перечень не вошла бы.' : 'Такие доли легко меняются от одного обучающегося.'}`,
    'near-threshold': (shown: readonly (Counted & { readonly pupils: number; readonly low: boolean })[], more: number) =>
      `Близко к порогу: ${andMore(
        shown.map((result) => `${named(result)} — на ${result.pupils} ${result.low ? 'меньше, и результат не низкий' : 'больше, и результат низкий'}`),
        more,
        '; ',
      )}. Проверьте числа.`,
    unstable: 'Порог лежит внутри интервалов: перечень по этой школе подтвердите другими данными.',
    'second-unknown': (year: number) => `Критерий 2 не проверен: за ${schoolYear(year)} нет пригодных результатов. Есть ли они у школы?`,
    'missing-shares': (columns: readonly string[], year: number) => `В соцпаспорте ${schoolYear(year)} не хватает: ${quoted(columns)}. Поэтому ИСБШ нет.`,
    'no-passport': 'Нет ИСБШ: проверьте, есть ли у школы строка «Соцпаспорта» со всеми тремя долями не позже отчётного года.',
    'older-passport': (used: number, year: number) => `Соцпаспорта за ${schoolYear(year)} нет, взят за ${schoolYear(used)}: изменились ли условия?`,
    'profile-differs': (factor: string, profile: string, parameters: string) => `Фактор ${factor}: в готовом профиле уровень ${profile}, по параметрам — ${parameters}.`,
    'older-risk': (used: number, year: number) => `Сведения о рисках — за ${schoolYear(used)}, а не за ${schoolYear(year)}.`,
    'no-risk': 'Нет сведений о рисках: внесены ли строки школы?',
    remarks: (count: number) => `В строках школы ${counted(count, 'замечание', 'замечания', 'замечаний')} к данным; первое:`,
  },
};
