/** The table «Участники»: one row is one pupil's result, without a name. */
import type { Participant } from '../engine/model';
import { ruleProcedure } from '../engine/procedures';
import { parseFlag } from './cellValues/flags';
import { parseMark, parseScore } from './cellValues/marks';
import { isMissing, remembering } from './cellValues/parsed';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, optional, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';
import { ERROR_ROW, WARNING } from './issueList';
import type { ProcedureNames } from './procedureOfRow';
import { PROCEDURE_COLUMN } from './results';
import type { SchoolDirectory } from './schoolDirectory';
import { isStrayText, schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

export type ParticipantColumn = 'school' | 'code' | 'year' | 'procedure' | 'mark' | 'score' | 'retake' | 'pastGraduate' | 'className';

export const PARTICIPANTS_TABLE: TableDeclaration<ParticipantColumn> = {
  id: 'participants',
  name: 'Участники',
  sheetSynonyms: ['Результаты участников'],
  hasTotals: true,
  columns: {
    school: SCHOOL_COLUMN,
    code: CODE_COLUMN,
    year: YEAR_COLUMN,
    procedure: PROCEDURE_COLUMN,
    mark: optional('Отметка', 'mark', 'mark', { synonyms: ['Оценка'] }),
    score: optional('Балл', 'score', 'score', { synonyms: ['Баллы', 'Тестовый балл', 'Балл (100)'] }),
    retake: optional('Пересдача', 'flag', 'yesNo', { synonyms: ['Повторная сдача'] }),
    pastGraduate: optional('Выпускник прошлых лет', 'flag', 'yesNo', { synonyms: ['ВПЛ', 'Выпускники прошлых лет'] }),
    className: optional('Класс', 'text', 'className', { synonyms: ['Параллель'] }),
  },
  adjustMissing: (missing, present) => (present.has('mark') || present.has('score') ? missing : [...missing, 'mark']),
};

type Rows = TableRows<ParticipantColumn>;

export const readParticipants = (rows: Rows, directory: SchoolDirectory, procedures: ProcedureNames): readonly Participant[] => {
  const participants: Participant[] = [];
  const year = rows.remembering('year', parseYear);
  const flag = remembering(parseFlag);
  const parsedMark = remembering(parseMark);
  const parsedScore = remembering(parseScore);
  const classText = remembering(parseText);
  const toldPrimary = new Set<string>();
  const procedureOf = procedures.reader(rows);
  while (rows.next()) {
    const school = schoolOfRow(rows, directory);
    if (isStrayText(rows, school)) continue;
    const ofYear = rows.required('year', year);
    const procedure = procedureOf(rows.optional('className', classText));
    const retake = rows.optional('retake', flag) ?? false;
    const pastGraduate = rows.optional('pastGraduate', flag) ?? false;
    const counted = !retake && !pastGraduate;
    const deciding = decidingColumn(procedure?.name ?? '');
    const mark = rows.optional('mark', parsedMark, counted && deciding === 'mark' ? ERROR_ROW : WARNING);
    const score = rows.optional('score', parsedScore, counted && deciding === 'score' ? ERROR_ROW : WARNING);
    if (procedure && counted && isMissing(rows.raw(deciding))) {
      rows.report(deciding === 'mark' ? 'mark-missing' : 'score-missing', deciding, { procedure: procedure.name }, ERROR_ROW);
    }
    if (rows.failed || school === null || ofYear === null || procedure === null) continue;
    const { key, name, primaryOnly } = school.school;
    if (counted && primaryOnly && ruleProcedure(procedure.name) && !toldPrimary.has(`${key}\u0000${procedure.name}`)) {
      toldPrimary.add(`${key}\u0000${procedure.name}`);
      rows.report('primary-with-results', 'procedure', { school: name, procedure: procedure.name }, WARNING);
    }
    participants.push({ school: key, year: ofYear, procedure: procedure.name, mark, score, retake, pastGraduate, origin: rows.origin(deciding) });
    rows.use(ofYear);
  }
  return participants;
};

/** What tells whether a pupil is below the threshold: a score in ЕГЭ русский язык and профильная математика, else the mark. */
const decidingColumn = (procedure: string): 'mark' | 'score' => (ruleProcedure(procedure)?.failedBy === 'score' ? 'score' : 'mark');
