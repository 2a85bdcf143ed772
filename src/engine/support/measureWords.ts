/**
 * The words in which the user's tables say what a measure is: Russian in every language of the add-in, like the names of
 * risk factors, because a Russian office files these tables. They are written and read again by the same declaration.
 */
import { RISK_BASES, type OtherBasisId } from './bases';
import type { BasisId, DecisionNature, Manageability, MeasureKind, MeasureLevel, MonthSpan, RiskKind } from './model';

/** [001] 7.3. */
export const MEASURE_KIND_WORDS: Readonly<Record<MeasureKind, string>> = {
  'teaching-quality': 'качество подготовки',
  networking: 'сетевое взаимодействие',
  'method-support': 'методическая поддержка',
  'mentor-schools': 'школы-наставники',
  'management-teams': 'управленческие команды',
  'training-routes': 'повышение квалификации',
};

/** [001] 5.2. */
export const RISK_KIND_WORDS: Readonly<Record<RiskKind, string>> = {
  staff: 'кадры',
  equipment: 'оснащение',
  failure: 'образовательная неуспешность',
  social: 'социальная ситуация',
};

export const MANAGEABILITY_WORDS: Readonly<Record<Manageability, string>> = { manageable: 'управляемый', 'weakly-manageable': 'слабоуправляемый' };

export const NATURE_WORDS: Readonly<Record<DecisionNature, string>> = { operative: 'оперативное', strategic: 'стратегическое' };

export const LEVEL_WORDS: Readonly<Record<MeasureLevel, string>> = { municipality: 'муниципалитет', school: 'школа' };

const OTHER_BASIS_WORDS: Readonly<Record<OtherBasisId, string>> = {
  'repeated-listing': 'Остаётся в списке',
  'low-mathematics': 'Низкий результат: математика',
  'low-russian': 'Низкий результат: русский язык',
  'low-other': 'Низкий результат: другой предмет',
  decline: 'Снижение результатов',
  'below-expected': 'Ниже ожидаемого',
  'adverse-conditions': 'Неблагоприятные условия',
  literacy: 'Грамотность',
  objectivity: 'Требует анализа (объективность)',
  'no-results': 'Нет результатов',
};

/** What stands in «Основание»: «Фактор 2», «Низкий результат: математика». */
export const BASIS_WORDS: Readonly<Record<BasisId, string>> = {
  ...OTHER_BASIS_WORDS,
  ...(Object.fromEntries(RISK_BASES.map((basis) => [basis, `Фактор ${basis.slice('risk-'.length)}`])) as Record<(typeof RISK_BASES)[number], string>),
};

const BASIS_SEPARATOR = '; ';

/** Several grounds in one cell. */
export const basesInWords = (bases: readonly BasisId[]): string => bases.map((basis) => BASIS_WORDS[basis]).join(BASIS_SEPARATOR);

const MONTHS = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'] as const;
export const MONTH_WORDS: readonly string[] = MONTHS;

export const WHOLE_YEAR: MonthSpan = { from: 9, to: 5 };
const WHOLE_YEAR_WORDS = 'в течение учебного года';

/** «сентябрь», «октябрь–декабрь», «в течение учебного года». */
export const monthsInWords = ({ from, to }: MonthSpan): string => {
  if (from === WHOLE_YEAR.from && to === WHOLE_YEAR.to) return WHOLE_YEAR_WORDS;
  return from === to ? MONTHS[from - 1]! : `${MONTHS[from - 1]!}–${MONTHS[to - 1]!}`;
};
