/**
 * The client's side of the wire: directs Microsoft's Excel client to a host, and stands in for what `office.js`
 * itself would supply around it (Office.onReady, the declared requirement sets, the registry of custom functions).
 */
import type { HostEvent } from './events';
import type { Host } from './host';
import { documentOf } from './officeDocument';
import type { HostAnswer } from './protocol';

/** Requirement sets and their versions that the add-in relies on; whatever is newer has to be asked for. */
export const DEFAULT_API_SETS: Readonly<Record<string, string>> = { ExcelApi: '1.12', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' };

/** Everything that the host can do: what the command line and the preview declare. */
export const ALL_API_SETS: Readonly<Record<string, string>> = { ...DEFAULT_API_SETS, ExcelApi: '1.13' };

interface Request {
  readonly body: string | object;
}

/** What this module needs of the client's own library. */
interface ClientLibrary {
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: { url: string; headers: Record<string, string> } };
  /** The client's own check of each call against the declared requirement sets; off in the file as it is published. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly HttpUtility: { setCustomSendRequestFunc(send: (request: Request) => Promise<HostAnswer>): void };
  /** Replaces the channel that Excel's events come through. */
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly HostEvent[] }): void;
}

type Callback = (...args: never[]) => unknown;

/** What the add-in associated with the ids of its manifest and its metadata. */
export interface Associations {
  readonly functions: Map<string, Callback>;
  readonly actions: Map<string, Callback>;
}

interface ClientScope {
  OfficeExtension?: ClientLibrary;
  Office?: object;
  CustomFunctions?: object;
}

const scope: ClientScope = globalThis as object;

const library = (): ClientLibrary => {
  if (!scope.OfficeExtension) throw new Error('The Excel client is not loaded.');
  return scope.OfficeExtension;
};

const parts = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

const atLeast = (held: string, wanted: string): boolean => {
  const [heldMajor, heldMinor] = parts(held);
  const [wantedMajor, wantedMinor] = parts(wanted);
  return heldMajor > wantedMajor || (heldMajor === wantedMajor && heldMinor >= wantedMinor);
};

const requirements = (apiSets: Readonly<Record<string, string>>): { isSetSupported: (name: string, version?: string | number) => boolean } => {
  const held = new Map(Object.entries(apiSets).map(([name, version]) => [name.toLowerCase(), version]));
  return {
    isSetSupported: (name, version = '0') => {
      const found = held.get(name.toLowerCase());
      return found !== undefined && atLeast(found, String(version));
    },
  };
};

const READY = { host: 'Excel', platform: 'OfficeOnline' } as const;

const define = (target: object, members: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
};

/** The client's own `Office` has members that cannot be replaced; ours stands in front of it. */
const inFront = (office: object | undefined): object => (office && Object.getOwnPropertyDescriptor(office, 'context')?.configurable ? office : (Object.create(office ?? null) as object));

const RUSSIAN = 'ru-RU';

/** Gives the loaded client the surroundings of a running add-in. Call it again to declare other requirement sets, or another display language. */
export const defineOffice = (apiSets: Readonly<Record<string, string>> = DEFAULT_API_SETS, language: string = RUSSIAN): Associations => {
  library().CommonUtility._doApiNotSupportedCheck = true;
  const associations: Associations = { functions: new Map(), actions: new Map() };
  scope.Office = inFront(scope.Office);
  scope.CustomFunctions ??= {};
  define(scope.Office, {
    context: {
      ...READY,
      contentLanguage: RUSSIAN,
      displayLanguage: language,
      diagnostics: { ...READY, version: '16.0.0.0' },
      officeTheme: undefined,
      requirements: requirements(apiSets),
    },
    onReady: async (callback?: (info: typeof READY) => unknown) => {
      await callback?.(READY);
      return READY;
    },
    actions: { associate: (id: string, action: Callback) => associations.actions.set(id, action) },
    addin: { showAsTaskpane: async () => undefined, hide: async () => undefined, setStartupBehavior: async () => undefined },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
  });
  define(scope.CustomFunctions, { associate: (id: string, call: Callback) => associations.functions.set(id, call) });
  return associations;
};

/** `Office.context.document.getFileAsync`: the workbook's file in slices. */
const offerFile = ({ file }: ConnectedHost): void => {
  const { context } = (scope.Office ?? {}) as { context?: { document?: object } };
  if (!context) return;
  define(scope.Office!, {
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context: { ...context, document: file ? documentOf(file) : undefined },
  });
};

const URL_OF_HOST = 'http://localhost/excel';

/** What the client needs of a host; one that gives no file is an Excel that gives none. */
export type ConnectedHost = Pick<Host, 'handle' | 'listen'> & Partial<Pick<Host, 'file'>>;

/** From here on every `Excel.run` talks to this host, and its events reach the client. */
export const connectHost = (host: ConnectedHost): void => {
  const { ClientRequestContext, HttpUtility, _testSetRichApiMessageReadyImpl: setReady, _testTriggerRichApiMessageEvent: trigger } = library();
  setReady(() => Promise.resolve());
  host.listen((entries) => trigger({ entries }));
  ClientRequestContext.defaultRequestUrlAndHeaders = { url: URL_OF_HOST, headers: {} };
  HttpUtility.setCustomSendRequestFunc(({ body }) => host.handle(body));
  offerFile(host);
};
