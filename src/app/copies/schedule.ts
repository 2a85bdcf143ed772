import type { Schedule } from '../stages';

/** How far each stage of making a copy reaches. */
export const COPYING: Schedule = [
  { stage: 'reading', until: 0.3 },
  { stage: 'checking', until: 0.4 },
  { stage: 'computing', until: 0.9 },
  { stage: 'laying-out', until: 1 },
];
