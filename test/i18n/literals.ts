/** The pieces of text in the sources of a folder: what stands between quotes, each with its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Literal {
  readonly place: string;
  readonly text: string;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const pieces = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  // What is filled in stands as a mark, so that words on both its sides do not meet.
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  return null;
};

const literalsOf = (file: string): readonly Literal[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    const text = pieces(node);
    if (text !== null && text.length > 1) found.push({ place: `${file}:${String(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`, text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

export const literalsIn = (...folders: readonly string[]): readonly Literal[] => folders.flatMap((folder) => filesIn(folder).flatMap(literalsOf));
