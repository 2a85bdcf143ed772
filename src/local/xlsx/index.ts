/** .xlsx in and out for the local host: what the add-in did not touch comes back byte for byte. */
export type { FileProblem } from './problem';
export { readWorkbook } from './read/workbook';
export { writeWorkbook } from './write/workbook';
