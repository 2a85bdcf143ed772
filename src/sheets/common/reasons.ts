/** A reason of the analysis in words. */
import type { AnalysisReason } from '../../engine/analysis/reasons';
import type { Texts } from '../../i18n';

export const reasonText = (reason: AnalysisReason, { sheets: { analysisReasons: words } }: Texts): string => {
  switch (reason.code) {
    case 'no-rows':
      return words['no-rows'][reason.table];
    case 'too-few-schools':
      return words['too-few-schools'](reason.schools, reason.needed);
    case 'no-results':
    case 'one-year':
    case 'no-conditions':
    case 'no-variation':
    case 'exact-fit':
      return words[reason.code];
  }
};
