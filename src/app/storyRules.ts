/** Rules that the story of a school asks beyond its assessment: the same functions that every other figure comes from. */
export { isbshTerms } from '../engine/isbsh';
export { isNearThreshold, pupilsToOtherVerdict } from '../engine/nearThreshold';
export { riskLevel } from '../engine/riskLevel';
