/** A block read as «Результаты»: groups of columns by year and procedure, each with participants and those below. */
import { parseCount } from '../cellValues/counts';
import { parseFlag } from '../cellValues/flags';
import { readNumber } from '../cellValues/numbers';
import { isMissing } from '../cellValues/parsed';
import { parseYear } from '../cellValues/years';
import type { Constants } from '../mapping';
import { RESULTS_TABLE } from '../results';
import { cellAt } from '../tableRegion';
import { foldText, readText } from '../text';
import { around as aroundOf, type Around } from './around';
import { isPersonal, mostly, parsesWith, roleTest, samplesOf } from './blockColumns';
import type { Block } from './blocks';
import { columnFacts, type ColumnFacts } from './columnFacts';
import type { HeaderPath } from './headerPaths';
import { namedProcedure, type ProcedureSaid } from './procedureFacts';
import { mappingOf, type BlockColumn, type Recognised, type Unclear } from './recognised';
import { agreeWithinRows, reducedGroup } from './resultGroup';
import { familyAround, holdsClassYears, proceduresAreSure } from './rowProcedures';
import { sectionsOf } from './sectionFacts';
import { yearText } from './yearFacts';

/** What the rows of a block are: their labels stand in its column of labels. */
export type Labels = 'school' | 'procedure' | 'year';

/** Columns that a cell of each row says. */
const ROLES = ['school', 'code', 'year', 'procedure', 'subject', 'className'] as const;
const role = roleTest(RESULTS_TABLE);

const FIELDS: Readonly<Record<string, readonly [count: string | null, percent: string | null]>> = {
  participants: ['participants', null],
  all: ['all', null],
  below: ['below', 'belowPercent'],
  passed: ['passed', 'passedPercent'],
  mark3: ['mark3', 'mark3Percent'],
  mark4: ['mark4', 'mark4Percent'],
  mark5: ['mark5', 'mark5Percent'],
  marks4and5: ['marks4and5', 'marks4and5Percent'],
  above60: ['above60', 'above60Percent'],
  meanScore: ['meanScore', null],
  biased: ['biased', null],
};

const fieldOf = (path: HeaderPath, { counted, unit, years, procedure }: ColumnFacts): string | null => {
  if (counted === null || counted === 'other') {
    // A column of the table itself under its own name, in words that say no measure.
    const named = years.length === 0 && procedure === null ? role(path) : null;
    return named !== null && !(ROLES as readonly string[]).includes(named) && counted === null ? named : null;
  }
  return FIELDS[counted]?.[unit === 'percent' ? 1 : 0] ?? null;
};

interface Measured extends BlockColumn {
  readonly doubts: readonly Unclear[];
  /** What its header says of the procedure. */
  readonly said: ProcedureSaid | null;
}

interface Said {
  readonly year: boolean;
  readonly procedure: boolean;
}

export interface RecognisedResults extends Recognised {
  /** Some column holds participants, marks or the like. */
  readonly measures: boolean;
}

export const resultsLayout = (block: Block, labels: Labels, constants: Constants): RecognisedResults => {
  const context = aroundOf(block);
  const ofRows = rowColumns(block, labels);
  const sections = sectionsOf(block);
  const has = (id: string): boolean => ofRows.some(({ field }) => field === id);
  const family = has('subject') && !has('procedure') && !sections.procedure ? familyAround(context) : null;
  const said: Said = { year: has('year') || sections.year, procedure: has('procedure') || sections.procedure || family !== null };
  const measured = block.paths.flatMap((path, index) => (ofRows.some((column) => column.index === index) || isPersonal(path) || !mayBeNumbers(block, index) ? [] : (measuredColumn(path, index, context, said) ?? [])));

  const groups = groupsOf(measured).map((group) => reducedGroup(group, block));
  const whole = groups.filter(({ isAside }) => !isAside);
  const kept = (whole.length > 0 ? whole : groups).flatMap(({ columns }) => columns);
  const all = [...ofRows, ...kept];
  const common: Constants = {
    ...constants,
    ...(said.year || context.year === null || kept.every(({ of }) => 'year' in of) ? {} : { year: yearText(context.year) }),
    ...(family === null ? procedureConstant(context, said, kept) : { procedure: family }),
  };
  const doubts = [...whole.flatMap((group) => group.doubts), ...kept.flatMap((column) => column.doubts), ...contradictions(context, common)];
  if (!('school' in common) && labels !== 'school') doubts.push('two-meanings');
  if (saysRowsTwice(block, ofRows) && !sections.year && !sections.procedure) doubts.push('two-meanings');
  const used = doubts[0] ?? null;
  // Participants alone are counted of many things.
  const speaks = whole.some(({ hasBelow }) => hasBelow) || (whole.length > 0 && [...context.procedures, ...whole.flatMap(({ columns }) => columns.flatMap(({ said: own }) => own ?? []))].some(({ families }) => families.length > 0));
  const computed = looksComputed(block);
  const mapping = mappingOf(block, 'results', all.map(({ index, field, of }) => ({ index, field, of })), common, sections.year || sections.procedure);
  const certain = used === null && whole.length > 0 && proceduresAreSure(block, ofRows, common) && isDataOf(block, kept) && agreeWithinRows(block, kept) && !computed;
  return { mapping, certain, unclear: speaks && !computed ? used : null, measures: measured.length > 0 };
};

/** Columns of which each row has its own cell: the label, and years or procedures if cells of rows say them. */
const rowColumns = (block: Block, labels: Labels): readonly BlockColumn[] => {
  const found: BlockColumn[] = block.labelColumn < 0 ? [] : [{ index: block.labelColumn, field: labels, of: {} }];
  block.paths.forEach((path, index) => {
    const named = role(path);
    if (named === null || index === block.labelColumn || !(ROLES as readonly string[]).includes(named) || found.some(({ field }) => field === named)) return;
    if (named === 'year' && !mostly(samplesOf(block, index), parsesWith(parseYear), false)) return;
    if (named === 'className' && !holdsClassYears(block, index)) return;
    found.push({ index, field: named, of: {} });
  });
  return labels === 'school' ? found : found.filter(({ field }) => field !== 'school');
};

/** Words alone are no measure, whatever the header says; «да» and «нет» tell of objectivity. */
const mayBeNumbers = (block: Block, index: number): boolean => {
  const filled = samplesOf(block, index).filter((cell) => !isMissing(cell));
  return filled.length === 0 || filled.some((cell) => readNumber(cell) !== null || parsesWith(parseFlag)(cell));
};

const measuredColumn = (path: HeaderPath, index: number, context: Around, said: Said): Measured | null => {
  const facts = columnFacts(path, context.isEge);
  const field = fieldOf(path, facts);
  if (field === null) return null;
  const doubts: Unclear[] = [];
  const [year, ...otherYears] = facts.years;
  if (otherYears.length > 0 || (year !== undefined && said.year)) doubts.push('two-meanings');
  if (year === undefined && context.year === null && !said.year) doubts.push('no-year');
  const procedure = facts.procedure === null ? null : namedProcedure(facts.procedure, context.procedures);
  if (facts.procedure !== null && (procedure === null || !procedure.certain)) doubts.push('no-procedure');
  if (facts.procedure !== null && said.procedure) doubts.push('two-meanings');
  if (facts.procedure === null && !said.procedure && namedProcedure(null, context.procedures)?.certain !== true) doubts.push('no-procedure');
  const of = { ...(year === undefined || otherYears.length > 0 ? {} : { year: yearText(year) }), ...(procedure ? { procedure: procedure.name } : {}) };
  return { index, field, of, doubts, said: facts.procedure };
};

const groupsOf = (measured: readonly Measured[]): readonly (readonly Measured[])[] => {
  const groups = new Map<string, Measured[]>();
  for (const column of measured) {
    const key = JSON.stringify([column.of.year ?? '', column.of.procedure ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
};

const procedureConstant = ({ procedures }: Around, said: Said, kept: readonly Measured[]): Constants => {
  if (said.procedure || kept.every(({ of }) => 'procedure' in of)) return {};
  const named = namedProcedure(null, procedures);
  return named?.certain ? { procedure: named.name } : {};
};

/** A title and the sheet's name say different things, and the block depends on them. */
const contradictions = ({ twoYears, twoProcedures, procedures }: Around, common: Constants): readonly Unclear[] =>
  (twoYears && 'year' in common) || (twoProcedures && procedures.length > 0) ? ['two-meanings'] : [];

const MOST_REPEATED = 0.2;

/** Rows of one school that nothing tells apart: they are of classes or teachers, not of schools. */
const saysRowsTwice = ({ sheet, sample }: Block, ofRows: readonly BlockColumn[]): boolean => {
  const indexes = ofRows.filter(({ field }) => field !== 'code').map(({ index }) => index);
  const keys = sample.map((row) => indexes.map((index) => foldText(readText(cellAt(sheet, row, index)))).join('\n'));
  return sample.length - new Set(keys).size > MOST_REPEATED * sample.length;
};

/** By what stands in them: counts are counts, per cents are numbers, and something stands there at all. */
const isDataOf = (block: Block, columns: readonly Measured[]): boolean => {
  const numbers = columns.filter(({ field }) => field !== 'biased');
  const tests = numbers.map(({ index, field }) => {
    const test = field.endsWith('Percent') || field === 'meanScore' ? (cell: string | number | boolean): boolean => readNumber(cell) !== null : parsesWith(parseCount);
    return mostly(samplesOf(block, index), test, true);
  });
  return tests.every((passed) => passed) && numbers.some(({ index }) => mostly(samplesOf(block, index), (cell) => readNumber(cell) !== null, false));
};

/** Columns of a sheet that software or a person worked out from such data: statuses, criteria, pivots. */
const COMPUTED = /^(?:статус|критери|надежност|названия строк|общий итог|row labels|сумма по полю|причин|входит в перечень|группа риска|индекс)/;

const looksComputed = ({ paths }: Block): boolean => paths.some((path) => path.some((text) => COMPUTED.test(text.toLowerCase().replaceAll('ё', 'е'))));
