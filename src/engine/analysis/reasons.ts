/** Why something could not be computed: a code with its figures; the words stand in the texts. */
import type { InputTable } from './inputTables';

export type AnalysisReason =
  /** The input table is not in the workbook, or has no usable row. */
  | { readonly code: 'no-rows'; readonly table: InputTable }
  /** No usable result in the reporting year. */
  | { readonly code: 'no-results' }
  /** Results of one year only: there is nothing to compare with. */
  | { readonly code: 'one-year' }
  | { readonly code: 'too-few-schools'; readonly schools: number; readonly needed: number }
  /** No characteristic is known for enough schools, or none differs between them. */
  | { readonly code: 'no-conditions' }
  /** All values are equal. */
  | { readonly code: 'no-variation' }
  /** The conditions give the results without a remainder: there is nothing to estimate an error from. */
  | { readonly code: 'exact-fit' };

export type Analysed<Result> = { readonly status: 'computed'; readonly result: Result } | { readonly status: 'not-computed'; readonly reason: AnalysisReason };

export const computed = <Result>(result: Result): Analysed<Result> => ({ status: 'computed', result });

export const notComputed = (reason: AnalysisReason): Analysed<never> => ({ status: 'not-computed', reason });
