/**
 * The pane's part of the add-in's page, which it shares with the custom functions (a shared runtime): ribbon
 * the user's language is loaded, ribbon commands are given to Office, then the pane is drawn over the boot screen, and
 * the workbook is read.
 */
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../i18n/load';
import { App } from './App';
import { expectServer, tellBoot } from './boot';
import { registerCommands } from './commands';
import { faultOf } from './model/fault';
import { createSession } from './model/session';
import { tellStrayErrors } from './stray';
import { createUseCases } from './useCases';

/** Excel below this lacks calls that reading a workbook takes. */
const EXCEL_API = '1.12';

const supports = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);

const versions = (): readonly string[] => {
  const { platform, version } = Office.context.diagnostics;
  return [`Excel ${version}, ${platform}`, navigator.userAgent];
};

const open = async (): Promise<void> => {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return tellBoot(document, 'outside');
  if (!supports('ExcelApi', EXCEL_API)) return tellBoot(document, 'old');
  const { displayLanguage } = Office.context;
  document.documentElement.lang = displayLanguage;
  expectServer(document);
  const texts = await loadTexts(displayLanguage);
  const where = versions();
  const session = createSession(createUseCases(texts, displayLanguage), where);
  registerCommands(session);
  tellStrayErrors(window, session);
  document.getElementById('boot')?.remove();
  createRoot(document.getElementById('pane') ?? document.body).render(<App texts={texts} language={displayLanguage} session={session} where={where} />);
  await session.check();
  if (!supports('SharedRuntime', '1.1')) session.dispatch({ type: 'noticed', notice: { kind: 'limitedExcel' } });
  await session.watch();
};

open().catch((error: unknown) => {
  const fault = faultOf(error, [navigator.userAgent]);
  if (fault.kind === 'crash') tellBoot(document, 'broken', fault.report);
  else tellBoot(document, 'unreachable');
});
