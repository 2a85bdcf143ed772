/** Findings and measures in words: shared by the recommendations, the lists, the passport, the roadmap and the note. */
import { counted, percentOf, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

const MONTHS = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];
const month = (number: number): string => MONTHS[number - 1] ?? '';

/** «9 из 24 участников», «1 из 21 участника». */
const ofParticipants = (part: number, whole: number): string => `${part} из ${counted(whole, 'участника', 'участников', 'участников')}`;
const ofPupils = (part: number, whole: number): string => `${part} из ${counted(whole, 'ученика', 'учеников', 'учеников')}`;

interface Counted {
  year: number;
  below: number;
  participants: number;
  share: number;
}

export const support = {
  findings: {
    lowResult: (procedure: string, year: number, below: number, participants: number, share: number): string =>
      `${procedure}, ${schoolYear(year)}: ниже порога ${ofParticipants(below, participants)} (${percentOf(share)})`,
    change: (procedure: string, was: Counted, now: Counted, difference: number): string =>
      `${procedure}: доля ниже порога выросла с ${percentOf(was.share)} (${was.below} из ${was.participants}, ${schoolYear(was.year)}) до ${percentOf(now.share)} (${now.below} из ${now.participants}, ${schoolYear(now.year)}), ${signedPoints(difference)}`,
    lists: (was: string, now: string): string => `Школа остаётся в списке: была в списке «${was}» и есть в списке «${now}»`,
    isbsh: (value: number, border: number, rank: number, year: number): string =>
      `ИСБШ ${twoDigits(value)} не выше границы ${twoDigits(border)} (№ ${rank}, считая от наименьшего), паспорт за ${schoolYear(year)}`,
    riskFactor: (factor: string, level: string, score: string | null, year: number): string => `Фактор риска ${factor}: уровень «${level}»${score === null ? '' : `, балл ${score}`} (${schoolYear(year)})`,
    score: (score: number): string => twoDigits(score),
    expected: (actual: number, expected: number, residual: number): string =>
      `Результаты ниже ожидаемых по условиям: сводный результат ${signedPoints(actual)} к общему уровню школ, ожидалось ${signedPoints(expected)}, разница ${signedPoints(residual)}`,
    objectivity: (procedure: string, year: number): string => `${procedure}, ${schoolYear(year)}: результат требует анализа`,
    biasList: (list: string, year: number): string => `Школа названа в списке «${list}» за ${year} год: требуется анализ`,
    literacy: (work: string, grade: number, year: number, below: number, pupils: number, share: number): string =>
      `${work}, ${grade} класс, ${schoolYear(year)}: недостаточный и пониженный уровни у ${ofPupils(below, pupils)} (${percentOf(share)})`,
    noResults: (year: number): string => `За ${schoolYear(year)} учебный год нет результатов девяти процедур, которые можно учесть`,
    /** Behind a finding that is uncertain. */
    withRemark: (text: string, remark: string): string => `${text}; ${remark}`,
    remarks: {
      few: 'участников мало, вывод осторожный',
      fewPupils: 'учеников мало, вывод осторожный',
      chance: 'разница может быть случайной',
      lists: 'составители списков разные или второй список старше двух лет',
    },
  },

  bases: {
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
  },
  factorBasis: (factor: number, name: string): string => `Фактор ${factor}. ${name}`,
  kinds: {
    'teaching-quality': 'качество подготовки',
    networking: 'сетевое взаимодействие',
    'method-support': 'методическая поддержка',
    'mentor-schools': 'школы-наставники',
    'management-teams': 'управленческие команды',
    'training-routes': 'повышение квалификации',
  },
  riskKinds: { staff: 'кадры', equipment: 'оснащение', failure: 'образовательная неуспешность', social: 'социальная ситуация' },
  manageability: { manageable: 'управляемый', 'weakly-manageable': 'слабоуправляемый' },
  nature: { operative: 'оперативное', strategic: 'стратегическое' },
  levels: { municipality: 'муниципалитет', school: 'школа' },
  months: (from: number, to: number): string => {
    if (from === 9 && to === 5) return 'в течение учебного года';
    return from === to ? month(from) : `${month(from)}–${month(to)}`;
  },
};
