import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import type { Issue, IssueCode, IssueDataByCode } from '../../src/inputs/issues';

/** Compile-time: every code has a sentence that accepts its data, in both languages. */
type Sentences = { readonly [Code in IssueCode]: (data: IssueDataByCode[Code]) => string };
const languages = [
  ['ru', ru.issues satisfies Sentences as Sentences],
  ['en', en.issues satisfies Sentences as Sentences],
] as const;

const ofColumn = { column: 'Участников', read: '12,5' };

/** One example of the data of each code. */
const EXAMPLES: IssueDataByCode = {
  'table-empty': { table: 'Риски' },
  'column-missing': { table: 'Риски', column: 'Значение' },
  'column-duplicate': { table: 'Риски', column: 'Значение' },
  'column-personal-data': { header: 'ФИО' },
  'mapping-lost': { table: 'Риски', sheet: 'Лист1' },
  'rows-below-table': { table: 'Риски', rows: 3 },
  'example-row': { school: 'Пример: МБОУ «СОШ № 1»' },
  'layout-recognised': { table: 'Результаты', rows: 21, years: [2020, 2021], procedures: ['ОГЭ математика'] },
  'layout-unclear': { table: 'Результаты', why: 'no-year' },
  'value-missing': { column: 'Участников' },
  'value-error': { column: 'Участников', read: '#N/A' },
  'number-unreadable': ofColumn,
  'count-not-whole': ofColumn,
  'count-negative': ofColumn,
  'share-out-of-range': ofColumn,
  'share-looks-like-percent': { column: 'Доля: На учёте', read: '35' },
  'year-unreadable': { read: '2019/2021' },
  'flag-unreadable': ofColumn,
  'class-unreadable': { read: '4А и 4Б' },
  'mark-out-of-range': { read: '7' },
  'mark-missing': { procedure: 'ОГЭ математика' },
  'score-missing': { procedure: 'ЕГЭ русский язык' },
  'score-out-of-range': { read: '101' },
  'participant-category-unknown': { column: 'Категория участника', read: 'экстерн' },
  'exam-stage-unknown': { column: 'Этап', read: 'резерв' },
  'procedure-not-in-rule': { procedure: 'ЕГЭ математика' },
  'school-unknown': { school: 'СОШ № 9', suggestion: null },
  'school-duplicate': { school: 'СОШ № 1', first: 'A2' },
  'school-name-ambiguous': { school: 'СОШ № 1' },
  'code-name-conflict': { code: '101', school: 'СОШ № 2' },
  'parent-unknown': { parent: 'СОШ № 9' },
  'part-above-whole': { part: 'Ниже порога', whole: 'Участников', partValue: 15, wholeValue: 12 },
  'whole-is-zero': { whole: 'Обучающихся' },
  'percent-not-whole': { column: 'Ниже порога, %', read: '33', participants: 40 },
  'percent-or-share': { column: 'Ниже порога, %', read: '0.5' },
  'percent-rounded': { column: 'Ниже порога, %', read: '33', participants: 400, taken: 132, from: 130, to: 134 },
  'marks-sum-differs': { sum: 39, participants: 40 },
  'row-duplicate': { first: 'A2' },
  'class-counted-twice': { className: '4А', first: 'C2' },
  'levels-sum-differs': { sum: 24, participants: 25 },
  'penalty-out-of-range': { read: '-2', lowest: -1 },
  'no-participants': {},
  'primary-with-results': { school: 'А НОШ', procedure: 'ВПР математика 5' },
  'aggregate-differs': { procedure: 'ОГЭ математика', year: 2021, participants: 3, below: 0, aggregatedParticipants: 2, aggregatedBelow: 1 },
  'isbsh-share-missing': { school: 'СОШ № 1', year: 2021, column: 'На учёте' },
  'risk-parameter-unknown': { read: '11.1' },
  'risk-value-out-of-scale': { parameter: '2.1', read: '7', scale: '1–5' },
  'risk-scale-assumed-share': { parameter: '2.1' },
  'risk-factor-unknown': { read: '12' },
  'risk-level-unknown': { read: 'большая' },
  'change-kind-unknown': { read: 'закрыта' },
  'successor-unknown': { school: 'Школа № 9', suggestion: 'СОШ № 9' },
  'change-circle': { school: 'СОШ № 9' },
  'change-to-itself': { school: 'СОШ № 9' },
  'change-contradiction': { former: 'СОШ № 9', first: 'A3' },
  'former-name-taken': { former: 'СОШ № 9', school: 'СОШ №9', place: '«Школы» B4' },
  'former-code-taken': { code: '105', school: 'СОШ № 9' },
  'former-school-listed': { former: 'СОШ № 9', school: 'СОШ № 8', place: '«Школы» B4' },
  'filial-head-differs': { former: 'ООШ № 9', school: 'СОШ № 8', head: 'СОШ № 7' },
  'move-without-change': { school: 'СОШ № 9', municipality: 'Степной район' },
  'former-row-late': { former: 'СОШ № 9', school: 'СОШ № 8', year: 2021, from: 2020 },
  'former-rows-aside': { former: 'СОШ № 9', school: 'СОШ № 8', rows: 5 },
  'indicator-unknown': { read: '5.2.1' },
  'indicator-of-municipality': { indicator: 'МО-1.1' },
  'indicator-value-unreadable': { indicator: 'ОО-1.2.1', read: 'почти', form: 'realisation' },
  'progress-unreadable': { column: 'Выполнение', read: 'перенесено' },
  'term-unreadable': { column: 'Окончание', read: 'после педсовета' },
  'term-year-assumed': { read: 'сентябрь', year: 2027 },
  'term-year-unknown': { column: 'Начало', read: 'сентябрь' },
  'term-inside': { column: 'Окончание', read: 'январь–декабрь, май–июнь 2022' },
  'term-reversed': { start: '15.05.2026', end: '01.05.2026' },
  'measure-kind-unknown': { read: 'семинар', known: ['сетевое взаимодействие'] },
  'basis-unknown': { read: 'погода' },
  'measure-code-duplicate': { code: 'М-1', first: 'A3' },
  'months-unreadable': { read: 'летом' },
  'choice-unknown': { column: 'Вид риска', read: 'погода', known: ['кадры', 'оснащение'] },
  'decision-indicator-unknown': { read: 'посещаемость' },
  'template-part-unknown': { read: 'рисунок', known: ['таблица процедур', 'диаграмма процедур'] },
  'template-placeholder-unknown': { read: 'школ в списке', like: ['школ в расчёте', 'школ ШНСУ'] },
  'setting-unknown': { read: 'Порог' },
  'setting-unreadable': { setting: 'Граница ШНСУ', read: '25' },
  'setting-memory-unreadable': { setting: 'Граница ШНСУ', read: '25' },
};

/** Data that choose the words, and stand in none. */
const NOT_SAID: ReadonlySet<string> = new Set(['why', 'form']);

const sentence = (sentences: Sentences, code: IssueCode): string => (sentences[code] as (data: Issue['data']) => string)(EXAMPLES[code]);

describe.each(languages)('sentences of issues in %s', (_, sentences) => {
  it.each(Object.keys(EXAMPLES) as IssueCode[])('%s says what is wrong and what to do', (code) => {
    const said = sentence(sentences, code);
    expect(said).toMatch(/^\S.*[.]$/s);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
    for (const value of Object.entries(EXAMPLES[code]).flatMap(([key, part]: [string, unknown]) => (part === null || NOT_SAID.has(key) ? [] : part))) expect(said).toContain(String(value));
  });

  it('every code has one, and there are no others', () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(EXAMPLES).sort());
  });
});

describe('a per cent typed as a number', () => {
  it.each([
    ['35', '0,35 или 35 %'],
    ['12.5', '0,125 или 12,5 %'],
    ['12,5', '0,125 или 12,5 %'],
  ])('%s is to be written %s', (read, advice) => {
    expect(ru.issues['share-looks-like-percent']({ column: 'Доля: На учёте', read })).toContain(advice);
  });

  it('a blank cell is named as one', () => {
    expect(ru.issues['setting-unreadable']({ setting: 'Филиалы', read: '' })).toContain('пустая ячейка');
  });
});

describe('rows below an Excel table', () => {
  it.each([
    [1, 'ещё 1 заполненная строка, которая в неё не входит и потому не прочитана'],
    [2, 'ещё 2 заполненные строки, которые в неё не входят и потому не прочитаны'],
    [5, 'ещё 5 заполненных строк, которые в неё не входят и потому не прочитаны'],
    [21, 'ещё 21 заполненная строка, которая в неё не входит'],
  ])('%d of them agree with their number', (rows, said) => {
    expect(ru.issues['rows-below-table']({ table: 'Риски', rows })).toContain(said);
  });
});

describe('an unknown school', () => {
  it('comes with the suggestion, if there is one', () => {
    expect(ru.issues['school-unknown']({ school: 'СОШ 1', suggestion: 'СОШ № 1 с. Ивановка' })).toContain('«СОШ № 1 с. Ивановка»');
  });
});
