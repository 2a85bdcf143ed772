/** What may be the name of a table or of a range. */
import type { HostWorkbook } from '../../../files/workbook/model';
import { parseAddress } from '../../../files/workbook/address';
import { sameName } from '../cells/references';
import { HostError, invalidArgument } from '../errors';

const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const ROW_COLUMN = /^(?:R\d*)?(?:C\d*)?$/i;

/** Fails unless the name is well formed, no cell's address, and unused by tables and defined names alike. */
export const checkDefinedName = (workbook: HostWorkbook, name: string, except?: number): void => {
  if (name.length > 255 || !SHAPE.test(name) || parseAddress(name) || ROW_COLUMN.test(name)) throw invalidArgument(`«${name}» cannot be a name.`);
  const taken = [...workbook.names.keys(), ...workbook.sheets.flatMap(({ tables }) => tables.filter(({ id }) => id !== except).map((table) => table.name))];
  if (taken.some((other) => sameName(other, name))) throw new HostError('ItemAlreadyExists', `«${name}» is taken.`);
};
