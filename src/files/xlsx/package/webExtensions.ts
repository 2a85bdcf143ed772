/**
 * Add-ins that a package asks Excel to open with it ([MS-OWEXML]): a list of panes at the package's root, each of which
 * leads to a part that names the add-in.
 */
import { applyEdits, removal } from '../xml/edit';
import { childrenOf, prefixedAttribute, readTree } from '../xml/tree';
import { dialectOf } from './dialect';
import { removeUnreferred } from './ownedParts';
import { PackageEditor } from './packageEditor';

const PANES = 'webextensiontaskpanes';
const PACKAGE = '';

/** The panes that lead to these relationships go; the list goes with its last one. */
const removePanes = (editor: PackageEditor, list: string, ids: ReadonlySet<string>): void => {
  const text = editor.text(list);
  if (text === null) return;
  const panes = childrenOf(readTree(text), 'taskpane');
  const gone = panes.filter((pane) => pane.children.some((one) => one.name === 'webextensionref' && ids.has(prefixedAttribute(one, 'id') ?? '')));
  const paths = editor.relationships(list).flatMap(({ id, path }) => (ids.has(id) && path !== null ? [path] : []));
  editor.put(list, applyEdits(text, gone.map(removal)));
  editor.unrelate(list, ({ id }) => ids.has(id));
  removeUnreferred(editor, paths);
  if (gone.length < panes.length) return;
  editor.unrelate(PACKAGE, ({ path }) => path === list);
  removeUnreferred(editor, [list]);
};

/** The package without the add-ins whose part (its XML) is one of ours; the same package where there is none. */
export const withoutWebExtensions = (parts: ReadonlyMap<string, Uint8Array>, isOurs: (xml: string) => boolean): ReadonlyMap<string, Uint8Array> => {
  const editor = new PackageEditor(parts, dialectOf(readTree('<workbook/>')));
  let changed = false;
  for (const { path: list } of editor.relationships(PACKAGE).filter(({ kind, path }) => kind === PANES && path !== null && editor.has(path))) {
    const ours = editor.relationships(list!).filter(({ path }) => path !== null && isOurs(editor.text(path) ?? ''));
    if (ours.length === 0) continue;
    removePanes(editor, list!, new Set(ours.map(({ id }) => id)));
    changed = true;
  }
  return changed ? editor.finish() : parts;
};
