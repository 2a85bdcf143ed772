/** The text of a formula, cut into what matters here: strings, references, the rest. No grammar: that is the calculator's. */

export interface FormulaPiece {
  readonly kind: 'string' | 'reference' | 'structured' | 'other';
  readonly text: string;
  /** For a reference: "'My sheet'!" as written, or "". */
  readonly sheet: string;
  /** For a reference: "$A$1:B2" as written, without the sheet. */
  readonly address: string;
}

const STRING = /"(?:[^"]|"")*"/y;
const STRUCTURED = /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/y;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const WHOLE = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(`(${SHEET})?(${CELL}(?::${CELL})?|${WHOLE})(?![\\p{L}\\p{N}_.(!])`, 'uy');
const SHEET_ALONE = new RegExp(SHEET, 'uy');
const WORD = /[\p{L}\p{N}_.\\]+/uy;

const take = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const piece = (kind: FormulaPiece['kind'], text: string, sheet = '', address = ''): FormulaPiece => ({ kind, text, sheet, address });

const pieceAt = (text: string, at: number): FormulaPiece => {
  const string = take(STRING, text, at);
  if (string) return piece('string', string[0]);
  const structured = take(STRUCTURED, text, at);
  if (structured) return piece('structured', structured[0]);
  const reference = take(REFERENCE, text, at);
  if (reference) return piece('reference', reference[0], reference[1] ?? '', reference[2] ?? '');
  const sheet = take(SHEET_ALONE, text, at);
  if (sheet) return piece('reference', sheet[0], sheet[0]);
  const word = take(WORD, text, at);
  return piece('other', word ? word[0] : text.charAt(at));
};

/** Joined again, the pieces are the formula. */
export const formulaPieces = (formula: string): FormulaPiece[] => {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < formula.length; ) {
    const found = pieceAt(formula, at);
    pieces.push(found);
    at += found.text.length;
  }
  return pieces;
};

export const mapReferences = (formula: string, change: (reference: { sheet: string; address: string }) => string): string =>
  formulaPieces(formula)
    .map((found) => (found.kind === 'reference' ? change(found) : found.text))
    .join('');

const balanced = (pieces: readonly FormulaPiece[]): boolean => {
  const open: string[] = [];
  for (const { kind, text } of pieces) {
    if (kind !== 'other') continue;
    if (text === '(' || text === '{') open.push(text);
    if (text === ')' && open.pop() !== '(') return false;
    if (text === '}' && open.pop() !== '{') return false;
    if (text === '"' || text === '[' || text === ']') return false;
  }
  return open.length === 0;
};

const OPERATOR = /^[+\-*/^&=<>,;:]$/;

/** Rejects what Excel certainly refuses: open brackets or quotes, two values side by side, an operator at the end. */
export const looksLikeFormula = (formula: string): boolean => {
  const pieces = formulaPieces(formula.slice(1));
  if (!balanced(pieces)) return false;
  const last = pieces.filter(({ text }) => text.trim() !== '').at(-1);
  if (!last || OPERATOR.test(last.text)) return false;
  return !/[№«»?\\]|[\p{L}\p{N}]\s+"|"\s+[\p{L}\p{N}]/u.test(pieces.map(({ kind, text }) => (kind === 'other' ? text : kind === 'string' ? '""' : ' 0 ')).join(''));
};
