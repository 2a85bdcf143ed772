/**
 * What to decide before June. Source: [001], decisions on the risks of a new school year are taken not later than June.
 */
import type { Day } from '../../engine/support/model';
import type { Message } from './messages';
import type { MunicipalityScene } from './scene';

/** More measures stand on the sheet of recommendations. */
const MOST_MEASURES = 3;

const JUNE = 6;

/** The year of the next June, this month's included. */
export const nextJune = (today: Day): number => {
  const [year, month] = today.split('-').map(Number);
  return month! <= JUNE ? year! : year! + 1;
};

const listDecision = ({ input: { assessment }, texts }: MunicipalityScene): readonly Message[] => {
  const grouped = assessment.schools.filter(({ groups }) => groups.length > 0).length;
  return grouped === 0 ? [] : [{ sheet: 'support-list', text: texts.sheets.municipality.decisions.list(grouped), tone: 'none' }];
};

const measureDecisions = ({ input: { support }, texts }: MunicipalityScene): readonly Message[] =>
  support.unitedMeasures.slice(0, MOST_MEASURES).map(({ measure, schools }) => ({ sheet: 'recommendations', text: texts.sheets.municipality.decisions.measure(measure.text, schools.length), tone: 'none' }));

/** Measures whose term is over and that are not said to be done. */
const roadmapDecision = ({ input: { support }, texts }: MunicipalityScene): readonly Message[] => {
  const { decisions: words } = texts.sheets.municipality;
  const { source, counts } = support.roadmap;
  if (source === 'proposal') return [{ sheet: 'roadmap-progress', text: words.noRoadmap, tone: 'none' }];
  return counts.overdue + counts.unmarked === 0 ? [] : [{ sheet: 'roadmap-progress', text: words.roadmap(counts.overdue, counts.unmarked), tone: 'none' }];
};

export const decisionsOf = (scene: MunicipalityScene): readonly Message[] => [...listDecision(scene), ...measureDecisions(scene), ...roadmapDecision(scene)];
