/** Findings in their order with their numbers: the table of measures refers to them by number. */
import { basisText, findingText } from '../common/findings';
import type { BasisId, Finding, Recommendation } from '../../engine/support/model';
import type { Texts } from '../../i18n';
import { MOST_ROWS } from './widths';

/** A finding's number in the table and its words: several measures tell the same one. */
export interface NumberedFinding {
  readonly number: number;
  readonly text: string;
}

export type NumberedFindings = ReadonlyMap<Finding, NumberedFinding>;

/** All findings, or, of too many, those that the shown measures rest on. */
export const shownFindings = (findings: readonly Finding[], shown: readonly Recommendation[]): readonly Finding[] => {
  if (findings.length <= MOST_ROWS) return findings;
  const grounds = new Set(shown.flatMap((one) => one.findings));
  return findings.filter((finding) => grounds.has(finding));
};

export const numberFindings = (findings: readonly Finding[], texts: Texts): NumberedFindings => new Map(findings.map((finding, at) => [finding, { number: at + 1, text: findingText(finding, texts) }]));

/** The first ground in full, the others by name and number: «(12) ВПР …\nТакже: Фактор 3 (17)». */
export const groundsText = (findings: readonly Finding[], numbered: NumberedFindings, texts: Texts): string => {
  const { recommendations: words } = texts.sheets;
  const [first, ...others] = [...findings].sort((a, b) => Number(a.uncertain) - Number(b.uncertain));
  const { number, text } = numbered.get(first!)!;
  const told = words.groundWith(number, text);
  if (others.length === 0) return told;
  const byBasis = new Map<BasisId, number[]>();
  for (const finding of others) byBasis.set(finding.basis, [...(byBasis.get(finding.basis) ?? []), numbered.get(finding)!.number]);
  return `${told}\n${words.alsoGrounds([...byBasis].map(([basis, own]) => words.alsoGround(basisText(basis, texts), own)))}`;
};
