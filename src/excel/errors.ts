/** Office's errors as values: a code the words hang on, the place, and Excel's own words for a report. */
export type ExcelPlace = 'reading' | 'writing' | 'navigating' | 'settings' | 'editing' | 'opening' | 'watching';

export type ExcelProblemCode =
  /** The user is editing a cell and Excel takes no commands. */
  | 'cell-editing'
  /** The user protected a sheet that the add-in made. */
  | 'sheet-protected'
  /** The structure of the workbook is protected: no sheet can be added. */
  | 'workbook-protected'
  /** The workbook is open for reading only, or Excel refuses the add-in. */
  | 'access-denied'
  /** More in one piece than Excel takes. */
  | 'too-large'
  /** A cell far away makes a sheet reach over more cells than anything can read. */
  | 'sheet-too-large'
  | 'not-answering'
  /** This Excel lacks something that the add-in needs. */
  | 'not-supported'
  /** Cells of the user's that were to be corrected hold something else by now. */
  | 'cells-changed'
  /** Something stands below a table of the user's, where it would have to grow. */
  | 'no-room-below'
  /** Two different values were accepted for one cell. */
  | 'two-values'
  /** A merging stopped halfway, and what it had written could not be taken back. */
  | 'merge-incomplete'
  /** The user protected a sheet of their own. */
  | 'input-sheet-protected'
  /** A chart or a picture is selected, or a sheet without cells is shown. */
  | 'no-cell-selected'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'cancelled'
  | 'unexpected';

export interface ExcelProblem {
  readonly code: ExcelProblemCode;
  readonly place: ExcelPlace;
  /** The sheet it is about, where one is known. */
  readonly sheet: string | null;
  /** Excel's own code, message and location, untranslated; "" when the problem was seen before asking Excel. */
  readonly detail: string;
}

export type ExcelResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ExcelProblem };

/** Leaves a batch with a problem; turned into a value by `runExcel`, so that it never travels further. */
export class Refusal extends Error {
  constructor(
    readonly code: ExcelProblemCode,
    readonly sheet: string | null = null,
  ) {
    super(code);
  }
}

const CODES: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'access-denied',
  Unauthenticated: 'access-denied',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ActivityLimitReached: 'not-answering',
  ConnectionFailure: 'not-answering',
  HostRestartNeeded: 'not-answering',
  InactiveWorkbook: 'not-answering',
  RequestAborted: 'not-answering',
  ServiceNotAvailable: 'not-answering',
  Timeout: 'not-answering',
  InvalidSelection: 'no-cell-selected',
  ApiNotAvailable: 'not-supported',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
};

const textAt = (holder: unknown, key: string): string => {
  if (typeof holder !== 'object' || holder === null) return '';
  const text: unknown = Reflect.get(holder, key);
  return typeof text === 'string' ? text : '';
};

/** Excel's code of a caught error, "" when it has none. */
export const officeCode = (error: unknown): string => textAt(error, 'code');

/** Says what a caught error means. Unknown ones keep their words in `detail`. */
export const problemOf = (error: unknown, place: ExcelPlace): ExcelProblem => {
  if (error instanceof Refusal) return { code: error.code, place, sheet: error.sheet, detail: '' };
  const location = typeof error === 'object' && error !== null ? textAt(Reflect.get(error, 'debugInfo'), 'errorLocation') : '';
  const message = error instanceof Error ? error.message : String(error);
  const detail = [officeCode(error), message, location].filter((part) => part !== '').join(': ');
  return { code: CODES[officeCode(error)] ?? 'unexpected', place, sheet: null, detail };
};
