/** Every sheet of a workbook's bytes, the reports with what they offer for the user's tables among them. */
import { readFileSync } from 'node:fs';
import type { OfferedTable } from '../../src/excel/memory';
import { EMPTY_MEMORY } from '../../src/excel/memoryXml';
import { checkContent } from '../../src/app/checkContent';
import { OFFERS } from '../../src/app/reports/offers';
import { reportInput, sheetsInput } from '../../src/app/sheetsInput';
import { analyseDistrict } from '../../src/engine/analysis/analyseDistrict';
import { assessDistrict } from '../../src/engine/assessDistrict';
import { rawWorkbookOf } from '../../src/files/rawWorkbook';
import { readWorkbook } from '../../src/files/xlsx';
import type { AllTexts } from '../../src/i18n';
import { declarationOf } from '../../src/inputs/incoming/rowKeys';
import type { RawSheet, RawWorkbook } from '../../src/inputs/rawWorkbook';
import { buildSheetSpecs } from '../../src/sheets/buildSheetSpecs';
import type { ReportInput } from '../../src/sheets/sheetsInput';
import { SHEET_IDS, type SheetSpec } from '../../src/sheets/spec';

export const NOW = new Date(2026, 10, 14, 10, 35);

const inputOf = (raw: RawWorkbook, texts: AllTexts): ReportInput | null => {
  const checked = checkContent({ raw, memory: EMPTY_MEMORY, generated: [] }, texts);
  const { reading, check } = checked;
  const assessment = check.usable ? assessDistrict(reading.input, reading.settings, reading.analysis) : null;
  if (assessment === null) return null;
  const analysis = analyseDistrict(assessment, reading.analysis, reading.input.schools);
  return reportInput(sheetsInput(checked, { assessment, analysis }, NOW), reading);
};

/** The user's tables as the reports would fill them at first. */
const offeredSheets = (input: ReportInput, raw: RawWorkbook): readonly RawSheet[] =>
  (Object.keys(OFFERS) as OfferedTable[]).flatMap((table) => {
    const declaration = declarationOf(table);
    const rows = OFFERS[table]?.(input) ?? [];
    if (!declaration || rows.length === 0 || raw.sheets.some(({ name }) => name === declaration.name)) return [];
    const columns = Object.entries(declaration.columns);
    const values = [columns.map(([, { header }]) => header), ...rows.map(({ cells }) => columns.map(([id]) => cells[id] ?? ''))];
    return [{ name: declaration.name, row: 0, column: 0, values, tables: [] }];
  });

export interface BookSheets {
  readonly specs: readonly SheetSpec[];
  readonly input: ReportInput;
  readonly raw: RawWorkbook;
}

/** `null`: the workbook cannot be used. */
export const sheetsOfRaw = (given: RawWorkbook, texts: AllTexts): BookSheets | null => {
  const before = inputOf(given, texts);
  if (before === null) return null;
  const raw = { ...given, sheets: [...given.sheets, ...offeredSheets(before, given)] };
  const input = inputOf(raw, texts)!;
  return { specs: buildSheetSpecs(input, texts, SHEET_IDS), input, raw };
};

export const rawOfFile = (path: string): RawWorkbook => {
  const opened = readWorkbook(new Uint8Array(readFileSync(path)));
  if ('problem' in opened) throw new Error(opened.problem.code);
  return rawWorkbookOf(opened.workbook);
};
