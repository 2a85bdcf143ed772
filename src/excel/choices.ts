/**
 * Cells with a list that drops down. What the user has chosen in such a cell stays when the sheet is written anew, as
 * long as it can still be chosen: the mark of the sheet tells where the cell was.
 */
import { absolute, cellAddress } from '../sheets/layout/address';
import type { PlanChoice, PlanContent, SheetPlan } from '../sheets/plan';
import type { SheetMark } from './marks';
import { cellAt } from './ranges';
import { jsonBytes, PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';
import type { Scene, Target } from './scene';

/** Excel's limits for the texts of a validation. */
const LIMITS = { title: 32, prompt: 255, alert: 225 } as const;

const within = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text);

/** The words of a choice, as long as Excel takes them, and its list as a formula. */
export const offerOf = ({ list, title, message, refusal }: PlanChoice): { readonly source: string; readonly title: string; readonly message: string; readonly refusal: string } => ({
  source: `=${absolute(list)}`,
  title: within(title, LIMITS.title),
  message: within(message, LIMITS.prompt),
  refusal: within(refusal, LIMITS.alert),
});

const offer = (sheet: Excel.Worksheet, choice: PlanChoice): void => {
  const { source, title, message, refusal } = offerOf(choice);
  const validation = cellAt(sheet, choice.row, choice.column).dataValidation;
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.prompt = { showPrompt: true, title, message };
  validation.errorAlert = { showAlert: true, style: 'Stop', title, message: refusal };
};

export const choiceSteps = ({ choices = [] }: SheetPlan): readonly Step[] =>
  choices.map((choice) => ({
    bytes: RANGE_BYTES + PART_BYTES + 12 * SET_BYTES + 2 * jsonBytes(choice.title) + jsonBytes(choice.message) + jsonBytes(choice.refusal),
    apply: (sheet) => offer(sheet, choice),
  }));

/** What the mark tells of the cell: of the first one, since no sheet has several. */
export const choiceMark = ({ choices = [] }: SheetPlan): Pick<SheetMark, 'choice'> => {
  const [choice] = choices;
  return choice ? { choice: cellAddress(choice.row, choice.column) } : {};
};

const textOf = (content: PlanContent | undefined): string | null => (typeof content === 'string' ? content : null);

const offered = ({ contents }: SheetPlan, { list }: PlanChoice): ReadonlySet<string | null> =>
  new Set(contents.slice(list.row, list.row + list.rows).map((cells) => textOf(cells[list.column])));

const withContent = (contents: SheetPlan['contents'], row: number, column: number, content: PlanContent): SheetPlan['contents'] =>
  contents.map((cells, at) => (at === row ? cells.map((own, place) => (place === column ? content : own)) : cells));

/** The plan as if the standing choice had been made for it. */
const keeping = (plan: SheetPlan, standing: unknown): SheetPlan => {
  const [choice] = plan.choices ?? [];
  if (!choice || typeof standing !== 'string' || standing === '' || !offered(plan, choice).has(standing)) return plan;
  return { ...plan, contents: withContent(plan.contents, choice.row, choice.column, standing) };
};

/** One request where a sheet with a choice is to be refreshed, else none. */
export const keepChoices = async (context: Excel.RequestContext, scene: Scene): Promise<Scene> => {
  const asked = new Map<Target, Excel.Range>();
  for (const target of scene.targets) {
    const address = target.existing?.mark?.choice;
    if (target.existing && address !== undefined && target.plan.choices) asked.set(target, target.existing.sheet.getRange(address).load('values'));
  }
  if (asked.size === 0) return scene;
  await context.sync();
  return { ...scene, targets: scene.targets.map((target) => ({ ...target, plan: keeping(target.plan, asked.get(target)?.values[0]?.[0]) })) };
};
