/** The work on one sheet, in the order in which Excel wants it. */
import type { Rect, SheetPlan } from '../sheets/plan';
import { chartSteps } from './charts';
import { choiceMark, choiceSteps } from './choices';
import { clearBytes } from './clearSheet';
import { conditionalSteps } from './conditionals';
import { contentSteps, widthOf } from './contents';
import { freezeSteps, heightSteps, outlineSteps, widthSteps } from './dimensions';
import { linkSteps } from './links';
import { MARK_KEY, markText } from './marks';
import type { Pace } from './pace';
import { pageStep, tabStep } from './page';
import { jsonBytes, PART_BYTES, SET_BYTES, totalBytes, type Step } from './requests';
import type { Scene, Target } from './scene';
import { mergeSteps, styleSteps } from './styles';
import { tableSteps } from './tables';

/** What the mark tells of the computing. */
export interface Provenance {
  /** ISO time. */
  readonly computedAt: string;
  readonly inputs: string | null;
}

export interface SheetWork {
  readonly target: Target;
  /** Set as soon as the sheet is there: a run that stops halfway must leave no sheet that passes for the user's. */
  readonly mark: Step;
  /** What belongs to cells, and goes along when cells are copied. */
  readonly cells: readonly Step[];
  /** What belongs to the sheet. */
  readonly frame: readonly Step[];
  /** Comes last of all: without a printer Excel can refuse it. */
  readonly page: Step;
  /** Everything that the cell steps touch. */
  readonly extent: Rect;
}

const extentOf = ({ contents, styles, merges }: SheetPlan): Rect => {
  const rects = [...styles.map(({ range }) => range), ...merges];
  return {
    row: 0,
    column: 0,
    rows: rects.reduce((most, { row, rows }) => Math.max(most, row + rows), Math.max(1, contents.length)),
    columns: rects.reduce((most, { column, columns }) => Math.max(most, column + columns), Math.max(1, widthOf(contents))),
  };
};

const markStep = ({ plan, name }: Target, { computedAt, inputs }: Provenance): Step => {
  const text = markText({ id: plan.id, name, computedAt, inputs, grouped: plan.workingColumns.map(({ first, last }) => ({ first, last })), ...choiceMark(plan) });
  return {
    bytes: PART_BYTES + SET_BYTES + jsonBytes(text),
    apply: (sheet) => {
      sheet.customProperties.add(MARK_KEY, text);
    },
  };
};

/** Links come before styles, since Excel gives a linked cell letters of its own. */
export const workOn = async (target: Target, { names, tableNames }: Scene, provenance: Provenance, blockBytes: number, pace: Pace): Promise<SheetWork> => {
  const { plan } = target;
  return {
    target,
    mark: markStep(target, provenance),
    cells: [...(await contentSteps(plan.contents, blockBytes, pace)), ...linkSteps(plan, names), ...styleSteps(plan), ...mergeSteps(plan)],
    frame: [
      ...tableSteps(plan, tableNames),
      ...conditionalSteps(plan),
      ...choiceSteps(plan),
      ...widthSteps(plan),
      ...heightSteps(plan),
      ...outlineSteps(plan, target.existing?.mark?.grouped ?? []),
      ...chartSteps(plan),
      ...freezeSteps(plan),
      tabStep(plan),
    ],
    page: pageStep(plan),
    extent: extentOf(plan),
  };
};

/** The cost of everything but the cells: this part always goes in the last request. */
export const frameBytes = ({ mark, frame, page, target }: SheetWork): number => totalBytes([mark, ...frame, page]) + clearBytes(target.leftovers) + 4 * SET_BYTES;

export const cellBytes = ({ cells }: SheetWork): number => totalBytes(cells);
