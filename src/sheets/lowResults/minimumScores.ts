/** The minimum scores behind results that were counted from pupils, with where each is published. */
import { minimumScore } from '../../engine/minimumScore';
import { minimumScoreSource } from '../../engine/minimumScoreTable';
import { RULE_PROCEDURES } from '../../engine/procedures';
import { DEFAULT_SETTINGS } from '../../engine/settings';
import type { Texts } from '../../i18n';
import type { Fact } from '../common/facts';
import { TABLE_NAMES } from '../common/provenance';
import type { SheetsInput } from '../sheetsInput';

const BY_SCORE = RULE_PROCEDURES.filter(({ failedBy }) => failedBy === 'score').map(({ name }) => name);

/** Those of the reporting year and the year before; none where no pupils were read. */
export const minimumScoreFacts = ({ assessment: { settings, year }, found }: SheetsInput, { sheets: { lowResults: words }, terms }: Texts): readonly Fact[] => {
  const pupils = found.filter(({ name }) => name === TABLE_NAMES.participants);
  const years = [year, year - 1].filter((one) => pupils.some(({ years: known }) => known.includes(one)));
  return years.flatMap((of) =>
    BY_SCORE.map((procedure, at): Fact => {
      const score = minimumScore(settings.minimumScores, procedure, of);
      const source = score === minimumScore(DEFAULT_SETTINGS.minimumScores, procedure, of) ? minimumScoreSource(procedure, of) : null;
      return { id: `minimumScore-${String(of)}-${String(at)}`, label: words.minimumScore(procedure, of), cell: score, kind: 'general', note: words.minimumScoreNote(source ? terms.minimumScoreSources[source] : words.minimumScoreByUser) };
    }),
  );
};
