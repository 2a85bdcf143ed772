/** The sheets of the public copy, in their order. */
import { aboutSheet } from './about';
import { dynamicsSheet } from './dynamics';
import { factorsSheet } from './factors';
import { mainSheet } from './main';
import type { PublicScene, PublicSheetSpec } from './publicSheet';
import { resultsSheet } from './results';

export const publicSpecs = (scene: PublicScene): readonly PublicSheetSpec[] => [aboutSheet, mainSheet, resultsSheet, dynamicsSheet, factorsSheet].flatMap((sheet) => sheet(scene) ?? []);
