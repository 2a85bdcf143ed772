/** What the tests of small changes share: the workbook as the add-in reads it, and where things stand in it. */
import { readContent } from '../../../src/app/readContent';
import { writeMemory, type WorkbookMemory } from '../../../src/excel/memory';
import type { RawValue } from '../../../src/inputs/rawWorkbook';
import { readInputs } from '../../../src/inputs/readInputs';
import type { InputsReading } from '../../../src/inputs/reading';
import { reportOf } from '../support/environment';

/** The open workbook, read as the use cases read it. */
export const readBack = async (): Promise<InputsReading> => {
  const { raw, memory } = reportOf(await readContent());
  return readInputs(raw, memory).reading;
};

export const memoryOfWorkbook = async (): Promise<WorkbookMemory> => reportOf(await readContent()).memory;

export const remember = async (memory: WorkbookMemory): Promise<void> => {
  const written = await writeMemory(memory);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
};

/** Types values into a sheet, as a user would. */
export const type = (sheet: string, address: string, values: readonly (readonly RawValue[])[]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
