/**
 * The ribbon's buttons that work without the pane. What they found is in the session, so the pane shows it
 * when it opens; Excel waits for `completed()`, whatever happened.
 */
import type { Session } from './model/session';

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

const completing = (work: () => Promise<void>): Command => async (event) => {
  try {
    await work();
  } finally {
    event.completed();
  }
};

/** Shows the pane where this Office can: the result is there. */
const showPane = async (): Promise<void> => {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
};

/** Names as the manifest's FunctionName elements give them. */
export const ribbonCommands = (session: Session): Readonly<Record<'computeFromRibbon' | 'checkFromRibbon', Command>> => ({
  computeFromRibbon: completing(async () => {
    await showPane();
    await session.compute();
  }),
  checkFromRibbon: completing(async () => {
    await showPane();
    await session.check();
  }),
});

export const registerCommands = (session: Session): void => {
  for (const [name, command] of Object.entries(ribbonCommands(session))) Office.actions.associate(name, command);
};
