/**
 * The ribbon's buttons that work without the pane. What they found is in the session, so the pane shows it
 * when it opens; Excel waits for `completed()`, whatever happened.
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

export const ribbonCommands = (session: Session): Readonly<Record<RibbonCommand, Command>> => ({
  computeFromRibbon: besideThePane(session.compute),
  checkFromRibbon: besideThePane(session.check),
});

export const registerCommands = (session: Session): void => {
  for (const [name, command] of Object.entries(ribbonCommands(session))) Office.actions.associate(name, command);
};
