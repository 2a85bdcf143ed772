/** The method of the note in words: what counts as low, who is listed, how conditions and risks are told. */
import { counted, decimal, percentOf } from '../numbers';
import { schoolYear } from './words';

const NBSP = '\u00a0';

interface Coefficients {
  readonly constant: number;
  readonly bothParentsHigherEducation: number;
  readonly singleParent: number;
  readonly onRegister: number;
}

const term = (coefficient: number, name: string): string => `${coefficient < 0 ? '−' : '+'} ${decimal(Math.abs(coefficient))}·${name}`;

const bottom = (share: number): string => (share === 0.25 ? `нижний квартиль (25${NBSP}%)` : share === 0.2 ? `нижний квинтиль (20${NBSP}%)` : `нижние ${percentOf(share)}`);

export const rules = {
  threshold: (percent: number): string => `${decimal(percent)}${NBSP}%`,
  low: (percent: number): string =>
    `Результат школы в оценочной процедуре считается низким, если не менее ${decimal(percent)}${NBSP}% участников получили отметку «2» (ВПР, ОГЭ, ЕГЭ по математике базового уровня) или не достигли минимального балла (ЕГЭ по русскому языку и по математике профильного уровня). Учитываются девять процедур: ВПР по математике и русскому языку в 5 и 6 классах, ОГЭ и ЕГЭ по математике и русскому языку. Сравниваются целые числа участников, доли не округляются.`,
  listing: {
    fioko2020: (year: number): string =>
      `Школа входит в перечень ШНОР, если за ${schoolYear(year)} учебный год у неё не менее двух низких результатов (критерий 1) или если хотя бы один низкий результат есть в каждом из двух лет — ${schoolYear(year)} и ${schoolYear(year - 1)} (критерий 2). Набор правил — «ФИОКО 2020».`,
    'same-procedure-2025': (year: number): string =>
      `Школа входит в перечень ШНОР, если за ${schoolYear(year)} учебный год у неё не менее двух низких результатов (критерий 1) или если результат одной и той же процедуры низкий в каждом из двух лет — ${schoolYear(year)} и ${schoolYear(year - 1)} (критерий 2). Набор правил — «2025 (та же процедура)».`,
  },
  objectivity: {
    exclude: 'Результаты с признаком необъективности при составлении перечня не учитываются: они показаны отдельно и требуют анализа.',
    count: 'Результаты с признаком необъективности при составлении перечня учитываются наравне с остальными; они требуют анализа.',
    both: 'Результаты с признаком необъективности при составлении перечня не учитываются; отдельно показано, что изменилось бы, если их учесть.',
  },
  adverse: ({ constant, bothParentsHigherEducation, singleParent, onRegister }: Coefficients, share: number): string =>
    `Социальные условия оцениваются по индексу социального благополучия школы: ИСБШ = ${decimal(constant)} ${term(bothParentsHigherEducation, 'a')} ${term(singleParent, 'b')} ${term(onRegister, 'c')}, где a — доля обучающихся, оба родителя которых имеют высшее образование, b — доля обучающихся из неполных семей, c — доля обучающихся, состоящих на различных видах учёта. Чем меньше значение, тем менее благополучны условия; к ШНСУ относится ${bottom(share)} школ, для которых индекс известен.`,
  risk: (high: number, medium: number, factors: number): string =>
    `Риски снижения образовательных результатов оцениваются по десяти факторам: уровень фактора высокий при среднем дефиците от ${decimal(high)}, средний — от ${decimal(medium)} (по шкале от 0 до 1), или берётся из готового рискового профиля. Школа работает в зоне риска, если высокий уровень имеют не менее чем ${counted(factors, 'фактор', 'фактора', 'факторов')}.`,
  riskOne: (high: number, medium: number): string =>
    `Риски снижения образовательных результатов оцениваются по десяти факторам: уровень фактора высокий при среднем дефиците от ${decimal(high)}, средний — от ${decimal(medium)} (по шкале от 0 до 1), или берётся из готового рискового профиля. Школа работает в зоне риска, если хотя бы один фактор имеет высокий уровень.`,
  filials: { apart: 'Филиалы учтены отдельно от головных организаций.', 'with-parent': 'Филиалы учтены вместе с головными организациями.' },
};
