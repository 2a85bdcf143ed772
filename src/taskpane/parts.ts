/** The parts of the pane that open on demand, in one chunk. */
export { SettingsStep } from './settings/SettingsStep';
export { ComputeStep } from './compute/ComputeStep';
export { ResultsView } from './results/ResultsView';
export { FunctionsView } from './functions/FunctionsView';
