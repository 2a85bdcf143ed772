/** A finding in words. */
import { pupilsToOtherVerdict } from '../../../app/storyRules';
import type { Finding } from './findings';
import { factorLabel, type JudgedResult, type StoryDetail, type Telling } from './story';

/** A sentence names no more results than this. */
const MOST_NAMED = 3;

const split = <Result>(results: readonly Result[]): readonly [readonly Result[], number] => [results.slice(0, MOST_NAMED), Math.max(0, results.length - MOST_NAMED)];

const sentence = (finding: Finding, telling: Telling): string => {
  const { assessment, texts } = telling;
  const words = texts.pane.story.findings;
  const { year, previousYear, settings } = assessment;
  const levels = texts.terms.riskLevels;
  const withPupils = (result: JudgedResult) => ({ ...result, pupils: pupilsToOtherVerdict(result, settings.lowThreshold) });
  switch (finding.kind) {
    case 'no-results':
      return words['no-results'](year);
    case 'depends-on-flagged':
      return words['depends-on-flagged'](texts.terms.lowStatuses[finding.status]);
    case 'excluded':
      return words.excluded(...split(finding.results));
    case 'small-numbers': {
      const [shown, more] = split(finding.results);
      return words['small-numbers']({ shown, more, decisive: finding.decisive });
    }
    case 'near-threshold':
      return words['near-threshold'](...split(finding.results.map(withPupils)));
    case 'second-unknown':
      return words['second-unknown'](previousYear);
    case 'missing-shares':
      return words['missing-shares'](finding.columns, finding.year);
    case 'older-passport':
      return words['older-passport'](finding.used, year);
    case 'profile-differs':
      return words['profile-differs'](factorLabel(finding.factor, telling), levels[finding.profile], levels[finding.parameters]);
    case 'older-risk':
      return words['older-risk'](finding.used, year);
    case 'remarks':
      return `${words.remarks(finding.count)} ${finding.first}`;
    case 'unstable':
    case 'no-passport':
    case 'no-risk':
      return words[finding.kind];
  }
};

export const findingLine = (finding: Finding, telling: Telling): StoryDetail => ({ text: sentence(finding, telling), place: finding.place });
