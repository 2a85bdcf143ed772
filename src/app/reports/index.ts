/** Building reports: one part, loaded when it is needed. */
export { buildReports } from './buildReports';
