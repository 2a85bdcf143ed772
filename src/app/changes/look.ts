/** What a change has to know of the workbook as it is now: its cells and what the reading makes of them. */
import type { Environment } from '../environment';
import { done, type AppResult } from '../problem';
import { readContent } from '../readContent';
import type { CheckReport } from '../results';
import { thinkerOf, type WorkbookContent } from '../thinker';

export interface Look {
  readonly content: WorkbookContent;
  readonly check: CheckReport;
}

export const lookAtWorkbook = async (environment: Environment): Promise<AppResult<Look>> => {
  const content = await readContent(environment);
  if (!content.ok) return content;
  const thinker = await thinkerOf(environment);
  return done({ content: content.report, check: await thinker.check(content.report) });
};
