/**
 * What a generated sheet brings from its former life when it is written anew: comments, pictures and shapes that a
 * user put on it stay; tables, charts and properties are written again from the model.
 */
import { plotOf } from '../read/chartPlot';
import { readSheetXml } from '../read/sheetXml';
import { removeUnreferred } from '../package/ownedParts';
import type { PackageEditor } from '../package/packageEditor';
import { applyEdits, removal } from '../xml/edit';
import { allOf, prefixedAttribute, readTree, type XmlElement } from '../xml/tree';

/** Relationships that stay with their ids. */
const KEPT_KINDS: ReadonlySet<string> = new Set(['comments', 'vmlDrawing', 'threadedComment', 'image']);
const KEPT_ELEMENTS = ['legacyDrawing', 'legacyDrawingHF', 'picture'] as const;

export interface Inheritance {
  /** Elements of the sheet that refer to kept parts, in their order. */
  readonly elements: string;
  /** The drawing with the user's own pictures and shapes; `null`: none is left. */
  readonly drawing: { readonly part: string; readonly relationship: string } | null;
}

export const NOTHING_INHERITED: Inheritance = { elements: '', drawing: null };

const isModelledChart = (editor: PackageEditor, drawing: string, anchor: XmlElement): boolean => {
  const chart = allOf(anchor, 'chart')[0];
  const path = chart && editor.relationships(drawing).find(({ id }) => id === prefixedAttribute(chart, 'id'))?.path;
  const text = path ? editor.text(path) : null;
  return text !== null && plotOf(readTree(text)) !== null;
};

/** Takes the charts that the model holds out of the drawing; says whether anything is left in it. */
const clearDrawing = (editor: PackageEditor, drawing: string): boolean => {
  const text = editor.text(drawing);
  if (text === null) return false;
  const anchors = readTree(text).children;
  const gone = anchors.filter((anchor) => isModelledChart(editor, drawing, anchor));
  if (gone.length === anchors.length) return false;
  const ids = new Set(gone.flatMap((anchor) => allOf(anchor, 'chart')).map((chart) => prefixedAttribute(chart, 'id')));
  const charts = editor.relationships(drawing).filter(({ id }) => ids.has(id));
  editor.put(drawing, applyEdits(text, gone.map(removal)));
  editor.unrelate(drawing, ({ id }) => ids.has(id));
  removeUnreferred(editor, charts.map(({ path }) => path).filter((path) => path !== null));
  return true;
};

const keptElements = (text: string, keptIds: ReadonlySet<string>): string => {
  const elements = readSheetXml([text][Symbol.iterator](), { strings: null, date1904: false }, { cell: () => undefined });
  return KEPT_ELEMENTS.map((name) => {
    const id = elements.get(name)?.[0] && prefixedAttribute(elements.get(name)![0]!, 'id');
    return id && keptIds.has(id) ? `<${name} r:id="${id}"/>` : '';
  }).join('');
};

const CELL_TAG = /<(?:[^\s<>/?!:]+:)?c[\s/>]/;

/** A sheet without a cell, and without anything that stands in a part of its own. */
export const isBlankPart = (editor: PackageEditor, part: string): boolean => {
  const text = editor.text(part);
  return text !== null && !CELL_TAG.test(text) && editor.relationships(part).every(({ kind }) => kind === 'printerSettings');
};

/** Removes the parts that the sheet's new contents replace. */
export const clearOldParts = (editor: PackageEditor, part: string): Inheritance => {
  const text = editor.text(part);
  if (text === null) return NOTHING_INHERITED;
  const relationships = editor.relationships(part);
  const drawing = relationships.find(({ kind, path }) => kind === 'drawing' && path !== null);
  const keptDrawing = drawing?.path && clearDrawing(editor, drawing.path) ? { part: drawing.path, relationship: drawing.id } : null;
  const kept = relationships.filter(({ kind, id }) => KEPT_KINDS.has(kind) || id === keptDrawing?.relationship);
  const keptIds = new Set(kept.map(({ id }) => id));
  editor.unrelate(part, ({ id }) => !keptIds.has(id));
  removeUnreferred(editor, relationships.filter(({ id }) => !keptIds.has(id)).map(({ path }) => path).filter((path) => path !== null));
  return { elements: keptElements(text, keptIds), drawing: keptDrawing };
};
