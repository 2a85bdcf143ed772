/** The real client against a fresh host, for tests. */
import { createHost, type Host, type HostOptions } from '../../../src/local/host/host';
import { connectHost, installClient } from '../../../src/local/host/node';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { HostWorkbook } from '../../../src/files/workbook/model';

/** All that the host knows, for tests of members above the add-in's own requirement. */
export const NEWEST = { ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' };

export const workbookOf = (...names: string[]): HostWorkbook => createWorkbook(names.map((name, index) => createSheet(String(index + 1), name)));

export const openHost = (workbook: HostWorkbook = workbookOf('Лист1'), options: HostOptions = {}, apiSets?: Record<string, string>): Host => {
  installClient(apiSets);
  const host = createHost(workbook, options);
  connectHost(host);
  return host;
};

/** Runs a batch on the first sheet and sends what it left unsent. */
export const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> =>
  Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });

/** The code with which a batch fails; "" when it does not. */
export const codeOf = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
    return '';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : `not Office's error: ${String(error)}`;
  }
};

/** The code with which one assignment or call on the first sheet fails. */
export const refusal = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> => codeOf(onSheet((sheet, context) => act(sheet, context)));
