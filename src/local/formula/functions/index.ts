/** Excel's own functions, as far as formulas of generated sheets and of the users' indicators use them. */
import { conditionalFunctions } from './conditional';
import type { FunctionDefinition } from './definition';
import { informationFunctions } from './information';
import { logicalFunctions } from './logical';
import { lookupFunctions } from './lookup';
import { mathsFunctions } from './maths';
import { statisticsFunctions } from './statistics';
import { textFunctions } from './text';

export const BUILT_IN: ReadonlyMap<string, FunctionDefinition> = new Map(
  Object.entries({
    ...logicalFunctions,
    ...mathsFunctions,
    ...conditionalFunctions,
    ...statisticsFunctions,
    ...lookupFunctions,
    ...textFunctions,
    ...informationFunctions,
  }),
);
