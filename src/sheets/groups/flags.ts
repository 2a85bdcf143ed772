/** The flags of groups as words: yes, no, or why neither can be said. */
import type { Group, SchoolAssessment } from '../../engine/assessment';
import type { Texts } from '../../i18n';

export const flagInWords = ({ groups, lowResults, isbsh, risk }: SchoolAssessment, group: Group, { terms, sheets: { common } }: Texts): string => {
  if (groups.includes(group)) return terms.yes;
  switch (group) {
    case 'lowResults':
      if (lowResults.status === 'not-applicable') return common.notApplicable;
      return lowResults.status === 'no-data' ? common.noData : terms.no;
    case 'adverse':
      return isbsh === null ? common.noData : terms.no;
    case 'riskZone':
      return risk === null ? common.noData : terms.no;
  }
};
