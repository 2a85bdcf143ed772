/** Long work in slices, so that a page stays alive meanwhile. */

/** Longest work without a turn for others, in milliseconds: a fourth of what a reader notices. */
const SLICE_MS = 25;

export interface Slices {
  /** Waits for a turn when the slice has lasted long enough; else there is nothing to wait for. */
  readonly breathe: () => Promise<void> | null;
  /** Does all steps. */
  readonly drive: (steps: Iterable<void>) => Promise<void>;
}

/** `pause` gives way to whatever else there is to do; without it nothing has to wait, and all is one slice. */
export const createSlices = (pause: (() => Promise<void>) | null): Slices => {
  let began = performance.now();
  const breathe = (): Promise<void> | null => {
    if (!pause || performance.now() - began < SLICE_MS) return null;
    return pause().then(() => {
      began = performance.now();
    });
  };
  const drive = async (steps: Iterable<void>): Promise<void> => {
    for (const step of steps) {
      void step;
      const turn = breathe();
      if (turn) await turn;
    }
  };
  return { breathe, drive };
};

/** In a page: after the events that wait, without the delay that timers have in pages out of sight. */
export const afterOtherEvents = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
