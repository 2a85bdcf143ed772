/** The table «Результаты»: one row is a school's result in one procedure of one year. */
import type { ProcedureResult } from '../engine/model';
import { ruleProcedure } from '../engine/procedures';
import { parseCount } from './cellValues/counts';
import { parseFlag } from './cellValues/flags';
import { parseNumber } from './cellValues/numbers';
import { remembering, type Parser } from './cellValues/parsed';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, optional, required, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';
import { DuplicateRows } from './duplicateRows';
import { ERROR_ROW, NOTE, WARNING } from './issueList';
import type { ProcedureNames } from './procedureOfRow';
import type { SchoolDirectory } from './schoolDirectory';
import { isStrayText, schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

export type ResultColumn = 'school' | 'code' | 'year' | 'procedure' | 'subject' | 'className' | 'participants' | 'below' | 'meanScore' | 'marks4and5' | 'above60' | 'biased';

export const PROCEDURE_COLUMN = required('Процедура', 'procedure', 'procedure', { synonyms: ['Оценочная процедура', 'Название процедуры', 'Наименование процедуры', 'Экзамен'] });

/** In exports the procedure is often «ЕГЭ» and the subject stands beside it. */
export const SUBJECT_COLUMN = optional('Предмет', 'text', 'subject', { synonyms: ['Учебный предмет', 'Наименование предмета', 'Название предмета', 'Дисциплина'], onlyFound: true });

export const CLASS_COLUMN = optional('Класс', 'text', 'className', { synonyms: ['Параллель'] });

export const RESULTS_TABLE: TableDeclaration<ResultColumn> = {
  id: 'results',
  name: 'Результаты',
  sheetSynonyms: ['Результаты оценочных процедур', 'Результаты процедур'],
  hasTotals: true,
  columns: {
    school: SCHOOL_COLUMN,
    code: CODE_COLUMN,
    year: YEAR_COLUMN,
    procedure: PROCEDURE_COLUMN,
    subject: SUBJECT_COLUMN,
    className: { ...CLASS_COLUMN, onlyFound: true },
    participants: required('Участников', 'count', 'participants', {
      synonyms: ['Участники', 'Количество участников', 'Кол-во участников', 'Число участников', 'Всего участников', 'Участвовало', 'Участвовали', 'Приняли участие', 'Писали', 'Выполняли работу', 'Сдавали'],
    }),
    below: required('Ниже порога', 'count', 'below', {
      synonyms: [
        'Ниже минимального порога',
        'Не преодолели порог',
        'Не преодолели минимальный порог',
        'Не преодолевших порог',
        'Не достигли порога',
        'Не достигли минимального порога',
        'Не справились',
        'Получили 2',
        'Отметок 2',
        'Количество 2',
        'Двоек',
        'Количество двоек',
        'Число двоек',
      ],
    }),
    meanScore: optional('Средний балл', 'number', 'meanScore', { synonyms: ['Ср. балл', 'Средний тестовый балл'] }),
    marks4and5: optional('На 4 и 5', 'count', 'countOfParticipants', { synonyms: ['4 и 5', 'Получили 4 и 5', 'Отметок 4 и 5', 'Количество 4 и 5'] }),
    above60: optional('Выше 60 баллов', 'count', 'countOfParticipants', { synonyms: ['Выше 60', 'Более 60 баллов', 'Свыше 60 баллов', 'Больше 60 баллов'] }),
    biased: optional('Необъективность', 'flag', 'biased', { synonyms: ['Необъективно', 'Необъективный результат', 'Необъективные результаты', 'Признак необъективности', 'Признаки необъективности'] }),
  },
};

type Rows = TableRows<ResultColumn>;

export const readResults = (rows: Rows, directory: SchoolDirectory, procedures: ProcedureNames): readonly ProcedureResult[] => {
  const results: ProcedureResult[] = [];
  const duplicates = new DuplicateRows<ProcedureResult>();
  const year = rows.remembering('year', parseYear);
  const count = remembering(parseCount);
  const number = remembering(parseNumber);
  const flag = remembering(parseFlag);
  const classText = remembering(parseText);
  const procedureOf = procedures.reader(rows);
  while (rows.next()) {
    const school = schoolOfRow(rows, directory);
    if (isStrayText(rows, school)) continue;
    const ofYear = rows.required('year', year);
    const procedure = procedureOf(rows.optional('className', classText));
    const participants = rows.required('participants', count);
    const below = rows.required('below', count);
    const meanScore = rows.optional('meanScore', number);
    const marks4and5 = part(rows, 'marks4and5', count, participants);
    const above60 = part(rows, 'above60', count, participants);
    const biased = rows.optional('biased', flag) ?? false;
    if (participants !== null && below !== null && below > participants) reportPart(rows, 'below', below, participants);
    if (rows.failed || school === null || ofYear === null || procedure === null || participants === null || below === null) continue;

    const result = { school: school.school.key, year: ofYear, procedure: procedure.name, participants, below, meanScore, marks4and5, above60, biased, origin: rows.origin('below') };
    if (duplicates.rejects(rows, 'school', (procedure.index * 200 + ofYear - 1990) * directory.listed.length + school.index, result, sameResult)) continue;
    if (participants === 0) rows.report('no-participants', 'participants', {}, NOTE);
    if (participants > 0 && school.school.primaryOnly && ruleProcedure(procedure.name)) {
      rows.report('primary-with-results', 'procedure', { school: school.school.name, procedure: procedure.name }, WARNING);
    }
    results.push(result);
    rows.use(ofYear, procedure.name);
  }
  return results;
};

/** A count of participants that must not exceed all of them; if it does, it is missing and the row stays. */
const part = (rows: Rows, column: 'marks4and5' | 'above60', parse: Parser<number>, participants: number | null): number | null => {
  const value = rows.optional(column, parse);
  if (value === null || participants === null || value <= participants) return value;
  rows.report('part-above-whole', column, { part: rows.header(column), whole: rows.header('participants'), partValue: value, wholeValue: participants }, WARNING);
  return null;
};

const reportPart = (rows: Rows, column: 'below', partValue: number, wholeValue: number): void => {
  rows.report('part-above-whole', column, { part: rows.header(column), whole: rows.header('participants'), partValue, wholeValue }, ERROR_ROW);
};

const sameResult = (a: ProcedureResult, b: ProcedureResult): boolean =>
  a.participants === b.participants &&
  a.below === b.below &&
  a.meanScore === b.meanScore &&
  a.marks4and5 === b.marks4and5 &&
  a.above60 === b.above60 &&
  a.biased === b.biased;
