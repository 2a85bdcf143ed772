/** The groups in «Сводка». */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';
import { groupText, stabilityOf, structureOf } from './words';

export const clustersSummary = ({ analysis: { clusters } }: SheetsInput, texts: Texts): ListBlock['items'] => {
  if (clusters.status === 'not-computed') return [];
  const { result } = clusters;
  const { clusters: words } = texts.sheets;
  const link = { sheet: texts.terms.sheetNames.clusters, address: 'A1', generated: 'clusters' } as const;
  const lowest = result.profiles[0]!;
  return [
    { text: words.summary.found(result.schools.length, result.count, words.structures[structureOf(result.silhouette)], words.stabilities[stabilityOf(result.stability.mean)]), link },
    { text: words.summary.lowest(groupText(lowest, result, texts), lowest.schools), link },
  ];
};
