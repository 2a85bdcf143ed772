/** Defined names: of the workbook, and the print areas and titles that belong to sheets. */
import { parseAddress, splitReference } from '../../workbook/address';
import type { HostPageLayout } from '../../workbook/model';
import { formulaFromFile } from '../formulas';
import { attributeOf, childrenOf, numberOf, textOf, type XmlElement } from '../xml/tree';

export interface DefinedName {
  readonly name: string;
  /** Place in the workbook's list of sheets; `null` for a name of the whole workbook. */
  readonly sheetIndex: number | null;
  /** As in the file, without "=". */
  readonly formula: string;
}

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

export const readDefinedNames = (element: XmlElement | null): DefinedName[] =>
  childrenOf(element, 'definedName').map((name) => ({ name: attributeOf(name, 'name') ?? '', sheetIndex: numberOf(name, 'localSheetId'), formula: textOf(name) }));

/** Names that belong to Excel itself (`_xlnm.…`) are no names of the user's. */
export const workbookNames = (names: readonly DefinedName[]): Map<string, string> =>
  new Map(names.filter(({ name, sheetIndex }) => sheetIndex === null && !name.startsWith('_xlnm.')).map(({ name, formula }) => [name, formulaFromFile(formula).slice(1)]));

/** The parts of "'My, sheet'!$1:$1,'My, sheet'!$A:$A". */
const referenceList = (formula: string): string[] => formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

/** Excel takes 8,192 characters. */
const LONGEST = 32_768;

export const applyPrintNames = (layout: HostPageLayout, names: readonly DefinedName[]): void => {
  for (const { name, formula } of names) {
    if (formula.length > LONGEST) continue;
    const rects = referenceList(formula).map((reference) => ({ address: splitReference(reference).address, rect: parseAddress(splitReference(reference).address) }));
    if (name === PRINT_AREA) layout.printArea = rects[0]?.rect ?? null;
    if (name !== PRINT_TITLES) continue;
    const rows = rects.find(({ address }) => /^\$?\d/.test(address))?.rect;
    if (rows) layout.titleRows = { first: rows.row, last: rows.row + rows.rows - 1 };
  }
};
