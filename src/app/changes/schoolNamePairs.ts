/**
 * Remembers in the workbook which school a way of writing its name means. The cells stay as they are.
 *
 * Data flow: excel/memory → the same with one pair more or less → excel/memory.
 */
import { schoolNameKey } from '../../inputs/schoolNames';
import type { AppResult } from '../problem';
import type { SchoolNamePair } from '../results';
import { changeMemory } from './memory';

const without = (pairs: readonly SchoolNamePair[], written: string): readonly SchoolNamePair[] => {
  const key = schoolNameKey(written);
  return pairs.filter((pair) => schoolNameKey(pair.written) !== key);
};

/** In place of what was remembered of the same way of writing. */
export const rememberSchoolName = (pair: SchoolNamePair): Promise<AppResult<void>> =>
  changeMemory((memory) => ({ ...memory, schoolNames: [...without(memory.schoolNames, pair.written), pair] }));

export const forgetSchoolName = (written: string): Promise<AppResult<void>> => changeMemory((memory) => ({ ...memory, schoolNames: without(memory.schoolNames, written) }));
