/**
 * Files from outside, whatever they are: forms of ours, exports of questionnaires, other workbooks, archives of all these.
 * Every file gets an answer, and every problem has a place.
 */
import { withholdPersonal } from '../personalColumns';
import type { RawWorkbook } from '../rawWorkbook';
import type { IncomingContext, OpenedFile } from './context';
import { withDuplicatesTold } from './duplicateForms';
import type { IncomingFile, IncomingProblemCode, ReadFile } from './incoming';
import { ProblemList } from './problems';
import { readForm } from './readForm';
import { readOtherWorkbook } from './readOtherWorkbook';
import { QuestionnaireReader } from './readQuestionnaire';

/** An archive in an archive in an archive. */
const DEEPEST = 3;

const unread = (file: string, code: Extract<IncomingProblemCode, 'not-a-workbook' | 'locked-file' | 'empty-file' | 'nothing-to-read'>): ReadFile => {
  const problems = new ProblemList(file);
  problems.add('error', code, {});
  return { file, kind: null, schools: [], years: [], rows: [], problems: problems.all, by: null, at: null };
};

const isBlank = ({ sheets }: RawWorkbook): boolean => sheets.every(({ values }) => values.every((cells) => cells.every((cell) => cell === '')));

/** A sheet of answers with their times, as programs for questionnaires save it. */
const questionnaireIn = (file: string, { sheets }: RawWorkbook, context: IncomingContext): QuestionnaireReader | null => {
  for (const sheet of sheets) {
    const reader = new QuestionnaireReader(file, sheet, context);
    if (reader.isQuestionnaire && reader.hasTimes) return reader;
  }
  return null;
};

const readRaw = (file: string, { raw, remembered }: Extract<OpenedFile, { kind: 'workbook' }>, context: IncomingContext): ReadFile => {
  const form = readForm(file, raw, context);
  if (form) return form;
  if (isBlank(raw)) return unread(file, 'empty-file');
  const questionnaire = questionnaireIn(file, raw, context);
  return questionnaire ? questionnaire.read() : readOtherWorkbook(file, raw, context, remembered);
};

const baseName = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '');

/** A table of texts is a questionnaire, or else one of the input tables, named by its file. */
const readTable = (file: string, rows: readonly (readonly string[])[], context: IncomingContext): ReadFile => {
  const sheet = withholdPersonal({ name: '', row: 0, column: 0, values: rows, tables: [] });
  const reader = new QuestionnaireReader(file, sheet, context);
  if (reader.isQuestionnaire) return reader.read();
  const name = baseName(file);
  const read = readOtherWorkbook(file, { sheets: [{ ...sheet, name }] }, context);
  return read.rows.length === 0 && read.problems.length === 0 ? unread(file, 'nothing-to-read') : read;
};

const readOne = (file: IncomingFile, context: IncomingContext, depth: number): readonly ReadFile[] => {
  if (file.bytes.length === 0) return [unread(file.name, 'empty-file')];
  const opened = context.readBytes(file);
  switch (opened.kind) {
    case 'unusable':
      return [unread(file.name, opened.code)];
    case 'workbook':
      return [readRaw(file.name, opened, context)];
    case 'table':
      return [readTable(file.name, opened.rows, context)];
    case 'archive':
      if (depth >= DEEPEST) return [unread(file.name, 'not-a-workbook')];
      return opened.files.flatMap(({ name, bytes }) => readOne({ name: `${file.name}/${name}`, bytes }, context, depth + 1));
  }
};

/** In the order of the files; an archive's files stand in its place. */
export const readIncoming = (files: readonly IncomingFile[], context: IncomingContext): readonly ReadFile[] => withDuplicatesTold(files.flatMap((file) => readOne(file, context, 0)), context);
