import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeFile } from '../src/local/cli/computeFile';
import { reportJson } from '../src/local/cli/reportJson';
import { textsFor } from '../src/i18n';

const folder = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

interface Expected {
  readonly year: number;
  readonly schools: readonly { readonly school: string; readonly isbsh?: { readonly value: number } | null }[];
  readonly issues: readonly { readonly sheet: string; readonly address: string }[];
}

const environment = { texts: textsFor('ru-RU'), now: () => new Date('2026-01-01T00:00:00Z') };

/** Figures agree to nine digits; everything else exactly. */
const rounded = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toFixed(9));
  if (Array.isArray(value)) return value.map(rounded);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)])) : value;
};

describe.each(cases.map(({ name }) => name))('the workbook %s', (name) => {
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;

  it.each(['addin', 'plain', 'values'] as const)('gives what the rules give by hand, written as %s', async (mode) => {
    const outcome = await computeFile(new Uint8Array(readFileSync(join(folder, name, 'workbook.xlsx'))), { mode }, environment);
    if (!outcome.ok) throw new Error(outcome.reasons.join('\n'));
    const json = reportJson(outcome.assessment, outcome.report);
    expect(json.year).toBe(expected.year);
    expect(rounded(json.schools)).toMatchObject(rounded(expected.schools) as object[]);
    for (const issue of expected.issues) expect(json.issues).toContainEqual(expect.objectContaining(issue));
  });
});
