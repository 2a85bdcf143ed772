/** Lists of the note: themes of recommendations, decisions, limits of the data, methods. */
import { counted, decimal, percentOf } from '../numbers';
import { pluralRu } from '../../plural';
import { inSchools, named, ofSchools, results, schools, schoolYear } from './words';

const forSchools = (count: number): string => (count > 0 ? `; относится к ${counted(count, 'школе', 'школам', 'школам')}` : '; оснований для неё в данных нет');

export const lists = {
  /** [001] 7.2. */
  themes: {
    teaching: (count: number): string => `Качество преподавания и программы перехода школ в режим эффективного функционирования и развития${forSchools(count)}.`,
    roadmaps: (count: number): string => `Разработка и уточнение дорожных карт повышения качества образования${forSchools(count)}.`,
    curators: (count: number): string => `Научно-методическое сопровождение и адресная помощь кураторов${forSchools(count)}.`,
    methods: (count: number): string => `Методические рекомендации по вопросам, которые показал анализ${forSchools(count)}.`,
    procedures: (count: number): string => `Проведение оценочных процедур по отдельным вопросам и анализ объективности${forSchools(count)}.`,
  },
  decisions: {
    approve: (low: number, adverse: number, risk: number): string => `Рассмотреть и утвердить перечни для адресной помощи: ШНОР — ${schools(low)}, ШНСУ — ${schools(adverse)}, группа риска — ${schools(risk)}.`,
    curators: (count: number): string => `Назначить кураторов и наставников ${counted(count, 'школе перечня', 'школам перечня', 'школам перечня')} ШНОР и определить сроки адресной помощи.`,
    roadmap: 'Утвердить дорожную карту сопровождения школ с мерами всех шести видов, сроками, ответственными и участниками.',
    missingKinds: (kinds: readonly string[]): string => `Дополнить дорожную карту мерами ${pluralRu(kinds.length, 'вида', 'видов', 'видов')}: ${kinds.join(', ')}.`,
    objectivity: (count: number): string => `Проанализировать ${counted(count, 'результат', 'результата', 'результатов')}, по ${pluralRu(count, 'которому', 'которым', 'которым')} требуется анализ объективности, вместе со школами.`,
    risks: (year: number): string => `Решения по рискам ${schoolYear(year + 1)} учебного года принять не позднее июня ${String(year)} года, когда получены данные всех мониторингов; по повторяющимся рискам — сразу.`,
    risksLate: (year: number): string => `Срок решений по рискам ${schoolYear(year + 1)} учебного года — июнь ${String(year)} года — прошёл: решения, которые ещё не приняты, принять сразу.`,
    data: (count: number): string => `Получить недостающие данные: результатов за отчётный год нет у ${ofSchools(count)}.`,
    experience: (count: number): string => `Изучить опыт ${counted(count, 'школы', 'школ', 'школ')} с результатами выше ожидаемых и представить его другим школам.`,
  },
  limits: {
    noResults: (count: number, year: number, names: readonly string[]): string => `Нет результатов за ${schoolYear(year)} учебный год у ${ofSchools(count)}${named(names)}: статус по правилу низких результатов для них неизвестен.`,
    previousEmpty: (year: number): string => `За ${schoolYear(year)} учебный год нет ни одного результата: критерий 2 проверить нельзя, перечень ШНОР построен только по критерию 1.`,
    secondUnknown: (count: number, year: number): string => `У ${ofSchools(count)} нет результатов за ${schoolYear(year)} учебный год: критерий 2 для ${pluralRu(count, 'неё', 'них', 'них')} проверить нельзя.`,
    noIndex: 'Индекс ИСБШ не рассчитан ни для одной школы: нет соцпаспортов с тремя нужными долями.',
    noIsbsh: (count: number): string => `Индекс ИСБШ не рассчитан для ${ofSchools(count)}: нет соцпаспорта или одной из трёх долей.`,
    olderPassports: (count: number): string => `Для ${ofSchools(count)} взят соцпаспорт более раннего года: за отчётный год его нет.`,
    noRisk: 'Данных о рисках нет ни по одной школе: группа риска не определена.',
    noRiskData: (count: number): string => `Данных о рисках нет у ${ofSchools(count)}.`,
    excluded: (count: number): string => `С признаком необъективности не ${pluralRu(count, 'учтён', 'учтены', 'учтено')} ${results(count)}: ${pluralRu(count, 'он требует', 'они требуют', 'они требуют')} анализа.`,
    small: (count: number, border: number): string => `В ${counted(count, 'результате', 'результатах', 'результатах')} отчётного года меньше ${counted(border, 'участника', 'участников', 'участников')}: выводы по ним ненадёжны.`,
    ties: (tied: number, border: string): string => `На границе группы ШНСУ (${border}) — ${schools(tied)} с равными значениями ИСБШ; все они вошли в группу.`,
    leftOut: (count: number): string => `Строки с ошибками в исходных данных в расчёт не вошли: ${counted(count, 'строка', 'строки', 'строк')}.`,
    issues: (errors: number, warnings: number, notes: number): string =>
      `При проверке данных ${pluralRu(errors + warnings + notes, 'записано', 'записаны', 'записано')} ${counted(errors + warnings + notes, 'замечание', 'замечания', 'замечаний')}: ошибок — ${decimal(errors)}, предупреждений — ${decimal(warnings)}, пояснений — ${decimal(notes)}; все они — на листе «Проблемы данных».`,
    noIssues: 'При проверке данных замечаний нет.',
    notComputed: (topic: string, reason: string): string => `${topic}: ${reason}`,
    differentPupils: 'В разные годы процедуры проходили разные дети, и работы были разной трудности: изменение доли говорит и об этом.',
    hypotheses: 'Связи условий и результатов показывают, что стоит проанализировать; причин они не устанавливают.',
  },
  topics: {
    dynamics: 'Динамика',
    expected: 'Ожидаемые результаты',
    factors: 'Связь с условиями',
    clusters: 'Группы похожих школ',
    objectivity: 'Объективность',
    transitions: 'Переходы между списками',
  },
  methods: {
    wilson: (border: number): string =>
      `Надёжность вывода: устойчивая — вывод сохраняется, если считать только результаты, у которых нижняя граница 95-процентного интервала Уилсона не меньше порога; ограниченная выборка — вывод не сохраняется, если считать только результаты не менее чем ${counted(border, 'участника', 'участников', 'участников')}; вероятная — остальные случаи. Официальный статус от надёжности не зависит.`,
    dynamics: 'Динамика: изменение доли — в процентных пунктах (п.п.), с 95-процентным интервалом Ньюкомба; «лучше» или «хуже» — только если весь интервал лежит по одну сторону от границы изменения.',
    isbsh: (q: number): string => `Граница ШНСУ — квантиль ${percentOf(q)} распределения ИСБШ (включительно, как функция ПРОЦЕНТИЛЬ.ВКЛ); школы с равными значениями на границе входят в группу все.`,
    objectivity: 'Объективность: результат требует анализа, если у него есть внешний признак или нижняя граница его интервала выше доли остальных школ, а другие результаты той же школы этого не подтверждают.',
    expected: 'Ожидаемые результаты: линейная регрессия результатов школ на характеристики соцпаспорта; выше или ниже ожидаемого — за пределами 95-процентного интервала прогноза.',
    factors: 'Связь с условиями: ранговая корреляция Спирмена с поправкой Холма на число проверок.',
    clusters: 'Группы похожих школ: метод k-средних по условиям и результатам, число групп — по силуэту.',
    missing: 'Пустая ячейка означает, что данных нет; нулём она не считается нигде.',
  },
  inSchools,
};
