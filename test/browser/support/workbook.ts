/** The workbook that the preview holds, looked at behind the pane's back. */
import type { Page } from 'playwright-core';
import type { CellError, CellValue, HostWorkbook } from '../../../src/files/workbook/model';
import { parseAddress } from '../../../src/files/workbook/address';
import type { Preview } from './page';

interface PageWithHost {
  readonly previewHost: { readonly workbook: HostWorkbook; work<Value>(act: () => Value): Promise<Value> };
}

type InPage = Pick<Preview, 'page'>;

export const sheetNames = ({ page }: InPage): Promise<readonly string[]> => page.evaluate(() => (window as unknown as PageWithHost).previewHost.workbook.sheets.map(({ name }) => name));

export interface SeenCell {
  readonly value: CellValue | CellError;
  readonly formula: string | null;
}

export const cellAt = ({ page }: InPage, sheet: string, address: string): Promise<SeenCell> => {
  const place = parseAddress(address);
  if (!place) throw new Error(`no address: ${address}`);
  const { row, column } = place;
  return page.evaluate(
    async ([name, r, c]) => {
      const { previewHost: host } = window as unknown as PageWithHost;
      // Formulas are computed by then.
      await host.work(() => undefined);
      const found = host.workbook.sheets.find((each) => each.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      const { value = null, formula = null } = found.cells.get(r, c) ?? {};
      return { value, formula };
    },
    [sheet, row, column] as const,
  );
};

export const valueAt = async (preview: InPage, sheet: string, address: string): Promise<SeenCell['value']> => (await cellAt(preview, sheet, address)).value;

/** The rows of a sheet from the first one on, each from column A; what is empty is `null`. */
export const firstRows = ({ page }: InPage, sheet: string, count: number): Promise<readonly (readonly SeenCell['value'][])[]> =>
  page.evaluate(
    ([name, rows]) => {
      const found = (window as unknown as PageWithHost).previewHost.workbook.sheets.find((each) => each.name === name);
      return Array.from({ length: rows }, (_, row) => Array.from(found?.cells.row(row) ?? [], (cell) => cell?.value ?? null));
    },
    [sheet, count] as const,
  );

/** Everything that a reader of the workbook could see or meet, in one text: the same text is the same workbook. */
const digestInPage = (): Promise<string> => {
  const host = (window as unknown as PageWithHost).previewHost;
  const { workbook } = host;
  // Ids are given anew; where one stands is no content.
  const plain = (key: string, value: unknown): unknown => {
    if (['id', 'part', 'touched', 'activeSheetId', 'selection', 'parts'].includes(key)) return undefined;
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
    return value;
  };
  // In the queue of requests: never in the midst of one, and with every formula computed.
  return host.work(() => undefined).then(() => host.work(() => {
    const sheets = workbook.sheets.map(({ cells, ...rest }) => ({
      ...rest,
      cells: [...cells.entries()].map(({ row, column, cell: { value, formula, style } }) => [row, column, value, formula, style]),
    }));
    return JSON.stringify({ ...workbook, sheets }, plain);
  }));
};

export const digest = ({ page }: { readonly page: Page }): Promise<string> => page.evaluate(digestInPage);

/** As when rows and columns are inserted before everything on the sheet. */
export const insertAbove = ({ page }: InPage, sheet: string, { rows, columns }: { readonly rows: number; readonly columns: number }): Promise<void> =>
  page.evaluate(
    async ([name, down, right]) => {
      const { previewHost: host } = window as unknown as PageWithHost;
      await host.work(() => {
        const found = host.workbook.sheets.find((each) => each.name === name);
        if (!found) throw new Error(`no sheet ${name}`);
        const cells = [...found.cells.entries()];
        for (const { row, column } of cells) found.cells.delete(row, column);
        for (const { row, column, cell } of cells) found.cells.set(row + down, column + right, cell);
      });
    },
    [sheet, rows, columns] as const,
  );
