/** «Перечень для адресной помощи»: three groups of schools, each with its reasons. */
import { counted } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
const ofSchools = (count: number): string => counted(count, 'школы', 'школ', 'школ');

export const supportList = {
  title: 'Перечень школ для адресной помощи',
  subtitle: (year: number): string => `Три группы: ШНОР, ШНСУ и группа риска; у каждой школы — основания с цифрами. ${schoolYear(year)} учебный год`,
  rules: 'Школа стоит в перечне один раз, в своей основной группе: первой из ШНОР, ШНСУ, группы риска',

  main: (listed: number, all: number): string => `В перечне ${schools(listed)} из ${all}.`,
  group: (name: string, primary: number, flagged: number): string =>
    flagged === primary ? `${name}: ${schools(primary)}.` : `${name}: ${schools(primary)} как основная группа; всего с этим признаком — ${flagged}.`,
  unknown: {
    lowResults: (count: number): string => `О низких результатах нельзя судить у ${ofSchools(count)}: нет результатов отчётного года, которые можно учесть, или школа начальная.`,
    adverse: (count: number): string => `Об условиях нельзя судить у ${ofSchools(count)}: нет социального паспорта или нужных долей в нём.`,
    riskZone: (count: number): string => `О рисках нельзя судить у ${ofSchools(count)}: нет данных о факторах риска.`,
  },
  notListed: 'Школа, которой в перечне нет, не обязательно благополучна: у неё может не быть данных.',

  cut: (group: string, shown: number, all: number): string => `${group}: показаны первые ${shown} из ${all}; все — на листе «Группы школ».`,

  groupTitles: {
    lowResults: 'Школы с низкими образовательными результатами (ШНОР)',
    adverse: 'Школы в неблагоприятных социальных условиях (ШНСУ)',
    riskZone: 'Школы группы риска',
  },
  flags: 'Все признаки',
  reasons: 'Основания',
  reason: (group: string, text: string): string => `${group}. ${text}`,
  riskReason: (factors: readonly string[], year: number): string =>
    `${counted(factors.length, 'фактор', 'фактора', 'факторов')} с уровнем «высокий» — ${factors.join('; ')} (${schoolYear(year)}).`,
  withScore: (factor: string, score: string): string => `${factor}, балл ${score}`,
  reliability: 'Надёжность',
  resultCell: 'Результат',
  passportCell: 'Паспорт',
  riskCell: 'Риски',
  noneInGroup: 'В этой группе школ нет',

  countsTitle: 'Сколько школ в группах',
  groupHeader: 'Группа',
  primary: 'Основная группа, школ',
  flagged: 'С признаком, школ',
  note: 'О чём нет данных',

  reading: [
    'ШНОР — низкие результаты по критериям листа «Низкие результаты»; ШНСУ — значение ИСБШ не выше границы нижней части школ; группа риска — факторы риска с уровнем «высокий». Правила и пороги — на листах «Низкие результаты», «ИСБШ» и «Риски школ».',
    'Источник групп: муниципальная программа повышения качества образования (Назаровский район, 2021–2024), раздел о выявлении школ. Признаки независимы: у школы их может быть несколько.',
    'Ссылки в последних столбцах ведут к исходным ячейкам: к низкому результату, строке социального паспорта и данным о рисках.',
    'Перечень нужен, чтобы оказать школам адресную помощь. Он не сравнивает школы между собой и не объясняет причин.',
  ],
};
