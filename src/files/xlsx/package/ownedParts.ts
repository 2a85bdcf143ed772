/** Parts that only serve another part: when that one is replaced, they go with it, unless somebody else needs them. */
import { normalPartName } from './packageParts';
import type { PackageEditor } from './packageEditor';
import { relationshipsPartOf } from './relationships';

/** "xl/worksheets/_rels/sheet1.xml.rels" → "xl/worksheets/sheet1.xml"; `null` for other parts. */
const sourceOf = (relationshipsPart: string): string | null => {
  const match = /^(.*\/|)_rels\/([^/]*)\.rels$/i.exec(relationshipsPart);
  return match ? `${match[1]}${match[2]}` : null;
};

const isReferred = (editor: PackageEditor, path: string): boolean => {
  const wanted = normalPartName(path);
  return editor.partNames().some((name) => {
    const source = sourceOf(normalPartName(name));
    return source !== null && editor.relationships(source).some((relationship) => relationship.path !== null && normalPartName(relationship.path) === wanted);
  });
};

/** Removes these parts, and what only they needed, as far as no relationship of the package leads to them. */
export const removeUnreferred = (editor: PackageEditor, paths: readonly string[]): void => {
  for (const path of paths) {
    if (!editor.has(path) || isReferred(editor, path)) continue;
    const needed = editor.relationships(path).map((relationship) => relationship.path);
    editor.remove(path);
    editor.remove(relationshipsPartOf(path));
    removeUnreferred(
      editor,
      needed.filter((one) => one !== null),
    );
  }
};
