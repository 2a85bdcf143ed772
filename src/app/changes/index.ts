/** The small changes that the pane makes in the workbook or in what it remembers: one part, loaded when it is needed. */
export { clearExamples } from './clearExamples';
export { createInputSheets, createSettingsSheet } from './createInputSheets';
export { functionCards } from './functionCards';
export { insertFormula } from './insertFormula';
export { forgetMapping, rememberMappings, rememberMode } from './memory';
export { openSample } from './openSample';
export { repair, undoRepair } from './repairs';
export { forgetSchoolName, rememberSchoolName } from './schoolNamePairs';
export { changeSetting, resetSettings } from './settings';
