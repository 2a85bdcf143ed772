/**
 * Runs every `*.bench.ts` of this folder and prints its tables: `npm run bench`, or `npm run bench -- engine` for one.
 * A bench file exports `measure`; figures are printed, never asserted.
 */
import { readdir } from 'node:fs/promises';
import { cpus } from 'node:os';

export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

interface BenchFile {
  readonly measure: () => Promise<readonly BenchTable[]>;
}

function print({ title, columns, rows, notes }: BenchTable): void {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('   ');
  console.log(`\n${title}\n`);
  console.log(line(columns));
  console.log(widths.map((width) => '-'.repeat(width)).join('   '));
  for (const row of rows) console.log(line(row));
  if (notes.length > 0) console.log(`\n${notes.join('\n')}`);
}

const suffix = '.bench.ts';
const asked = process.argv.slice(2);
const files = (await readdir(new URL('.', import.meta.url))).filter((name) => name.endsWith(suffix)).sort();
const chosen = files.filter((name) => asked.length === 0 || asked.includes(name.slice(0, -suffix.length)));
if (chosen.length === 0) throw new Error(`No such bench; there are: ${files.map((name) => name.slice(0, -suffix.length)).join(', ')}`);

console.log(`Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const name of chosen) {
  const { measure } = (await import(new URL(name, import.meta.url).href)) as BenchFile;
  for (const table of await measure()) print(table);
}
