/** What the setup has started and the teardown has to end: both run in one process. */
interface Running {
  stop: () => Promise<void>;
}

const scope = globalThis as typeof globalThis & { browserTests?: Running };

scope.browserTests ??= { stop: async () => undefined };

export const running: Running = scope.browserTests;
