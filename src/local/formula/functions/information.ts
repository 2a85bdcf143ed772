import { isError } from '../values';
import { inspectingFunction, type FunctionTable } from './definition';

export const informationFunctions: FunctionTable = {
  ISNUMBER: inspectingFunction((value) => typeof value === 'number'),
  ISTEXT: inspectingFunction((value) => typeof value === 'string'),
  ISBLANK: inspectingFunction((value) => value === null),
  ISERROR: inspectingFunction(isError),
};
