/**
 * The ribbon's buttons that work without the pane. What they found is in the session, with a message of it, so the
 * pane shows it when it opens; Excel waits for `completed()`, whatever happened.
 */
import type { RibbonCommand } from '../app/ribbonCommands';
import type { Session } from './model/session';

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/** Shows the pane where this Office can. */
const showPane = async (): Promise<void> => {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
};

/** A pane that cannot be shown stops no work: the session keeps the result until it opens. */
const besideThePane = (work: () => Promise<void>): Command => async (event) => {
  await Promise.allSettled([showPane(), work()]);
  event.completed();
};

const compute = async (session: Session): Promise<void> => {
  const before = session.state().computed;
  await session.compute();
  const { computed } = session.state();
  if (computed && computed !== before) session.dispatch({ type: 'noticed', notice: { kind: 'ribbonComputed' } });
};

/** The step that the answer stands in comes into view with it. */
const check = async (session: Session): Promise<void> => {
  const before = session.state().check;
  await session.check();
  const { check: report } = session.state();
  if (!report || report === before) return;
  session.dispatch({ type: 'viewed', view: 'path' });
  session.dispatch({ type: 'stepped', step: report.usable ? 'check' : 'data' });
  session.dispatch({ type: 'noticed', notice: { kind: 'ribbonChecked' } });
};

export const ribbonCommands = (session: Session): Readonly<Record<RibbonCommand, Command>> => ({
  computeFromRibbon: besideThePane(() => compute(session)),
  checkFromRibbon: besideThePane(() => check(session)),
});

export const registerCommands = (session: Session): void => {
  for (const [name, command] of Object.entries(ribbonCommands(session))) Office.actions.associate(name, command);
};
