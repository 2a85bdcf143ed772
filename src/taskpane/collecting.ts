/** The forms of collecting, in one chunk. */
export { FormsPanel } from './collect/FormsPanel';
export { CollectPanel, ImportPanel } from './collect/IncomingPanel';
