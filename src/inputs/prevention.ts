/**
 * The table «Профилактика»: one row is what a municipality, or a school, reports of the prevention of failure in one year,
 * in counts. Each count's share has a whole of its own (preventionCounts.ts).
 */
import type { PreventionCountId, PreventionReport, SchoolKey } from '../engine/model';
import { PREVENTION_COUNT_IDS, PREVENTION_WHOLES } from '../engine/preventionCounts';
import { parseCount } from './cellValues/counts';
import { isMissing } from './cellValues/parsed';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, optional, PLAIN_YEAR_COLUMN, PUPILS_SYNONYMS, SCHOOL_COLUMN, type ColumnDeclaration, type TableDeclaration } from './columns';
import { DuplicateRows } from './duplicateRows';
import { ERROR_CELL, ERROR_ROW, WARNING, type IssueList } from './issueList';
import type { ListedSchool, SchoolDirectory } from './schoolDirectory';
import { schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';
import { foldText } from './text';

export type PreventionColumn = 'municipality' | 'school' | 'code' | 'year' | PreventionCountId;

const ofPupils = (header: string, ...synonyms: readonly string[]): ColumnDeclaration => optional(header, 'count', 'countOfPupils', { synonyms });
const ofSchools = (header: string, ...synonyms: readonly string[]): ColumnDeclaration => optional(header, 'count', 'countOfSchools', { synonyms });

const COUNT_COLUMNS: Readonly<Record<PreventionCountId, ColumnDeclaration>> = {
  pupils: optional('Обучающихся', 'count', 'pupilsInAll', { synonyms: PUPILS_SYNONYMS }),
  underachieving: ofPupils(
    'Слабоуспевающих и неуспевающих',
    'Слабоуспевающие и неуспевающие',
    'Слабоуспевающие и неуспевающие обучающиеся',
    'Слабоуспевающих и неуспевающих обучающихся',
    'Неуспевающих и слабоуспевающих',
    'Слабоуспевающих',
  ),
  withRoute: ofPupils('Из них с ИОМ', 'С ИОМ', 'Разработан ИОМ', 'С индивидуальным образовательным маршрутом', 'Из них с индивидуальным образовательным маршрутом', 'Разработан индивидуальный образовательный маршрут'),
  disabilities: ofPupils('С ОВЗ', 'Обучающихся с ОВЗ', 'Обучающиеся с ОВЗ', 'ОВЗ'),
  russianNotNative: ofPupils('Русский неродной', 'Русский не родной', 'Русский язык неродной', 'Русский язык не родной', 'Русский язык не является родным', 'Обучающихся, для которых русский является неродным'),
  extraLessons: ofPupils('Посещают дополнительные занятия', 'Посещающих дополнительные занятия', 'Посещают доп. занятия', 'Дополнительные занятия', 'Из них посещают дополнительные занятия'),
  schools: ofSchools('ОО всего', 'Всего ОО', 'Количество ОО', 'Кол-во ОО', 'Число ОО', 'Школ всего', 'Всего школ', 'Количество школ'),
  schoolsWithProgrammes: ofSchools('ОО с дополнительными программами', 'ОО, реализующих дополнительные программы', 'Школ с дополнительными программами', 'ОО с доп. программами'),
  schoolsWithTutor: ofSchools('ОО с педагогом-тьютором', 'ОО с педагогами-тьюторами', 'ОО со ставкой педагога-тьютора', 'ОО с тьютором', 'Школ с педагогом-тьютором'),
  schoolsWithParentProgrammes: ofSchools('ОО с программами для родителей', 'ОО с психологическими программами для родителей', 'ОО с программами вовлечённости родителей', 'Школ с программами для родителей'),
  schoolsWithMethodSupport: ofSchools('ОО с методической поддержкой', 'ОО с методической поддержкой учителя', 'ОО, где методическая служба работает на это', 'Школ с методической поддержкой'),
};

export const PREVENTION_TABLE: TableDeclaration<PreventionColumn> = {
  id: 'prevention',
  name: 'Профилактика',
  sheetSynonyms: ['Профилактика неуспешности', 'Профилактика учебной неуспешности', 'Показатели профилактики'],
  hasTotals: true,
  toldBy: ['year', 'underachieving', 'withRoute'],
  columns: {
    municipality: optional('Муниципалитет', 'text', 'preventionMunicipality', { synonyms: ['Муниципальное образование', 'МО', 'Район', 'Территория', 'Наименование МО', 'Наименование муниципалитета'] }),
    school: optional('Школа', 'school', 'preventionSchool', { synonyms: SCHOOL_COLUMN.synonyms }),
    code: CODE_COLUMN,
    year: PLAIN_YEAR_COLUMN,
    ...COUNT_COLUMNS,
  },
  adjustMissing: (missing, present) => [
    ...(present.has('municipality') || present.has('school') ? [] : (['municipality'] as const)),
    ...missing,
    ...(PREVENTION_COUNT_IDS.some((id) => present.has(id)) ? [] : (['pupils', 'underachieving'] as const)),
  ],
};

/** Each part with its whole. */
const PARTS = PREVENTION_COUNT_IDS.flatMap((id): (readonly [PreventionCountId, PreventionCountId])[] => {
  const whole = PREVENTION_WHOLES[id];
  return whole === null ? [] : [[id, whole]];
});

type Rows = TableRows<PreventionColumn>;

type Belonged = (school: SchoolKey, municipality: string) => boolean;

/** `belonged`: a school was once of this municipality; what it reported then stays with that one. */
export const readPrevention = (rows: Rows, directory: SchoolDirectory, issues: IssueList, belonged: Belonged = () => false): readonly PreventionReport[] => {
  const reports: PreventionReport[] = [];
  const duplicates = new DuplicateRows<PreventionReport>();
  const year = rows.remembering('year', parseYear);
  reportAbsentWholes(rows, issues);
  while (rows.next()) {
    const whose = readWhose(rows, directory, belonged);
    if (isRemark(rows)) continue;
    const ofYear = rows.required('year', year);
    const counts = readCounts(rows);
    if (!rows.failed && isEmpty(rows)) rows.report('value-missing', 'pupils', { column: rows.header('pupils') }, ERROR_ROW);
    if (rows.failed || whose === null || ofYear === null) continue;
    const report = { municipality: whose.municipality, school: whose.school?.school.key ?? null, year: ofYear, counts, origin: rows.origin(whose.school ? 'school' : 'municipality') };
    const key = whose.school ? whose.school.index : foldText(whose.municipality ?? '');
    if (duplicates.rejects(rows, whose.school ? 'school' : 'municipality', JSON.stringify([key, ofYear]), report, sameCounts)) continue;
    reports.push(report);
    rows.use(ofYear);
  }
  return reports;
};

interface Whose {
  readonly municipality: string | null;
  readonly school: ListedSchool | null;
}

/** `null`: neither a municipality nor a school of the list; that is reported. */
const readWhose = (rows: Rows, directory: SchoolDirectory, belonged: Belonged): Whose | null => {
  const written = rows.optional('municipality', parseText, ERROR_ROW);
  if (!isMissing(rows.raw('school')) || !isMissing(rows.raw('code'))) {
    const school = schoolOfRow(rows, directory);
    if (school === null) return null;
    const { key, municipality } = school.school;
    return { school, municipality: written !== null && belonged(key, written) ? written : (municipality ?? written) };
  }
  if (written !== null) return { school: null, municipality: written };
  if (!rows.failed) rows.report('value-missing', 'municipality', { column: rows.header('municipality') }, ERROR_ROW);
  return null;
};

/** A line of text below the table: told once, as a school that is unknown or as a row without figures. */
const isRemark = (rows: Rows): boolean => {
  if (!rows.isMissingBeside('municipality', 'school', 'code')) return false;
  if (!rows.failed) rows.report('value-missing', 'year', { column: rows.header('year') }, ERROR_ROW);
  return true;
};

/** A row without a single figure would stand for a report that nobody made. */
const isEmpty = (rows: Rows): boolean => PREVENTION_COUNT_IDS.every((id) => isMissing(rows.raw(id)));

/** A bad count costs the shares that it belongs to, not the row. */
const readCounts = (rows: Rows): PreventionReport['counts'] => {
  const read: Partial<Record<PreventionCountId, number>> = {};
  for (const id of PREVENTION_COUNT_IDS) {
    const count = rows.optional(id, parseCount, ERROR_CELL);
    if (count !== null) read[id] = count;
  }
  const missing = new Set<PreventionCountId>();
  const impossible = new Set<PreventionCountId>();
  for (const [id, whole] of PARTS) {
    const [part, wholeValue] = [read[id], read[whole]];
    if (part === undefined) continue;
    if (wholeValue === undefined) missing.add(whole);
    else if (part > wholeValue) {
      rows.report('part-above-whole', id, { part: rows.header(id), whole: rows.header(whole), partValue: part, wholeValue }, ERROR_CELL);
      impossible.add(id);
    }
  }
  for (const whole of missing) if (rows.has(whole) && isMissing(rows.raw(whole))) rows.report('value-missing', whole, { column: rows.header(whole) }, WARNING);
  return Object.fromEntries(Object.entries(read).filter(([id]) => !impossible.has(id as PreventionCountId)));
};

/** Parts without a column for their whole: one warning says for all rows that there is no share. */
const reportAbsentWholes = (rows: Rows, issues: IssueList): void => {
  const { declaration, sheet } = rows.region;
  const needed = new Set(PARTS.filter(([id]) => rows.hasAnywhere(id)).map(([, whole]) => whole));
  for (const whole of needed) {
    if (rows.hasAnywhere(whole)) continue;
    issues.add('column-missing', { table: declaration.name, column: rows.header(whole) }, { sheet: sheet.name, address: null, table: declaration.name, read: '' }, WARNING);
  }
};

const sameCounts = (a: PreventionReport, b: PreventionReport): boolean => PREVENTION_COUNT_IDS.every((id) => a.counts[id] === b.counts[id]);
