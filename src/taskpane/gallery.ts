/** The gallery of reports, in a chunk of its own. */
export { galleryWith } from './reports/ReportsStep';
