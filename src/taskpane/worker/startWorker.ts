import type { ThinkingWorker } from './workerThinker';

/** @throws where the page may not have workers */
export const startWorker = (): ThinkingWorker => new Worker(/* webpackChunkName: "thinking-worker" */ new URL('./thinkingWorker.ts', import.meta.url));
