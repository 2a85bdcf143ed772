/** How far a job has come, over all its stages. */
import type { Environment, Stage } from './environment';

/** Where each stage ends, 0..1 of the whole job; it begins where the one before ends. */
export type Schedule = readonly { readonly stage: Stage; readonly until: number }[];

export const CHECKING: Schedule = [
  { stage: 'reading', until: 0.8 },
  { stage: 'checking', until: 1 },
];

export const COMPUTING: Schedule = [
  { stage: 'reading', until: 0.3 },
  { stage: 'checking', until: 0.4 },
  { stage: 'computing', until: 0.5 },
  { stage: 'laying-out', until: 0.6 },
  { stage: 'writing', until: 1 },
];

export const COLLECTING: Schedule = [
  { stage: 'reading', until: 0.3 },
  { stage: 'checking', until: 0.8 },
  { stage: 'computing', until: 1 },
];

/** `done` is 0..1 of the stage. */
export type Report = (stage: Stage, done: number) => void;

export const reporting = ({ onProgress }: Pick<Environment, 'onProgress'>, schedule: Schedule): Report => {
  return (stage, done) => {
    const at = schedule.findIndex((part) => part.stage === stage);
    const from = schedule[at - 1]?.until ?? 0;
    const until = schedule[at]?.until ?? 1;
    onProgress?.({ stage, done: from + (until - from) * done });
  };
};
