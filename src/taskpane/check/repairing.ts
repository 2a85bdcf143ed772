/** Making a correction and taking it back: the last one can be, until another takes its place. */
import type { Session } from '../model/session';
import type { AppliedRepair, Repair } from '../model/useCases';

export const applyRepair = async (session: Session, repair: Repair): Promise<void> => {
  const applied = await session.change('repair', (useCases) => useCases.repair(repair), (report) => ({ kind: 'repaired', applied: report }));
  if (applied) session.dispatch({ type: 'undoable', applied });
};

export const undoRepair = async (session: Session, applied: AppliedRepair): Promise<void> => {
  const undone = await session.change('undoRepair', (useCases) => useCases.undoRepair(applied), () => ({ kind: 'repairUndone', count: applied.before.length }));
  if (undone !== null) session.dispatch({ type: 'undoable', applied: null });
};
