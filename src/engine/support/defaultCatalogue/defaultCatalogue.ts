/**
 * The catalogue of measures that comes with the add-in: what answers which finding, who does it, when, by which document.
 *
 * Sources: [001] 5.1, 5.2, 7.2, 7.3; [002] risk factors, mechanisms, roadmap; [003] tracks, events, prospects; [004] section 3. Measures
 * and facts are theirs, the wording is ours. It is a beginning: once the sheet «Каталог мер» stands in the workbook, what the user
 * keeps there decides. The codes М-1.x … М-10.x count the risk factors, М-11.x … М-20.x the other grounds.
 */
import type { Measure } from '../model';
import { CONDITION_MEASURES } from './conditions';
import { ENVIRONMENT_MEASURES } from './environment';
import { MANAGEMENT_MEASURES } from './management';
import { PUPIL_MEASURES } from './pupils';
import { RESULT_MEASURES } from './results';
import { TEACHING_MEASURES } from './teaching';

/** By the numbers of the code: М-2.1 before М-10.1. */
const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => a.code.localeCompare(b.code, 'ru', { numeric: true });

export const DEFAULT_CATALOGUE: readonly Measure[] = [...CONDITION_MEASURES, ...TEACHING_MEASURES, ...PUPIL_MEASURES, ...ENVIRONMENT_MEASURES, ...RESULT_MEASURES, ...MANAGEMENT_MEASURES]
  .map((entry): Measure => ({ ...entry, origin: null }))
  .sort(byCode);
