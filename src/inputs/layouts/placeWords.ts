/**
 * What the titles above a block and the name of its sheet say of what a mapping holds for all its rows (year, procedure,
 * school). A block that was found again elsewhere must not be another block of the same make.
 */
import type { Constants, TableMapping } from '../mapping';
import { parseYear } from '../cellValues/years';
import { isBlankCell } from '../dataRows';
import { recogniseProcedure } from '../procedures';
import type { RawSheet } from '../rawWorkbook';
import { schoolNameKey } from '../schoolNames';
import { isSchoolWording } from '../schoolWording';
import { foldText, readText } from '../text';
import { textFacts } from './columnFacts';
import { headerRowsOf } from './headerPaths';
import { namedProcedure } from './procedureFacts';

type Verdict = 'same' | 'other' | 'silent';

/** Titles stand this close above a header. */
const TITLE_ROWS = 6;

/** Nothing that is written there speaks of something else. */
export const contradicts = (sheet: RawSheet, mapping: TableMapping): boolean => verdicts(sheet, mapping).includes('other');

/** All that the mapping holds for every row is written there. */
export const vouches = (sheet: RawSheet, mapping: TableMapping): boolean => verdicts(sheet, mapping).every((verdict) => verdict === 'same');

const verdicts = (sheet: RawSheet, mapping: TableMapping): readonly Verdict[] => {
  const texts = [...titlesAbove(sheet, headerRowsOf(sheet, mapping).top), sheet.name];
  return Object.entries(mapping.constants).map(([column, value]) => verdictOn(column, value, texts));
};

/** Rows with one text, the nearest first. */
const titlesAbove = ({ values }: RawSheet, top: number): readonly string[] => {
  const titles: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row -= 1) {
    const filled = (values[row] ?? []).filter((cell) => !isBlankCell(cell));
    if (filled.length === 1) titles.push(readText(filled[0]!));
  }
  return titles;
};

const verdictOn = (column: keyof Constants, value: string, texts: readonly string[]): Verdict => {
  if (column === 'year') return compared(parseYear(value), texts.flatMap((text) => onlyOne(textFacts(text).years))[0]);
  if (column === 'procedure') return compared(recogniseProcedure(value).name, namedProcedure(null, texts.flatMap((text) => textFacts(text).procedure ?? []))?.name);
  if (column === 'school') return compared(schoolNameKey(value), schoolAmong(texts, schoolNameKey(value)));
  return texts.some((text) => foldText(text).includes(foldText(value))) ? 'same' : 'silent';
};

const compared = (wanted: unknown, said: unknown): Verdict => {
  if (said === undefined || said === null) return 'silent';
  return said === wanted ? 'same' : 'other';
};

const onlyOne = (years: readonly number[]): readonly number[] => (years.length === 1 ? years : []);

/** The school itself where any text names it, else the first text that names a school. */
const schoolAmong = (texts: readonly string[], wanted: string): string | undefined => {
  const keys = texts.map(schoolNameKey);
  if (keys.some((key) => key === wanted || key.includes(` ${wanted}`) || key.startsWith(`${wanted} `))) return wanted;
  return texts.filter(isSchoolWording).map(schoolNameKey)[0];
};
