/** Copies of the workbook: one part, loaded when it is needed. */
export { makePlainCopy } from './makePlainCopy';
export { makePublicCopy } from './makePublicCopy';
