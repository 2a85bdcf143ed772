/** Ways back to cells: hyperlinks inside the workbook. */
import type { PlanLink, SheetPlan } from '../sheets/plan';
import type { SheetId } from '../sheets/spec';
import { cellAt, sheetReference } from './ranges';
import { jsonBytes, RANGE_BYTES, SET_BYTES, type Step } from './requests';

/** Excel keeps at most 65,530 hyperlinks on a sheet. */
export const LINKS_PER_SHEET = 65_530;

const referenceOf = ({ link }: PlanLink, names: ReadonlyMap<SheetId, string>): string =>
  sheetReference((link.generated && names.get(link.generated)) ?? link.sheet, link.address);

/** A link on an empty cell would show its own address. */
const hasContent = ({ contents }: SheetPlan, { row, column }: PlanLink): boolean => (contents[row]?.[column] ?? '') !== '';

/**
 * The text of a linked cell is already there, as text; `textToDisplay` is left out because Excel would read it
 * like typed input, and a school's name may begin with "=". Beyond Excel's limit cells keep their text without a link.
 */
export const linkSteps = (plan: SheetPlan, names: ReadonlyMap<SheetId, string>): readonly Step[] =>
  plan.links.filter((link) => hasContent(plan, link)).slice(0, LINKS_PER_SHEET).map((link) => {
    const documentReference = referenceOf(link, names);
    return {
      bytes: RANGE_BYTES + SET_BYTES + jsonBytes(documentReference),
      apply: (sheet) => {
        cellAt(sheet, link.row, link.column).hyperlink = { documentReference };
      },
    };
  });
