/** What can be done to a whole sheet, by Excel's rules. */
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { touch } from '../cells/rangeTarget';
import { dropFromFormulas, renameInFormulas } from '../cells/references';
import { DEFAULT_WIDTH } from '../../../files/workbook/units';
import { finite, one, truth, words } from '../arguments';
import { HostError, invalidArgument, notFound } from '../errors';
import type { Session } from '../session';
import { checkColor } from './color';
import { checkStructure } from './protection';
import { checkSheetName } from './sheetName';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const lastVisible = (workbook: HostWorkbook, sheet: HostSheet): boolean => workbook.sheets.every((other) => other === sheet || other.visibility !== 'visible');

export const renameSheet = (sheet: HostSheet, value: unknown, { workbook }: Session): void => {
  const name = words(value, 'name');
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet);
  if (name === sheet.name) return;
  renameInFormulas(workbook, sheet.name, name);
  sheet.name = name;
  sheet.touched = true;
};

export const moveSheet = (sheet: HostSheet, value: unknown, { workbook }: Session): void => {
  const position = finite(value, 'position');
  checkStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw invalidArgument('position is the place of a sheet.');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
};

/** Another sheet becomes active when the active one hides or goes. */
const leave = (workbook: HostWorkbook, sheet: HostSheet): void => {
  if (workbook.activeSheetId !== sheet.id) return;
  workbook.activeSheetId = workbook.sheets.find((other) => other !== sheet && other.visibility === 'visible')?.id ?? '';
  workbook.selection = null;
};

export const visibilityName = ({ visibility }: HostSheet): string => ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' })[visibility];

export const setVisibility = (sheet: HostSheet, value: unknown, { workbook }: Session): void => {
  const visibility = VISIBILITY[one(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')];
  if (visibility !== 'visible' && lastVisible(workbook, sheet)) throw new HostError('InvalidOperation', 'A workbook shows at least one sheet.');
  checkStructure(workbook);
  sheet.visibility = visibility;
  sheet.touched = true;
  if (visibility !== 'visible') leave(workbook, sheet);
};

export const setTabColor = (sheet: HostSheet, value: unknown): void => {
  sheet.tabColor = value === '' ? null : checkColor(value);
  sheet.touched = true;
};

export const setGridlines = (sheet: HostSheet, value: unknown): void => {
  sheet.showGridlines = truth(value, 'showGridlines');
  sheet.touched = true;
};

export const standardWidth = (sheet: HostSheet): number => sheet.standardWidth ?? DEFAULT_WIDTH;

export const setStandardWidth = (sheet: HostSheet, value: unknown): void => {
  touch(sheet);
  sheet.standardWidth = finite(value, 'standardWidth');
};

export const activateSheet = (workbook: HostWorkbook, sheet: HostSheet): void => {
  if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.selection = null;
};

const belongsTo = (target: unknown, sheet: HostSheet): boolean => typeof target === 'object' && target !== null && 'sheet' in target && target.sheet === sheet;

export const deleteSheet = (sheet: HostSheet, session: Session): void => {
  const { workbook } = session;
  if (sheet.visibility === 'veryHidden') throw new HostError('GeneralException', 'A very hidden sheet cannot be deleted.');
  if (lastVisible(workbook, sheet)) throw new HostError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
  checkStructure(workbook);
  leave(workbook, sheet);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  for (const { sheet: other, row, column } of dropFromFormulas(workbook, sheet.name)) session.changed(other, row, column);
  for (const [id, object] of session.references) if (belongsTo(object.target, sheet)) session.references.delete(id);
};

/** The next sheet (1) or the one before (-1). */
export const needNeighbour = (workbook: HostWorkbook, sheet: HostSheet, visibleOnly: boolean, step: 1 | -1): HostSheet => {
  const order = step === 1 ? workbook.sheets : [...workbook.sheets].reverse();
  const found = order.slice(order.indexOf(sheet) + 1).find(({ visibility }) => !visibleOnly || visibility === 'visible');
  if (!found) throw notFound();
  return found;
};
