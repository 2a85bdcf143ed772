/** Key figures of the roadmap. */
import { dayText } from '../../engine/support/days';
import { ROADMAP_STATES } from '../../engine/support/roadmap/model';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { Fact } from '../common/facts';
import { counted, type View } from './view';

export const roadmapFacts = (view: View, { sheets: { roadmapProgress: words } }: Texts): readonly Fact[] => {
  const { today, rows, counts, progress, known } = view.roadmap;
  return [
    { id: 'today', label: words.today, cell: dayText(today), kind: 'text' },
    { id: 'all', label: words.all, cell: counted(view, rows.length, '=ROWS({column:rows.state})'), kind: 'integer' },
    ...ROADMAP_STATES.map((state): Fact => ({ id: `state-${state}`, label: words.states[state], cell: counted(view, counts[state], `=COUNTIF({column:rows.state},${literal(words.states[state])})`), kind: 'integer' })),
    { id: 'known', label: words.knownProgress, cell: counted(view, known, '=COUNT({column:rows.progress})'), kind: 'integer' },
    ...(progress === null ? [] : [{ id: 'progress', label: words.meanProgress, cell: counted(view, progress, '=AVERAGE({column:rows.progress})'), kind: 'percent-1', note: words.meanNote } satisfies Fact]),
  ];
};
