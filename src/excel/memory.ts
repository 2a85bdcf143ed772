/**
 * What the workbook remembers for the add-in: settings changed in the pane, tables that the user pointed at, how computed
 * cells are written. One custom XML part, which travels with the file whatever the add-in's id is.
 */
import type { ExcelResult } from './errors';
import { memoryFrom, memoryXml, MEMORY_NAMESPACE, type WorkbookMemory } from './memoryXml';
import { runExcel } from './run';

export { EMPTY_MEMORY, type OfferedTable, type WorkbookMemory } from './memoryXml';

interface Found {
  /** The add-in's parts; more than one where files were merged by other means: the first counts. */
  readonly parts: readonly Excel.CustomXmlPart[];
  /** The first one's text; `null` when there is none. */
  readonly xml: string | null;
}

const find = async (context: Excel.RequestContext): Promise<Found> => {
  const found = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load('items/id');
  await context.sync();
  const xml = found.items[0]?.getXml();
  if (xml) await context.sync();
  return { parts: found.items, xml: xml?.value ?? null };
};

/** What is missing or cannot be understood is as if nobody had ever set it. */
export const readMemory = (): Promise<ExcelResult<WorkbookMemory>> => runExcel('settings', async (context) => memoryFrom((await find(context)).xml));

/** Replaces what the workbook remembers; what other versions of the add-in have put there stays. */
export const writeMemory = (memory: WorkbookMemory): Promise<ExcelResult<void>> =>
  runExcel('settings', async (context) => {
    const { parts, xml } = await find(context);
    const [first, ...others] = parts;
    const text = memoryXml(memory, xml);
    if (first) first.setXml(text);
    else context.workbook.customXmlParts.add(text);
    for (const other of others) other.delete();
    await context.sync();
  });
