/**
 * What a sheet of the user's offers for an input table that was not recognised on it.
 *
 * Data flow: readContent → thinker.proposeMapping → for each block its headers, a guess which of them is which column, the
 * first rows. A sheet that was deleted or renamed meanwhile is a problem.
 */
import type { Environment } from './environment';
import { done, failed, type AppResult } from './problem';
import { readContent } from './readContent';
import type { HeaderPlace, InputTableId, MappingProposal } from './results';
import { thinkerOf } from './thinker';

/** `header`: where the user says that it is. */
export const proposeMapping = async (environment: Environment, table: InputTableId, sheet: string, header?: HeaderPlace): Promise<AppResult<readonly MappingProposal[]>> => {
  const content = await readContent(environment);
  if (!content.ok) return content;
  const thinker = await thinkerOf(environment);
  const proposals = await thinker.proposeMapping(content.report, table, sheet, header);
  return proposals ? done(proposals) : failed({ code: 'sheet-gone', place: 'reading', sheet, detail: '' });
};
