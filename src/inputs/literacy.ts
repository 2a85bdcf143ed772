/** The table «Грамотность»: one row is how many pupils of a class reached which level in one diagnostic work. */
import type { LiteracyResult, Origin } from '../engine/model';
import { parseClass, type SchoolClass } from './cellValues/classes';
import { parseCount } from './cellValues/counts';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, optional, required, SCHOOL_COLUMN, YEAR_COLUMN, type ColumnDeclaration, type TableDeclaration } from './columns';
import { DuplicateRows } from './duplicateRows';
import { FirstSpellings } from './firstSpellings';
import { ERROR_ROW, WARNING } from './issueList';
import type { SchoolDirectory } from './schoolDirectory';
import { isStrayText, schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

/** From the lowest. */
const LEVELS = ['insufficient', 'reduced', 'basic', 'advanced'] as const;
type Level = (typeof LEVELS)[number];

export type LiteracyColumn = 'school' | 'code' | 'year' | 'grade' | 'work' | Level | 'participants';

/** `locative`: «на … уровне». */
const levelColumn = (header: string, locative: string): ColumnDeclaration => required(header, 'count', 'literacyLevel', { synonyms: [`${header} уровень`, `На ${locative} уровне`] });

export const LITERACY_TABLE: TableDeclaration<LiteracyColumn> = {
  id: 'literacy',
  name: 'Грамотность',
  sheetSynonyms: ['Читательская грамотность', 'Функциональная грамотность', 'Уровни грамотности'],
  hasTotals: true,
  totalsIn: ['grade', 'work'],
  columns: {
    school: SCHOOL_COLUMN,
    code: CODE_COLUMN,
    year: YEAR_COLUMN,
    grade: required('Класс', 'className', 'grade', { synonyms: ['Класс (параллель)', 'Параллель', 'Классы'] }),
    work: required('Работа', 'workName', 'workName', { synonyms: ['Диагностическая работа', 'Название работы', 'Наименование работы', 'Вид работы', 'Вид грамотности', 'Процедура'] }),
    insufficient: levelColumn('Недостаточный', 'недостаточном'),
    reduced: levelColumn('Пониженный', 'пониженном'),
    basic: levelColumn('Базовый', 'базовом'),
    advanced: levelColumn('Повышенный', 'повышенном'),
    participants: optional('Участников', 'count', 'participants', { synonyms: ['Количество участников', 'Кол-во участников', 'Число участников', 'Писали работу', 'Выполняли работу', 'Всего участников'], onlyFound: true }),
  },
};

type Rows = TableRows<LiteracyColumn>;

export const readLiteracy = (rows: Rows, directory: SchoolDirectory): readonly LiteracyResult[] => {
  const results: LiteracyResult[] = [];
  const duplicates = new DuplicateRows<LiteracyResult>();
  const grades = new Grades();
  const works = new FirstSpellings();
  const year = rows.remembering('year', parseYear);
  while (rows.next()) {
    const school = schoolOfRow(rows, directory);
    if (isStrayText(rows, school)) continue;
    const ofYear = rows.required('year', year);
    const schoolClass = rows.required('grade', parseClass);
    const work = rows.required('work', parseText);
    const levels = readLevels(rows);
    if (rows.failed || school === null || ofYear === null || schoolClass === null || work === null || levels === null) continue;
    const result = { school: school.school.key, year: ofYear, grade: schoolClass.grade, work: works.of(work), ...levels, origin: rows.origin('grade') };
    const key = [school.index, ofYear, result.work];
    if (duplicates.rejects(rows, 'grade', JSON.stringify([...key, schoolClass.name]), result, sameLevels)) continue;
    if (grades.rejects(rows, JSON.stringify([...key, result.grade]), schoolClass, result.origin)) continue;
    results.push(result);
    rows.use(ofYear);
  }
  return results;
};

/** `null`: a level is missing or bad. Nobody knows who is in it, and without it no share of the others is right. */
const readLevels = (rows: Rows): Readonly<Record<Level, number>> | null => {
  const [insufficient, reduced, basic, advanced] = LEVELS.map((level) => rows.required(level, parseCount));
  const participants = rows.optional('participants', parseCount);
  if (typeof insufficient !== 'number' || typeof reduced !== 'number' || typeof basic !== 'number' || typeof advanced !== 'number') return null;
  const sum = insufficient + reduced + basic + advanced;
  if (participants !== null && sum !== participants) rows.report('levels-sum-differs', 'participants', { sum, participants }, WARNING);
  return { insufficient, reduced, basic, advanced };
};

const sameLevels = (a: LiteracyResult, b: LiteracyResult): boolean => LEVELS.every((level) => a[level] === b[level]);

interface FirstOfGrade {
  readonly isWhole: boolean;
  readonly origin: Origin;
}

/** A whole grade beside one of its own classes would count pupils twice: what came first of the two stays. */
class Grades {
  private readonly firsts = new Map<string, FirstOfGrade>();

  rejects(rows: Rows, key: string, { grade, name }: SchoolClass, origin: Origin): boolean {
    const isWhole = name === String(grade);
    const first = this.firsts.get(key);
    if (first === undefined) this.firsts.set(key, { isWhole, origin });
    if (first === undefined || first.isWhole === isWhole) return false;
    rows.reportOfRow('class-counted-twice', 'grade', { className: name, first: rows.addressBeside(first.origin, 'grade') }, ERROR_ROW, origin);
    return true;
  }
}
