/** Long work in slices, so that the page can paint and react to clicks in between. */

/** A slice of work. What cannot be cut, such as putting a request together, comes on top of it, and so does the browser's own tidying up. */
const SLICE_MS = 20;

/**
 * Lets the page do what is waiting. A message rather than a timer: timers of a pane that is closed or behind another
 * window come once a second.
 */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Tells when a slice is full. Asked often, it costs next to nothing. */
export class Pace {
  private since = performance.now();

  get due(): boolean {
    return performance.now() - this.since >= SLICE_MS;
  }

  async rest(): Promise<void> {
    await breathe();
    this.since = performance.now();
  }
}
