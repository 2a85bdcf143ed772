/**
 * The pane's part of the add-in's page, which it shares with the custom functions (a shared runtime): ribbon
 * commands are given to Office, then the pane is drawn over the boot screen, and the workbook is read.
 */
import { createRoot } from 'react-dom/client';
import { textsFor } from '../i18n';
import { App } from './App';
import { registerCommands } from './commands';
import { createSession } from './model/session';
import { createUseCases } from './useCases';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`taskpane.html has no #${id}`);
  return found;
};

const versions = (): readonly string[] => {
  const { platform, version } = Office.context.diagnostics;
  return [`Excel ${version}, ${platform}`, navigator.userAgent];
};

/** Opened in a browser instead of Excel: say so. */
const tellOutside = (): void => {
  element('loading').hidden = true;
  element('late').remove();
  element('outside').hidden = false;
};

const open = async (): Promise<void> => {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return tellOutside();
  const texts = textsFor(Office.context.displayLanguage);
  document.documentElement.lang = Office.context.displayLanguage;
  const where = versions();
  const session = createSession(createUseCases(texts), where);
  registerCommands(session);
  element('boot').remove();
  createRoot(element('pane')).render(<App texts={texts} session={session} where={where} />);
  await session.check();
};

void open();
