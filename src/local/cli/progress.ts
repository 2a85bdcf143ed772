/** How far a long job has come, for whoever sits at the terminal. */
import type { Environment, Progress } from '../../app/environment';

/** A stream that may be a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const PERCENT = 100;
const ERASED_LINE = '\r\u001b[2K';

export interface ShownProgress {
  readonly onProgress: NonNullable<Environment['onProgress']>;
  /** Leaves the line blank for what is printed next. */
  readonly end: () => void;
}

/** One line that is written over; nothing at all where the stream is a file or a pipe. */
export const showProgress = (stream: ProgressStream, label: (stage: Progress['stage'], percent: number) => string): ShownProgress => {
  let shown = '';
  const onProgress = ({ stage, done }: Progress): void => {
    const text = label(stage, Math.round(done * PERCENT));
    if (stream.isTTY !== true || text === shown) return;
    shown = text;
    stream.write(`${ERASED_LINE}${text}`);
  };
  return {
    onProgress,
    end: () => {
      if (shown !== '') stream.write(ERASED_LINE);
    },
  };
};
