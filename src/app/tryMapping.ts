/**
 * What a mapping would give, while the user is still making it. Nothing is remembered.
 *
 * Data flow: readContent → thinker.tryMapping → the first rows as they would be read, and what is still missing.
 */
import type { Environment } from './environment';
import { done, failed, type AppResult } from './problem';
import { readContent } from './readContent';
import type { MappingPreview, TableMapping } from './results';
import { thinkerOf } from './thinker';

export const tryMapping = async (environment: Environment, mapping: TableMapping): Promise<AppResult<MappingPreview>> => {
  const content = await readContent(environment);
  if (!content.ok) return content;
  const { sheet } = mapping;
  if (!content.report.raw.sheets.some(({ name }) => name === sheet)) return failed({ code: 'sheet-gone', place: 'reading', sheet, detail: '' });
  return done(await (await thinkerOf(environment)).tryMapping(content.report, mapping));
};
