/** An open workbook with Excel's end of it: the host that the pane talks to, the calculator, the steps to undo. */
import { createRegistry } from '../../functions/registry';
import { MARK_KEY } from '../../excel/marks';
import type { AllTexts } from '../../i18n/texts';
import { createSteppedCalculator } from '../formula/calculator';
import { createHost, type DirtyCell, type Host } from '../host/host';
import { afterOtherEvents } from '../host/slices';
import type { HostWorkbook } from '../../files/workbook/model';
import { createHistory, type History } from './history';
import type { PageLanguage } from './pageOptions';

export interface OpenBook {
  /** A new one for each opened file: the pane starts afresh with it. */
  readonly id: number;
  /** Without «.xlsx». */
  readonly name: string;
  readonly host: Host;
  readonly history: History;
  /** Something of the reader's own, beside the sheets that the add-in can make again, is not in the file. */
  readonly hasUnsaved: () => boolean;
  readonly saved: () => void;
}

/** Above this many cells the sheets are computed as wholes. */
const MANY_CELLS = 200_000;
/** Formulas are computed when the add-in has been quiet for so long, or looks at their values. */
const QUIET_MS = 150;

/** Many requests make one change of the grid. */
const REST_MS = 60;
/** After this long without a request the add-in's job is over. */
const JOB_PAUSE_MS = 2_000;

export interface BookOptions {
  readonly id: number;
  readonly name: string;
  readonly texts: AllTexts;
  readonly language: PageLanguage;
  /** The content may be another. */
  readonly changed: () => void;
  readonly openWorkbook: (base64: string) => void;
}

/** The state of all that the add-in could not make again. */
const ownState = ({ sheets }: HostWorkbook): string =>
  sheets.flatMap(({ id, name, cells, customProperties }) => (customProperties.has(MARK_KEY) ? [] : [`${id} ${name} ${cells.version}`])).join('\n');

/** The pane's requests go through here: the grid follows every change, and a job ends with a pause. */
const watched = (host: Host, history: History, changed: () => void): Host => {
  let open = 0;
  let waiting = false;
  let pause = 0;
  const follow = (): void => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(() => {
      waiting = false;
      changed();
    }, REST_MS);
  };
  return {
    ...host,
    handle: async (body) => {
      open += 1;
      window.clearTimeout(pause);
      try {
        return await host.handle(body);
      } finally {
        open -= 1;
        if (open === 0) pause = window.setTimeout(history.endJob, JOB_PAUSE_MS);
        follow();
      }
    },
  };
};

export const openBook = (workbook: HostWorkbook, { id, name, texts, language, changed, openWorkbook }: BookOptions): OpenBook => {
  const calculator = createSteppedCalculator(createRegistry(() => texts));
  const history = createHistory(workbook);
  const calculate = (book: HostWorkbook, dirty: DirtyCell[]): Iterable<void> =>
    dirty.length > MANY_CELLS ? calculator.sheets(book, new Set(dirty.map(({ sheet }) => sheet))) : calculator.cells(book, dirty);
  const host = createHost(workbook, { calculate, culture: language.culture, pause: afterOtherEvents, calculateAfter: QUIET_MS, beforeChange: history.beforeRequest, openWorkbook });
  let kept = ownState(workbook);
  return {
    id,
    name,
    host: watched(host, history, changed),
    history,
    hasUnsaved: () => ownState(workbook) !== kept,
    saved: () => {
      kept = ownState(workbook);
    },
  };
};
