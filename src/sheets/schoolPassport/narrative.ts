/** The texts of a school's passport: why it is listed, what to check, what was found, measures, its rows of the roadmap. */
import type { SchoolAssessment } from '../../engine/assessment';
import type { Evidence, Recommendation } from '../../engine/support/model';
import type { FollowedRow } from '../../engine/support/roadmap/model';
import { findingText } from '../common/findings';
import { reasonInWords } from '../lowResults/reasons';
import { objectivityStory } from '../objectivity/story';
import { fittedLines, type Room } from './lines';
import type { PassportScene } from './scene';

const LINES = { check: 4, findings: 5, measures: 8, roadmap: 3 } as const;

/** Findings that the tables of the page show with their figures. */
const SHOWN_ABOVE: readonly Evidence['kind'][] = ['low-result', 'risk-factor'];

const room = (width: number, part: keyof typeof LINES): Room => ({ width, lines: LINES[part] });

export const groupsText = ({ groups }: SchoolAssessment, { texts: { terms, sheets } }: PassportScene): string =>
  groups.length === 0 ? sheets.schoolPassport.noGroup : groups.map((group) => terms.groups[group]).join(', ');

export const whyText = (assessed: SchoolAssessment, { input, texts }: PassportScene): string => {
  const { schoolPassport: words } = texts.sheets;
  const { reliability } = assessed.lowResults;
  return [reasonInWords(assessed, input, texts), ...(reliability === null ? [] : [words.reliability(texts.terms.reliability[reliability])])].join(' ');
};

const missing = (assessed: SchoolAssessment, { input: { assessment }, texts: { sheets } }: PassportScene): readonly string[] => {
  const { schoolPassport: words } = sheets;
  return [
    ...(assessed.lowResults.status === 'no-data' ? [words.noResults(assessment.year)] : []),
    ...(assessed.isbsh === null ? [words.noPassport] : assessed.isbsh.year < assessment.year ? [words.olderPassport(assessed.isbsh.year)] : []),
    ...(assessed.risk === null ? [words.noRisk] : assessed.risk.year < assessment.year ? [words.olderRisk(assessed.risk.year)] : []),
  ];
};

export const checkText = (assessed: SchoolAssessment, width: number, scene: PassportScene): string => {
  const { input, texts, analysisOf, issues } = scene;
  const { schoolPassport: words } = texts.sheets;
  const { key } = assessed.school;
  const { year, settings } = input.assessment;
  const items = [
    ...objectivityStory(key, analysisOf(key), { year, settings, schools: [assessed] }, texts).map(({ text }) => text),
    ...missing(assessed, scene),
    ...(issues.get(key) ?? []).map(({ sheet, address, message }) => words.issue(sheet, address!, message)),
  ];
  return items.length === 0 ? words.nothingToCheck : fittedLines(items, (item) => item, room(width, 'check'), texts.terms.sheetNames.issues, texts);
};

export const findingsText = ({ school: { key } }: SchoolAssessment, width: number, { findings, texts }: PassportScene): string => {
  const own = (findings.get(key) ?? []).filter(({ evidence: { kind } }) => !SHOWN_ABOVE.includes(kind));
  return own.length === 0 ? texts.sheets.schoolPassport.noFindings : fittedLines(own, (finding) => findingText(finding, texts), room(width, 'findings'), texts.terms.sheetNames['support-list'], texts);
};

const measureText = ({ measure }: Recommendation, { texts }: PassportScene): string => texts.sheets.schoolPassport.measure(measure.text, measure.responsible);

export const measuresText = ({ school: { key } }: SchoolAssessment, width: number, scene: PassportScene): string => {
  const { texts } = scene;
  const own = scene.recommendations.get(key) ?? [];
  return own.length === 0 ? texts.sheets.schoolPassport.noMeasures : fittedLines(own, (one) => measureText(one, scene), room(width, 'measures'), texts.terms.sheetNames.recommendations, texts);
};

const stepText = ({ row: { text, start, end, responsible, progress }, state }: FollowedRow, { texts: { sheets } }: PassportScene): string =>
  sheets.schoolPassport.step(text, start?.text ?? null, end?.text ?? null, responsible, sheets.roadmapProgress.states[state], progress);

export const roadmapText = ({ school: { key } }: SchoolAssessment, width: number, scene: PassportScene): string => {
  const { roadmap, texts } = scene;
  const { schoolPassport: words } = texts.sheets;
  if (roadmap === null) return words.noRoadmap;
  const own = roadmap.get(key) ?? [];
  return own.length === 0 ? words.noSteps : fittedLines(own, (row) => stepText(row, scene), room(width, 'roadmap'), texts.terms.sheetNames['roadmap-progress'], texts);
};
