/** What may be the name of a sheet, by Excel's rules. */
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { findSheet } from '../cells/rangeTarget';
import { sameName } from '../cells/references';
import { HostError, invalidArgument } from '../errors';

const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*:[\]]/;
const RESERVED = ['History', 'Журнал'];

export const checkSheetName = (workbook: HostWorkbook, name: string, owner?: HostSheet): void => {
  if (name === '' || name.length > MAX_LENGTH) throw invalidArgument(`A sheet's name has 1 to ${MAX_LENGTH} characters.`);
  if (FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`«${name}» has a character that a sheet's name must not have there.`);
  if (RESERVED.some((reserved) => sameName(reserved, name))) throw invalidArgument(`«${name}» is reserved.`);
  const holder = findSheet(workbook, name);
  if (holder && holder !== owner) throw new HostError('ItemAlreadyExists', `There is a sheet «${holder.name}».`);
};

/** «Лист3»: the first number that is free. */
export const freshSheetName = (workbook: HostWorkbook, base: string): string => {
  for (let n = 1; ; n += 1) if (!findSheet(workbook, `${base}${n}`)) return `${base}${n}`;
};

/** «ИСБШ (2)»: the name of a copy, cut to fit. */
export const copyName = (workbook: HostWorkbook, name: string): string => {
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`;
    const candidate = name.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!findSheet(workbook, candidate)) return candidate;
  }
};
