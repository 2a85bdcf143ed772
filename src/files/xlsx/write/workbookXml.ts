/** Edits of workbook.xml: sheets added, renamed or gone, and the defined names that go with them. */
import type { HostRect, HostSheet, HostWorkbook } from '../../workbook/model';
import { cellAddress } from '../../workbook/address';
import { formulaForFile, formulaFromFile } from '../formulas';
import type { Dialect } from '../package/dialect';
import type { ListedSheet } from '../package/workbookPart';
import { PRINT_AREA, PRINT_TITLES } from '../read/definedNames';
import { appendInside, applyEdits, insertAfter, removal, setAttribute, type TextEdit } from '../xml/edit';
import { escapeAttribute, escapeText } from '../xml/text';
import { attributeOf, child, childrenOf, numberOf, prefixOf, textOf, type XmlElement } from '../xml/tree';

/** A sheet of the written workbook: one that the file lists already (with the model's sheet, unless it is a chart sheet), or a new one. */
export type SheetEntry =
  | { readonly kind: 'listed'; readonly listed: ListedSheet; readonly sheet: HostSheet | null; readonly rewritten: boolean }
  | { readonly kind: 'new'; readonly sheet: HostSheet; readonly relationship: string; readonly sheetId: number };

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');

const areaReference = (sheet: string, { row, column, rows, columns }: HostRect): string =>
  `${quoted(sheet)}!${absolute(cellAddress(row, column))}:${absolute(cellAddress(row + rows - 1, column + columns - 1))}`;

interface WrittenName {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly formula: string;
}

const printNames = ({ name, pageLayout: { printArea, titleRows } }: HostSheet, sheetIndex: number): WrittenName[] => [
  ...(printArea ? [{ name: PRINT_AREA, sheetIndex, formula: areaReference(name, printArea) }] : []),
  ...(titleRows ? [{ name: PRINT_TITLES, sheetIndex, formula: `${quoted(name)}!$${titleRows.first + 1}:$${titleRows.last + 1}` }] : []),
];

const STATES = { visible: null, hidden: 'hidden', veryHidden: 'veryHidden' } as const;

const listedXml = (text: string, { listed, sheet }: Extract<SheetEntry, { kind: 'listed' }>): string => {
  const { element } = listed;
  const raw = text.slice(element.start, element.end);
  if (!sheet) return raw;
  const edits: TextEdit[] = [];
  if (sheet.name !== listed.name) edits.push(setAttribute(text, element, 'name', sheet.name));
  if (sheet.visibility !== listed.visibility) edits.push(setAttribute(text, element, 'state', STATES[sheet.visibility]));
  return applyEdits(
    raw,
    edits.map((edit) => ({ ...edit, start: edit.start - element.start, end: edit.end - element.start })),
  );
};

/** The prefix under which the document knows the namespace of relationships, or one that the element declares itself. */
const relationshipAttribute = (root: XmlElement, dialect: Dialect): string => {
  const declared = [...root.attributes].find(([name, value]) => name.startsWith('xmlns:') && value === dialect.relationships)?.[0];
  return declared ? `${declared.slice('xmlns:'.length)}:id` : `xmlns:r="${dialect.relationships}" r:id`;
};

const newSheetXml = (p: string, { sheet, sheetId, relationship }: Extract<SheetEntry, { kind: 'new' }>, idAttribute: string): string => {
  const state = STATES[sheet.visibility];
  return `<${p}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}"${state === null ? '' : ` state="${state}"`} ${idAttribute}="${relationship}"/>`;
};

const sheetEdits = (text: string, root: XmlElement, entries: readonly SheetEntry[], dialect: Dialect): TextEdit[] => {
  const sheets = child(root, 'sheets');
  if (!sheets) return [];
  const p = prefixOf(sheets);
  const idAttribute = relationshipAttribute(root, dialect);
  const written = entries.map((entry) => ({ entry, xml: entry.kind === 'listed' ? listedXml(text, entry) : newSheetXml(p, entry, idAttribute) }));
  const before = childrenOf(sheets, 'sheet');
  const appended = written.slice(before.length);
  const inPlace = before.length <= written.length && before.every((element, index) => (written[index]!.entry as { listed?: ListedSheet }).listed?.element === element);
  if (!inPlace) return [removalOfInner(sheets), appendInside(sheets, written.map(({ xml }) => xml).join(''))];
  const changed = before.flatMap((element, index) => {
    const xml = written[index]!.xml;
    return xml === text.slice(element.start, element.end) ? [] : [{ start: element.start, end: element.end, text: xml }];
  });
  return appended.length === 0 ? changed : [...changed, appendInside(sheets, appended.map(({ xml }) => xml).join(''))];
};

const removalOfInner = (element: XmlElement): TextEdit => ({ start: element.innerStart, end: element.innerEnd, text: '' });

const nameXml = (p: string, { name, sheetIndex, formula }: WrittenName): string =>
  `<${p}definedName name="${escapeAttribute(name)}"${sheetIndex === null ? '' : ` localSheetId="${sheetIndex}"`}>${escapeText(formula)}</${p}definedName>`;

/** Excel's own names that a rewritten sheet gets again, or no longer needs. */
const REWRITTEN_NAMES: ReadonlySet<string> = new Set([PRINT_AREA, PRINT_TITLES, '_xlnm._FilterDatabase']);

/** What becomes of a name that the file has: its edits, or `null` when it goes. */
const keptNameEdits = (text: string, element: XmlElement, names: ReadonlyMap<string, string>, entries: readonly SheetEntry[], listed: readonly ListedSheet[]): TextEdit[] | null => {
  const name = attributeOf(element, 'name') ?? '';
  const local = numberOf(element, 'localSheetId');
  if (local === null) {
    if (name.startsWith('_xlnm.')) return [];
    const formula = names.get(name);
    if (formula === undefined) return null;
    return formulaFromFile(textOf(element)) === `=${formula}` ? [] : [{ start: element.innerStart, end: element.innerEnd, text: escapeText(formulaForFile(formula)) }];
  }
  const index = entries.findIndex((entry) => entry.kind === 'listed' && entry.listed === listed[local]);
  const entry = entries[index];
  if (entry?.kind !== 'listed' || (entry.rewritten && REWRITTEN_NAMES.has(name))) return null;
  return index === local ? [] : [setAttribute(text, element, 'localSheetId', String(index))];
};

/** Elements of CT_Workbook that stand before the defined names. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['sheets', 'functionGroups', 'externalReferences']);

const nameEdits = (text: string, root: XmlElement, workbook: HostWorkbook, entries: readonly SheetEntry[], listed: readonly ListedSheet[]): TextEdit[] => {
  const element = child(root, 'definedNames');
  const before = childrenOf(element, 'definedName');
  const outcomes = before.map((name) => ({ name, edits: keptNameEdits(text, name, workbook.names, entries, listed) }));
  const known = new Set(before.filter((name) => numberOf(name, 'localSheetId') === null).map((name) => attributeOf(name, 'name')));
  const added: WrittenName[] = [
    ...[...workbook.names].filter(([name]) => !known.has(name)).map(([name, formula]) => ({ name, sheetIndex: null, formula: formulaForFile(formula) })),
    ...entries.flatMap((entry, index) => (entry.kind === 'new' || entry.rewritten ? printNames(entry.sheet!, index) : [])),
  ];
  const xml = added.map((name) => nameXml(prefixOf(root), name)).join('');
  const edits = outcomes.flatMap(({ name, edits: kept }) => kept ?? [removal(name)]);
  if (!element) {
    const anchor = [...root.children].reverse().find(({ name }) => BEFORE_NAMES.has(name));
    return added.length === 0 || !anchor ? [] : [insertAfter(anchor, `<${prefixOf(root)}definedNames>${xml}</${prefixOf(root)}definedNames>`)];
  }
  if (added.length === 0) return outcomes.length > 0 && outcomes.every(({ edits: kept }) => kept === null) ? [removal(element)] : edits;
  return [...edits, appendInside(element, xml)];
};

/** The tabs that windows show stay the same sheets when places change. */
const viewEdits = (text: string, root: XmlElement, entries: readonly SheetEntry[], listed: readonly ListedSheet[]): TextEdit[] =>
  childrenOf(child(root, 'bookViews'), 'workbookView').flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((attribute) => {
      const before = numberOf(view, attribute) ?? 0;
      const after = entries.findIndex((entry) => entry.kind === 'listed' && entry.listed === listed[before]);
      return listed.length === 0 || after === before ? [] : [setAttribute(text, view, attribute, after <= 0 ? null : String(after))];
    }),
  );

export const editWorkbookXml = (text: string, workbook: HostWorkbook, entries: readonly SheetEntry[], listed: readonly ListedSheet[], root: XmlElement, dialect: Dialect): string =>
  applyEdits(text, [...viewEdits(text, root, entries, listed), ...sheetEdits(text, root, entries, dialect), ...nameEdits(text, root, workbook, entries, listed)]);
