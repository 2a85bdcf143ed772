/** Collecting from schools: one part, loaded when it is needed. */
export { archiveForms } from './archiveForms';
export { compareIncoming } from './compareIncoming';
export { mergeIncoming } from './mergeIncoming';
