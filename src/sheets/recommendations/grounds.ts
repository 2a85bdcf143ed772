/** Findings in their order with their numbers: the table of measures refers to them by number. */
import { basisText, findingText } from '../common/findings';
import type { BasisId, Finding } from '../../engine/support/model';
import type { Texts } from '../../i18n';

export type FindingNumbers = ReadonlyMap<Finding, number>;

export const numberFindings = (findings: readonly Finding[]): FindingNumbers => new Map(findings.map((finding, at) => [finding, at + 1]));

/** The first ground in full, the others by name and number: «(12) ВПР …\nТакже: Фактор 3 (17)». */
export const groundsText = (findings: readonly Finding[], numbers: FindingNumbers, texts: Texts): string => {
  const { recommendations: words } = texts.sheets;
  const [first, ...others] = [...findings].sort((a, b) => Number(a.uncertain) - Number(b.uncertain));
  if (first === undefined) return '';
  const told = words.groundWith(numbers.get(first) ?? 0, findingText(first, texts));
  if (others.length === 0) return told;
  const byBasis = new Map<BasisId, number[]>();
  for (const finding of others) byBasis.set(finding.basis, [...(byBasis.get(finding.basis) ?? []), numbers.get(finding) ?? 0]);
  return `${told}\n${words.alsoGrounds([...byBasis].map(([basis, own]) => words.alsoGround(basisText(basis, texts), own)))}`;
};
