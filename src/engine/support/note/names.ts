/** Finds what a cell of the template names: case, ё and spaces do not matter. */
import { NOTE_PARTS, type NotePartId } from './parts';
import { NOTE_PLACEHOLDERS, type NotePlaceholderId } from './placeholders';

const key = (name: string): string => name.toLowerCase().replaceAll('ё', 'е').replace(/[«»"]/g, '').replace(/\s+/g, ' ').trim();

const idsByName = <Id extends string>(declared: readonly { readonly id: Id; readonly name: string }[]): ReadonlyMap<string, Id> => new Map(declared.map(({ id, name }) => [key(name), id]));

const parts = idsByName<NotePartId>(NOTE_PARTS);
const placeholders = idsByName<NotePlaceholderId>(NOTE_PLACEHOLDERS);

export const notePartNamed = (name: string): NotePartId | null => parts.get(key(name)) ?? null;

export const notePlaceholderNamed = (name: string): NotePlaceholderId | null => placeholders.get(key(name)) ?? null;

/** A piece of a template's paragraph: words, or what stood between braces. A brace without its other one is a name, too: nobody knows it. */
export type TemplatePiece = { readonly words: string } | { readonly name: string };

const PIECES = /\{([^{}]*)\}|([{}].*)/gs;

export const templatePieces = (text: string): readonly TemplatePiece[] => {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > end) pieces.push({ words: text.slice(end, match.index) });
    pieces.push({ name: match[1] ?? match[2]! });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  return pieces;
};

/** Names in the braces of a text that are none of the placeholders. */
export const unknownPlaceholders = (text: string): readonly string[] => templatePieces(text).flatMap((piece) => ('name' in piece && notePlaceholderNamed(piece.name) === null ? [piece.name] : []));
