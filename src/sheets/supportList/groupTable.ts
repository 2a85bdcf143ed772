/** The schools whose primary group is one of the three: all their signs, the reasons in words, the ways to the input. */
import type { FactorAssessment, Group, SchoolAssessment } from '../../engine/assessment';
import type { Origin } from '../../engine/model';
import type { Texts } from '../../i18n';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import { reasonInWords } from '../lowResults/reasons';
import type { ReportInput } from '../sheetsInput';
import type { SpecCell, TableBlock } from '../spec';

export const WIDTHS = { number: 5, school: 48, flags: 16, reliability: 13, reasons: 80, cell: 10 } as const;

/** Nobody reads a longer list on paper; the groups of all schools stand on «Группы школ». */
export const MOST_LISTED = 5_000;

const TABLE_NAME: Readonly<Record<Group, string>> = { lowResults: 'ПереченьШНОР', adverse: 'ПереченьШНСУ', riskZone: 'ПереченьГруппыРиска' };

const highFactors = ({ risk }: SchoolAssessment): readonly FactorAssessment[] => (risk?.factors ?? []).filter(({ level }) => level === 'high');

const factorInWords = ({ factor, score }: FactorAssessment, { sheets }: Texts): string => {
  const name = sheets.risks.factorHeader(factor, sheets.risks.shortFactors[factor]);
  return score === null ? name : sheets.supportList.withScore(name, sheets.support.findings.score(score));
};

const reasonOf = (assessed: SchoolAssessment, group: Group, input: ReportInput, texts: Texts): string => {
  const { supportList: words, support } = texts.sheets;
  const { isbsh, risk } = assessed;
  const border = input.assessment.isbshBorder;
  switch (group) {
    case 'lowResults':
      return reasonInWords(assessed, input, texts);
    case 'adverse':
      return isbsh === null || border === null ? '' : `${support.findings.isbsh(isbsh.value, border.value, isbsh.rank, isbsh.year)}.`;
    case 'riskZone':
      return risk === null
        ? ''
        : words.riskReason(
            highFactors(assessed).map((factor) => factorInWords(factor, texts)),
            risk.year,
          );
  }
};

/** Results stand with the newest year first. */
const resultOrigin = ({ lowResults }: SchoolAssessment): Origin | null => lowResults.judged.find(({ low, excluded }) => low && !excluded)?.result.origin ?? null;

const riskOrigin = (assessed: SchoolAssessment): Origin | null => {
  const [first] = highFactors(assessed);
  return first?.origin ?? first?.deficits[0]?.origin ?? null;
};

const linkCell = (isGiven: boolean, origin: Origin | null): SpecCell => (isGiven && origin !== null ? originCell(origin) : null);

const row = (assessed: SchoolAssessment, at: number, input: ReportInput, texts: Texts, nameOf: SchoolName): readonly SpecCell[] => {
  const { terms } = texts;
  const { groups, lowResults, isbsh } = assessed;
  const has = (group: Group): boolean => groups.includes(group);
  return [
    at + 1,
    schoolCell(assessed.school, nameOf),
    groups.map((group) => terms.groups[group]).join(' + '),
    lowResults.reliability === null ? null : terms.reliability[lowResults.reliability],
    groups.map((group) => texts.sheets.supportList.reason(terms.groups[group], reasonOf(assessed, group, input, texts))).join('\n'),
    linkCell(has('lowResults'), resultOrigin(assessed)),
    linkCell(has('adverse'), isbsh?.origin ?? null),
    linkCell(has('riskZone'), riskOrigin(assessed)),
  ];
};

export const groupTable = (input: ReportInput, group: Group, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { supportList: words, common } = texts.sheets;
  const own = input.assessment.schools.filter(({ primaryGroup }) => primaryGroup === group);
  return {
    kind: 'table',
    id: group,
    name: TABLE_NAME[group],
    dense: true,
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'school', header: common.school, width: WIDTHS.school, kind: 'text', wrap: true },
      { id: 'flags', header: words.flags, width: WIDTHS.flags, kind: 'text', wrap: true },
      { id: 'reliability', header: words.reliability, width: WIDTHS.reliability, kind: 'text', wrap: true },
      { id: 'reasons', header: words.reasons, width: WIDTHS.reasons, kind: 'text', wrap: true },
      { id: 'result', header: words.resultCell, width: WIDTHS.cell, kind: 'text', align: 'center' },
      { id: 'passport', header: words.passportCell, width: WIDTHS.cell, kind: 'text', align: 'center' },
      { id: 'risk', header: words.riskCell, width: WIDTHS.cell, kind: 'text', align: 'center' },
    ],
    rows: own.slice(0, MOST_LISTED).map((assessed, at) => row(assessed, at, input, texts, nameOf)),
    emptyText: words.noneInGroup,
  };
};
