/** The names by which the ribbon's buttons call the add-in: the manifest's FunctionName elements hold the same. */
export const RIBBON_COMMANDS = ['computeFromRibbon', 'checkFromRibbon'] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];
