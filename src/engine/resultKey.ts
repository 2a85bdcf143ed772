/** What makes two results one and the same: school, year and procedure. */
import type { ProcedureResult } from './model';

export const resultKey = ({ school, year, procedure }: Pick<ProcedureResult, 'school' | 'year' | 'procedure'>): string =>
  `${school}\u0000${String(year)}\u0000${procedure}`;
