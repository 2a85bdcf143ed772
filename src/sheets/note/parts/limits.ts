/** What the data do not tell, and by which methods they were told. */
import type { AnalysisReason } from '../../../engine/analysis/reasons';
import { note } from '../../../i18n/ru/note';
import { twoDigits } from '../../../i18n/ru/numbers';
import { analysisReasons } from '../../../i18n/ru/sheets/analysisReasons';
import { countBySeverity, leftOutRows } from '../../issues';
import { fewNames, withRisk, type NoteScene } from '../scene';
import { excludedResults, smallResults } from '../tallies';
import type { Part } from './part';

const { lists } = note;

const reasonText = (reason: AnalysisReason): string => {
  switch (reason.code) {
    case 'no-rows':
      return analysisReasons['no-rows'][reason.table];
    case 'too-few-schools':
      return analysisReasons['too-few-schools'](reason.schools, reason.needed);
    default:
      return analysisReasons[reason.code];
  }
};

const notComputed = ({ input: { analysis } }: NoteScene): readonly string[] => {
  const { topics } = lists;
  return (Object.keys(topics) as (keyof typeof topics)[]).flatMap((topic) => {
    const analysed = analysis[topic];
    return analysed.status === 'not-computed' ? [lists.limits.notComputed(topics[topic], reasonText(analysed.reason))] : [];
  });
};

const ofResults = (scene: NoteScene): readonly (string | null)[] => {
  const { limits: words } = lists;
  const { schools, year, previousYear, previousYearEmpty, settings } = scene.input.assessment;
  const noResults = schools.filter(({ lowResults }) => lowResults.status === 'no-data');
  const secondUnknown = schools.filter(({ lowResults }) => lowResults.secondCriterionUnknown).length;
  const [small, excluded] = [smallResults(scene), excludedResults(scene)];
  return [
    noResults.length > 0 ? words.noResults(noResults.length, year, fewNames(noResults, scene)) : null,
    previousYearEmpty ? words.previousEmpty(previousYear) : secondUnknown > 0 ? words.secondUnknown(secondUnknown, previousYear) : null,
    excluded > 0 ? words.excluded(excluded) : null,
    small > 0 ? words.small(small, settings.smallCount) : null,
  ];
};

const ofConditions = (scene: NoteScene): readonly (string | null)[] => {
  const { limits: words } = lists;
  const { schools, year, isbshBorder } = scene.input.assessment;
  const noIndex = schools.filter(({ isbsh }) => isbsh === null).length;
  const older = schools.filter(({ isbsh }) => isbsh !== null && isbsh.year < year).length;
  const noRisk = schools.length - withRisk(scene);
  return [
    isbshBorder === null ? words.noIndex : noIndex > 0 ? words.noIsbsh(noIndex) : null,
    older > 0 ? words.olderPassports(older) : null,
    isbshBorder !== null && isbshBorder.tied > 1 ? words.ties(isbshBorder.tied, twoDigits(isbshBorder.value)) : null,
    withRisk(scene) === 0 ? words.noRisk : noRisk > 0 ? words.noRiskData(noRisk) : null,
  ];
};

export const limits: Part = (scene) => {
  const { limits: words } = lists;
  const leftOut = leftOutRows(scene.input.issues);
  const { error, warning, note: notes } = countBySeverity(scene.input.issues);
  const items = [
    ...ofResults(scene),
    ...ofConditions(scene),
    leftOut > 0 ? words.leftOut(leftOut) : null,
    error + warning + notes > 0 ? words.issues(error, warning, notes) : words.noIssues,
    ...notComputed(scene),
    words.differentPupils,
    words.hypotheses,
  ];
  return { kind: 'list', items: items.filter((item) => item !== null) };
};

export const methods: Part = ({ input }) => {
  const { methods: words } = lists;
  const { settings } = input.assessment;
  return { kind: 'list', items: [words.wilson(settings.smallCount), words.isbsh(settings.bottomShare), words.dynamics, words.objectivity, words.expected, words.factors, words.clusters, words.missing] };
};

