/**
 * Looks at the workbook without changing it: what input was found, what is wrong in it, whether it can be computed.
 *
 * Data flow:
 * 1. excel/readWorkbook   the user's sheets → plain matrices, in few requests; generated sheets are left out
 * 2. inputs/readInputs    matrices → typed rows, settings, and issues with the addresses of their cells
 * 3. describeIssue        issues → sentences in the user's language
 * 4. reportingYear        the year that would be computed
 * 5. CheckReport          for the pane and the command line; an unusable workbook is a report too
 * A failure of Excel, or cancelling, is a problem with a code (`describeProblem` has its words).
 */
import type { Environment } from './environment';
import { done, type AppResult } from './problem';
import { readInputsOfWorkbook } from './readInputsOfWorkbook';
import type { CheckReport } from './results';
import { CHECKING, reporting } from './stages';

export const checkWorkbook = async (environment: Environment): Promise<AppResult<CheckReport>> => {
  const checked = await readInputsOfWorkbook(environment, reporting(environment, CHECKING));
  return checked.ok ? done(checked.report.check) : checked;
};
