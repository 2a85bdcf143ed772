/** A finding and what it rests on in words, with its figures. */
import type { BasisId, CountOfYear, Evidence, Finding } from '../../engine/support/model';
import { riskFactor, type RiskFactorId } from '../../engine/riskCatalogue';
import type { Texts } from '../../i18n';
import { listName } from '../transitions/names';

const withShare = (count: CountOfYear): CountOfYear & { readonly share: number } => ({ ...count, share: count.below / count.participants });

const evidenceText = (evidence: Evidence, texts: Texts): string => {
  const { findings: words } = texts.sheets.support;
  switch (evidence.kind) {
    case 'low-result':
      return words.lowResult(evidence.procedure, evidence.year, evidence.below, evidence.participants, evidence.share);
    case 'change':
      return words.change(evidence.procedure, withShare(evidence.was), withShare(evidence.now), evidence.difference);
    case 'lists':
      return words.lists(listName(evidence.from, texts), listName(evidence.to, texts));
    case 'isbsh':
      return words.isbsh(evidence.value, evidence.border, evidence.rank, evidence.year);
    case 'risk-factor': {
      const { factor, level, score, year } = evidence;
      const name = texts.sheets.risks.factorHeader(factor, riskFactor(factor)?.name ?? '');
      return words.riskFactor(name, texts.terms.riskLevels[level], score === null ? null : words.score(score), year);
    }
    case 'expected':
      return words.expected(evidence.actual, evidence.expected, evidence.residual);
    case 'objectivity':
      return words.objectivity(evidence.procedure, evidence.year);
    case 'bias-list':
      return words.biasList(evidence.list, evidence.year);
    case 'literacy':
      return words.literacy(evidence.work, evidence.grade, evidence.year, evidence.below, evidence.pupils, evidence.share);
    case 'no-results':
      return words.noResults(evidence.year);
  }
};

/** Why a finding is uncertain; `null` where its own words say so already. */
const remarkOf = ({ evidence }: Finding, { sheets: { support } }: Texts): string | null => {
  const { remarks } = support.findings;
  switch (evidence.kind) {
    case 'low-result':
    case 'expected':
    case 'objectivity':
      return remarks.few;
    case 'literacy':
      return remarks.fewPupils;
    case 'change':
      return remarks.chance;
    case 'lists':
      return remarks.lists;
    default:
      return null;
  }
};

/** A sentence without a full stop. */
export const findingText = (finding: Finding, texts: Texts): string => {
  const text = evidenceText(finding.evidence, texts);
  const remark = finding.uncertain ? remarkOf(finding, texts) : null;
  return remark === null ? text : texts.sheets.support.findings.withRemark(text, remark);
};

const RISK_BASIS = /^risk-(\d+)$/;

/** «Фактор 2. Кадры», «Низкий результат: математика». */
export const basisText = (basis: BasisId, { sheets: { support, risks } }: Texts): string => {
  const [, factor] = RISK_BASIS.exec(basis) ?? [];
  if (factor === undefined) return support.bases[basis as keyof typeof support.bases];
  return support.factorBasis(Number(factor), risks.shortFactors[Number(factor) as RiskFactorId]);
};
