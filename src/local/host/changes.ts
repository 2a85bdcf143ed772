/** Whether a request may change the workbook, told from its members' names before it runs. When in doubt: yes. */
import type { RequestBody } from './protocol';
import { ACTION, PATH } from './protocol';

/** Members that change nothing that a file would hold, beside all whose names begin with Get or an underscore. */
const HARMLESS: ReadonlySet<string> = new Set(['Activate', 'Select', 'Calculate', 'SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync']);

const isHarmless = (name: string): boolean => /^(Get|_)/.test(name) || HARMLESS.has(name);

export const mayChange = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Actions.some(({ ActionType, Name }) => ActionType === ACTION.setProperty || (ActionType === ACTION.method && !isHarmless(Name))) ||
  Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === PATH.method && !isHarmless(Name));
