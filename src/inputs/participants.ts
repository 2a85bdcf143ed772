/** The table «Участники»: one row is one pupil's result, without a name. Rows are counted as they are read, not kept. */
import { decidingValue, ParticipantTallies, type CountedParticipant } from '../engine/aggregateParticipants';
import type { Origin, ProcedureResult } from '../engine/model';
import { ruleProcedure } from '../engine/procedures';
import type { MinimumScore } from '../engine/settings';
import { ABSENT, orAbsence, parseMark, parseScore } from './cellValues/marks';
import { isMissing, remembering, type Parser } from './cellValues/parsed';
import { parseCategory, parsePastGraduate, parseRetake, parseStage } from './cellValues/pupilKinds';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, optional, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';
import { ERROR_ROW, WARNING } from './issueList';
import { minimumsOf } from './minimumScores';
import type { ProcedureNames } from './procedureOfRow';
import { CLASS_COLUMN, PROCEDURE_COLUMN, SUBJECT_COLUMN } from './results';
import type { ListedSchool, SchoolDirectory } from './schoolDirectory';
import { isStrayText, schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

export type ParticipantColumn = 'school' | 'code' | 'year' | 'procedure' | 'subject' | 'mark' | 'score' | 'retake' | 'pastGraduate' | 'category' | 'stage' | 'className';

/** In exports of results the period is one of the exam: main or additional. */
const PERIOD = 'Период';

export const PARTICIPANTS_TABLE: TableDeclaration<ParticipantColumn> = {
  id: 'participants',
  name: 'Участники',
  sheetSynonyms: ['Результаты участников'],
  hasTotals: true,
  columns: {
    school: SCHOOL_COLUMN,
    code: CODE_COLUMN,
    year: { ...YEAR_COLUMN, synonyms: YEAR_COLUMN.synonyms.filter((name) => name !== PERIOD) },
    procedure: PROCEDURE_COLUMN,
    subject: SUBJECT_COLUMN,
    mark: optional('Отметка', 'mark', 'mark', { synonyms: ['Оценка'] }),
    score: optional('Балл', 'score', 'score', { synonyms: ['Баллы', 'Тестовый балл', 'Балл (100)'] }),
    retake: optional('Пересдача', 'flag', 'yesNo', { synonyms: ['Повторная сдача'] }),
    pastGraduate: optional('Выпускник прошлых лет', 'flag', 'yesNo', { synonyms: ['ВПЛ', 'Выпускники прошлых лет'] }),
    category: optional('Категория участника', 'participantCategory', 'participantCategory', {
      synonyms: ['Категория', 'Категории участников', 'Категория участника ГИА', 'Категория участника ЕГЭ', 'Категория участника экзамена', 'Тип участника', 'Статус участника'],
    }),
    stage: optional('Этап', 'examStage', 'examStage', {
      synonyms: [PERIOD, 'Период сдачи', 'Период проведения', 'Период экзамена', 'Этап сдачи', 'Этап проведения', 'Этап экзамена', 'Этап ЕГЭ', 'Этап ГИА', 'Вид сдачи', 'Попытка', '№ попытки', 'Номер попытки', 'Волна'],
    }),
    className: CLASS_COLUMN,
  },
  adjustMissing: (missing, present) => (present.has('mark') || present.has('score') ? missing : [...missing, 'mark']),
};

type Rows = TableRows<ParticipantColumn>;

/** Reads what the deciding value may be without being asked for: «н/я» tells that nobody took part. */
const MARK = orAbsence(parseMark);
const SCORE = orAbsence(parseScore);

/** The results of the schools, in the order of first appearance. */
export const readParticipants = (rows: Rows, directory: SchoolDirectory, procedures: ProcedureNames, minimumScores: readonly MinimumScore[]): readonly ProcedureResult[] => {
  const minimumOf = minimumsOf(minimumScores);
  const tallies = new ParticipantTallies(minimumOf);
  const year = rows.remembering('year', parseYear);
  const parsedMark = remembering(MARK);
  const parsedScore = remembering(SCORE);
  const classText = remembering(parseText);
  const isDropped = dropping(rows);
  const wonder = wonderingAtPrimary(rows);
  const procedureOf = procedures.reader(rows);
  let decides: 'mark' | 'score' = 'mark';
  const origin = (): Origin => rows.origin(decides);
  while (rows.next()) {
    const school = schoolOfRow(rows, directory);
    if (isStrayText(rows, school)) continue;
    const ofYear = rows.required('year', year);
    const procedure = procedureOf(rows.optional('className', classText));
    const { retake, pastGraduate } = isDropped();
    const counted = !retake && !pastGraduate;
    decides = decidingValue(procedure?.name ?? '', procedure && ofYear !== null ? minimumOf(procedure.name, ofYear) : null);
    const mark = rows.optional('mark', parsedMark, counted && decides === 'mark' ? ERROR_ROW : WARNING);
    const score = rows.optional('score', parsedScore, counted && decides === 'score' ? ERROR_ROW : WARNING);
    if (procedure && counted && isWanting(rows, decides, procedure.name, mark, score)) {
      rows.report(decides === 'mark' ? 'mark-missing' : 'score-missing', decides, { procedure: procedure.name }, ERROR_ROW);
    }
    if (rows.failed || school === null || ofYear === null || procedure === null) continue;
    if (counted) wonder(school, procedure.name);
    rows.use(ofYear, procedure.name);
    if (mark === ABSENT || score === ABSENT) continue;
    const participant: CountedParticipant = { school: school.school.key, year: ofYear, procedure: procedure.name, mark, score, retake, pastGraduate };
    tallies.add(participant, origin);
  }
  return tallies.results();
};

type Read = number | typeof ABSENT | null;

/** The deciding value is missing. Outside the nine, a mark serves where there is no score. */
const isWanting = (rows: Rows, decides: 'mark' | 'score', procedure: string, mark: Read, score: Read): boolean => {
  if (mark === ABSENT || score === ABSENT || !isMissing(rows.raw(decides))) return false;
  return decides === 'mark' || mark === null || ruleProcedure(procedure) !== undefined;
};

/** Whether the row at hand is a retake or of a graduate of past years: its own column says so, or the stage, the category. */
const dropping = (rows: Rows): (() => Pick<CountedParticipant, 'retake' | 'pastGraduate'>) => {
  const says = (column: ParticipantColumn, parse: Parser<boolean>): (() => boolean) => {
    if (!rows.hasAnywhere(column)) return () => false;
    const parser = remembering(parse);
    return () => rows.optional(column, parser) ?? false;
  };
  const retake = says('retake', parseRetake);
  const stage = says('stage', parseStage);
  const pastGraduate = says('pastGraduate', parsePastGraduate);
  const category = says('category', parseCategory);
  return () => {
    const [byFlag, byStage, ofPast, byCategory] = [retake(), stage(), pastGraduate(), category()];
    return { retake: byFlag || byStage, pastGraduate: ofPast || byCategory };
  };
};

/** One of the nine procedures in a primary school, told once for each. */
const wonderingAtPrimary = (rows: Rows): ((school: ListedSchool, procedure: string) => void) => {
  const told = new Set<string>();
  return ({ school: { key, name, primaryOnly } }, procedure) => {
    if (!primaryOnly || !ruleProcedure(procedure) || told.has(`${key}\u0000${procedure}`)) return;
    told.add(`${key}\u0000${procedure}`);
    rows.report('primary-with-results', 'procedure', { school: name, procedure }, WARNING);
  };
};
