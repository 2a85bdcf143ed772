/**
 * Tells when the user has changed an input sheet. Changes of the add-in's own sheets do not count, nor does what the
 * add-in writes.
 */
import type { ExcelResult } from './errors';
import { isEditing, runExcel } from './run';
import { surveyWorkbook } from './survey';

/** Many edits in a row make one call. */
const REST_MS = 500;

/** Newer Excel says outright whose command it was; else the add-in's few short edits of users' sheets are told by the time. */
const isOwn = ({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean =>
  triggerSource === 'ThisLocalAddin' || (source !== 'Remote' && isEditing());

/** Whether one of the sheets is the user's, and still there. Everything counts when Excel cannot be asked. */
const hasUsersSheet = async (ids: ReadonlySet<string>): Promise<boolean> => {
  const surveyed = await runExcel('watching', async (context) => {
    const { users } = await surveyWorkbook(context);
    return users.some(({ id }) => ids.has(id));
  });
  return !surveyed.ok || surveyed.value;
};

class Watch {
  private changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onEdit: () => void) {}

  heard(event: Excel.WorksheetChangedEventArgs): void {
    if (isOwn(event)) return;
    this.changed.add(event.worksheetId);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), REST_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.changed.clear();
  }

  private async look(): Promise<void> {
    const { changed } = this;
    this.changed = new Set();
    if (changed.size > 0 && (await hasUsersSheet(changed))) this.onEdit();
  }
}

interface Listening {
  readonly watch: Watch;
  readonly handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
}

let listening: Listening | null = null;

/** Excel takes a handler away in the context in which it was added. */
const stopListening = async ({ watch, handler }: Listening): Promise<void> => {
  watch.stop();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
};

/** `onEdit` is called soon after a change. Another call takes the place of the one before. */
export const watchInputs = (onEdit: () => void): Promise<ExcelResult<void>> =>
  runExcel('watching', async (context) => {
    const former = listening;
    listening = null;
    if (former) await stopListening(former);
    const watch = new Watch(onEdit);
    const handler = context.workbook.worksheets.onChanged.add(async (event) => watch.heard(event));
    await context.sync();
    listening = { watch, handler };
  });
