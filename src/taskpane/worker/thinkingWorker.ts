/** A thread of its own for everything that needs no Excel: the page stays alive while it thinks. */
import { serveThinking, type WorkerScope } from './serve';

serveThinking(self as unknown as WorkerScope);
