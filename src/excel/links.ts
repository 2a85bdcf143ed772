/** Ways back to cells: hyperlinks inside the workbook. */
import type { PlanLink, SheetPlan } from '../sheets/plan';
import type { SheetId } from '../sheets/spec';
import { cellAt, sheetReference } from './ranges';
import { jsonBytes, RANGE_BYTES, SET_BYTES, type Step } from './requests';

/** Excel keeps at most 65,530 hyperlinks on a sheet. */
export const LINKS_PER_SHEET = 65_530;

/** `null`: the generated sheet that it leads to is not in the workbook. */
const sheetOf = ({ link }: PlanLink, names: ReadonlyMap<SheetId, string>): string | null => (link.generated ? (names.get(link.generated) ?? null) : link.sheet);

/** A link on an empty cell would show its own address. */
const hasContent = ({ contents }: Pick<SheetPlan, 'contents'>, { row, column }: PlanLink): boolean => (contents[row]?.[column] ?? '') !== '';

export interface ResolvedLink {
  readonly link: PlanLink;
  /** 'ИСБШ'!D7 */
  readonly documentReference: string;
}

/**
 * The links that can be made: cells keep their text without a link beyond Excel's limit, and where the sheet that the
 * link leads to was not written.
 */
export const resolvedLinks = (plan: Pick<SheetPlan, 'contents' | 'links'>, names: ReadonlyMap<SheetId, string>): readonly ResolvedLink[] =>
  plan.links
    .flatMap((link) => {
      const sheet = hasContent(plan, link) ? sheetOf(link, names) : null;
      return sheet === null ? [] : [{ link, documentReference: sheetReference(sheet, link.link.address) }];
    })
    .slice(0, LINKS_PER_SHEET);

const linkStep = ({ link, documentReference }: ResolvedLink): Step => ({
  bytes: RANGE_BYTES + SET_BYTES + jsonBytes(documentReference),
  apply: (target) => {
    cellAt(target, link.row, link.column).hyperlink = { documentReference };
  },
});

/**
 * The text of a linked cell is already there, as text; `textToDisplay` is left out because Excel would read it
 * like typed input, and a school's name may begin with "=".
 */
export const linkSteps = (plan: SheetPlan, names: ReadonlyMap<SheetId, string>): readonly Step[] => resolvedLinks(plan, names).map(linkStep);
