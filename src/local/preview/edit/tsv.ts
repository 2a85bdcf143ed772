/** A block of cells as text: tabs between cells, a line for each row, quotes around what holds either. */

const quoted = (text: string): string => (/[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const toTsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(quoted).join('\t')).join('\n');

const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)/y;
const BARE = /[^\t\r\n]*/y;

/** A quote that does not close, or closes in the midst of a cell, is a plain character. */
const cellAt = (text: string, at: number): { readonly cell: string; readonly end: number } => {
  QUOTED.lastIndex = at;
  const inQuotes = QUOTED.exec(text);
  if (inQuotes) return { cell: (inQuotes[1] ?? '').replaceAll('""', '"'), end: QUOTED.lastIndex };
  BARE.lastIndex = at;
  return { cell: BARE.exec(text)?.[0] ?? '', end: BARE.lastIndex };
};

const LINE_END = /\r\n|\r|\n/y;

/** Rows may differ in length. The line end after the last row makes no row of its own. */
export const fromTsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (let at = 0; ; ) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)!.push(cell);
    at = end;
    if (at >= text.length) return rows;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    LINE_END.lastIndex = at;
    at += LINE_END.exec(text)?.[0].length ?? 1;
    if (at >= text.length) return rows;
    rows.push([]);
  }
};
