/**
 * What a sheet of the user's offers for an input table that was not recognised on it.
 *
 * Data flow: readContent → thinker.proposeMapping → headers, a guess which of them is which column, the first rows.
 * A sheet that was deleted or renamed meanwhile is a problem.
 */
import type { Environment } from './environment';
import { done, failed, type AppResult } from './problem';
import { readContent } from './readContent';
import type { InputTableId, MappingProposal } from './results';
import { thinkerOf } from './thinker';

export const proposeMapping = async (environment: Environment, table: InputTableId, sheet: string): Promise<AppResult<MappingProposal>> => {
  const content = await readContent(environment);
  if (!content.ok) return content;
  const thinker = await thinkerOf(environment);
  const proposal = await thinker.proposeMapping(content.report, table, sheet);
  return proposal ? done(proposal) : failed({ code: 'sheet-gone', place: 'reading', sheet, detail: '' });
};
