/** Procedures that rows name in several cells: «ЕГЭ» or a title, a subject, a class. */
import { isMissing } from '../cellValues/parsed';
import type { Constants } from '../mapping';
import { withSubject } from '../procedureOfRow';
import { recogniseProcedure, single } from '../procedures';
import { cellAt } from '../tableRegion';
import { readText } from '../text';
import type { Around } from './around';
import { mostly, samplesOf } from './blockColumns';
import type { Block } from './blocks';
import { NAMES_OF_FAMILIES } from './procedureFacts';
import type { BlockColumn } from './recognised';

const ONE_CLASS = /^\D{0,3}(?:[1-9]|1[01])(?:[-–]?(?:й|е))?(?: ?кл(?:\.|асс[а-я]*)?)?$/;

/** «5», «5 класс»: results of a whole class year; «5А» is a part of a school's result. */
export const holdsClassYears = (block: Block, index: number): boolean => mostly(samplesOf(block, index), (cell) => ONE_CLASS.test(readText(cell).trim().toLowerCase()), false);

/** «ВПР», where the titles or the name of the sheet say so of all subjects; `null` where they do not. */
export const familyAround = ({ procedures, twoProcedures }: Pick<Around, 'procedures' | 'twoProcedures'>): string | null => {
  const family = twoProcedures ? null : single(procedures.find(({ families }) => families.length > 0)?.families ?? []);
  const name = family === null ? undefined : NAMES_OF_FAMILIES.get(family);
  const isQualified = procedures.some(({ qualified }) => qualified);
  if (name === undefined || isQualified || procedures.some(({ subjects, unknown }) => subjects.length + unknown.length > 0)) return null;
  const className = single(procedures.find(({ classes }) => classes.length > 0)?.classes ?? []);
  return [name, className === null ? null : String(className)].filter((word) => word !== null).join(' ');
};

/** Most rows name a procedure of which nothing has to be guessed. */
export const proceduresAreSure = (block: Block, columns: readonly BlockColumn[], constants: Constants): boolean => {
  const [procedure, subject, className] = ['procedure', 'subject', 'className'].map((id) => columns.find(({ field }) => field === id));
  if (!procedure && !subject) return true;
  const textAt = (row: number, column: BlockColumn | undefined): string | null => {
    const cell = column ? cellAt(block.sheet, row, column.index) : '';
    return isMissing(cell) ? null : readText(cell);
  };
  const names = block.sample.map((row) => {
    const name = procedure ? textAt(row, procedure) : (constants.procedure ?? null);
    return name === null ? '' : recogniseProcedure(withSubject(name, textAt(row, subject)), textAt(row, className)).doubt === 'uncertain' ? '?' : name;
  });
  return mostly(names, (name) => name !== '?', false);
};
