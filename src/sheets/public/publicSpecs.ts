/** The sheets of the public copy, in their order. */
import { publicResults } from '../../engine/disclosure/publicResults';
import { aboutSheet } from './about';
import { dynamicsSheet } from './dynamics';
import { factorsSheet } from './factors';
import { mainSheet } from './main';
import type { PublicScene, PublicSheetSpec } from './publicSheet';
import { resultsSheet } from './results';

export const publicSpecs = (given: Pick<PublicScene, 'input' | 'texts'>): readonly PublicSheetSpec[] => {
  const scene: PublicScene = { ...given, results: publicResults(given.input.assessment) };
  return [aboutSheet, mainSheet, resultsSheet, dynamicsSheet, factorsSheet].flatMap((sheet) => sheet(scene) ?? []);
};
