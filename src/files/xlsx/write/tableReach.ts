/** Tables on a user's sheet that took in rows: their parts keep everything but the range. */
import type { HostSheet } from '../../workbook/model';
import { rectAddress } from '../../workbook/address';
import type { PackageEditor } from '../package/packageEditor';
import { attributeOf, child, readTree } from '../xml/tree';

const OPEN_TAGS = /<((?:[^\s<>/:]+:)?(?:table|autoFilter))(\s[^>]*)>/g;

/** The table's own range and its filter's, which is the same but for a totals row. */
const withRange = (text: string, from: string, to: string): string => text.replace(OPEN_TAGS, (tag: string) => tag.replace(`ref="${from}"`, `ref="${to}"`));

export const patchTableRanges = (editor: PackageEditor, sheet: HostSheet): void => {
  for (const { kind, path } of sheet.part === null ? [] : editor.relationships(sheet.part)) {
    const text = kind === 'table' && path !== null ? editor.text(path) : null;
    if (text === null) continue;
    const root = readTree(text);
    const table = sheet.tables.find(({ id }) => String(id) === attributeOf(root, 'id'));
    const from = attributeOf(root, 'ref');
    if (!table || from === null || table.showTotals || from === rectAddress(table.range)) continue;
    // A filter over other columns than the table's is not ours to guess.
    const filter = attributeOf(child(root, 'autoFilter'), 'ref');
    if (filter === null || filter === from) editor.put(path!, withRange(text, from, rectAddress(table.range)));
  }
};
