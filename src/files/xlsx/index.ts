/**
 * .xlsx in and out for the local host: what the add-in did not touch comes back byte for byte.
 *
 * `workbook.settings` are not written. Excel keeps them in a web extension part that names an installed add-in by its
 * id and store; such parts of a file stay as they are, and making one up would have Excel look for an add-in it lacks.
 * Custom XML parts are: what the add-in remembers in a workbook travels with the file.
 * A user's own sheet is patched cell by cell (values, formulas, looks of cells); nothing else on it is ever rewritten.
 * Only one that was blank and has got a table is written whole: it has become an input sheet.
 */
export type { FileProblem } from './problem';
export { readWorkbook, type ReadingProgress } from './read/workbook';
export { writeWorkbook } from './write/workbook';
export { withoutWebExtensions } from './package/webExtensions';
