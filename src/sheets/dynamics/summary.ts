/** What «Сводка» says of the dynamics. */
import { isDeciding } from '../../engine/analysis/dynamics/measures';
import type { Dynamics, DynamicsVerdict, PositiveShare } from '../../engine/analysis/dynamics/model';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';
import { procedureName } from './view';

type ListItem = ListBlock['items'][number];

/** Over all schools and procedures, of the deciding measures. */
export const decidingVerdicts = ({ district }: Dynamics): Readonly<Record<DynamicsVerdict, number>> => {
  const total = (verdict: DynamicsVerdict): number => district.reduce((sum, { measure, verdicts }) => sum + (isDeciding(measure) ? verdicts[verdict] : 0), 0);
  return { growth: total('growth'), decline: total('decline'), 'no-proven-change': total('no-proven-change'), 'no-data': total('no-data') };
};

/** The procedure with the greatest share; of equal ones that of more schools. */
const mostPositive = (positive: readonly PositiveShare[]): PositiveShare | undefined =>
  [...positive].filter(({ share }) => share !== null && share > 0).sort((a, b) => b.share! - a.share! || b.compared - a.compared)[0];

export const dynamicsSummary = ({ analysis, assessment }: SheetsInput, texts: Texts): readonly ListItem[] => {
  if (analysis.dynamics.status !== 'computed') return [];
  const { result } = analysis.dynamics;
  const { summary: words } = texts.sheets.dynamics;
  const link = { sheet: texts.terms.sheetNames.dynamics, address: 'A1', generated: 'dynamics' } as const;
  const { growth, decline, 'no-proven-change': same } = decidingVerdicts(result);
  const all = growth + decline + same;
  const best = mostPositive(result.positive);
  return [
    ...(all > 0 ? [{ text: words.changes(assessment.year, all, growth, decline), link }] : []),
    ...(best ? [{ text: words.positive(procedureName(best, texts), best.positive, best.compared, best.share!), link }] : []),
  ];
};
