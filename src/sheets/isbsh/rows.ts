/** The rows of «ИСБШ», the least favourable conditions first, schools without a value last. */
import type { IsbshStanding, SchoolAssessment } from '../../engine/assessment';
import { ISBSH_SHARES } from '../../engine/contextShares';
import { latestPassports } from '../../engine/latestPassports';
import type { SocialPassport } from '../../engine/model';
import { DEFAULT_SETTINGS } from '../../engine/settings';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { SpecCell } from '../spec';

const SHARE_CELLS = ISBSH_SHARES.map((id) => `{row:${id}}`).join(',');
const PLAIN_VALUE = `={fact:constant}+${ISBSH_SHARES.map((id) => `{fact:${id}}*{row:${id}}`).join('+')}`;

const usesDocumentsCoefficients = ({ assessment: { settings } }: SheetsInput): boolean => {
  const ours = DEFAULT_SETTINGS.isbsh;
  return settings.isbsh.constant === ours.constant && ISBSH_SHARES.every((id) => settings.isbsh[id] === ours[id]);
};

const addinValue = (input: SheetsInput): string =>
  usesDocumentsCoefficients(input) ? `=SHNOR.ISBSH(${SHARE_CELLS})` : `=SHNOR.ISBSH(${SHARE_CELLS},{fact:constant},${ISBSH_SHARES.map((id) => `{fact:${id}}`).join(',')})`;

/** Ranks compare at nine digits, so a value is not below its equal. */
const RANK = '=1+COUNTIF({column:value},"<"&({row:value}-5E-10))';

const adverseFormulas = ({ terms }: Texts): { plain: string; addin: string } => ({
  plain: `=IF({row:value}-{fact:border}<5E-10,${literal(terms.yes)},"")`,
  addin: `=IF(SHNOR.BOTTOMGROUP({row:value},{column:value},{fact:bottomShare}),${literal(terms.yes)},"")`,
});

/** Written once: a row only points at them. */
interface RowFormulas {
  readonly value: { readonly plain: string; readonly addin: string };
  readonly adverse: { readonly plain: string; readonly addin: string };
}

const standingRow = (assessed: SchoolAssessment, standing: IsbshStanding, formulas: RowFormulas, input: SheetsInput, texts: Texts, nameOf: SchoolName): readonly SpecCell[] => [
  { value: standing.rank, plain: RANK },
  schoolCell(assessed.school, nameOf),
  standing.year,
  originCell(standing.origin),
  ...ISBSH_SHARES.map((id) => standing.shares[id]),
  { value: standing.value, ...formulas.value },
  { value: standing.adverse ? texts.terms.yes : '', ...formulas.adverse },
  standing.year === input.assessment.year ? null : texts.sheets.isbsh.olderPassport(standing.year, input.assessment.year),
];

const whyNoValue = (passport: SocialPassport | undefined, year: number, { sheets: { isbsh: words } }: Texts): string => {
  if (!passport) return words.noPassport(year);
  const missing = ISBSH_SHARES.filter((id) => passport.shares[id] === undefined);
  return words.missingShares(passport.year, missing.map((id) => words.shares[id]));
};

const missingRow = ({ school }: SchoolAssessment, passport: SocialPassport | undefined, input: SheetsInput, texts: Texts, nameOf: SchoolName): readonly SpecCell[] => [
  null,
  schoolCell(school, nameOf),
  passport?.year ?? null,
  passport ? originCell(passport.origin) : null,
  ...ISBSH_SHARES.map((id) => passport?.shares[id] ?? null),
  null,
  null,
  whyNoValue(passport, input.assessment.year, texts),
];

export const isbshRows = (input: SheetsInput, texts: Texts, nameOf: SchoolName): readonly (readonly SpecCell[])[] => {
  const passports = latestPassports(input.assessment.input.passports, input.assessment.year);
  const formulas: RowFormulas = { value: { plain: PLAIN_VALUE, addin: addinValue(input) }, adverse: adverseFormulas(texts) };
  const standing: { assessed: SchoolAssessment; at: IsbshStanding }[] = [];
  const missing: SchoolAssessment[] = [];
  for (const assessed of input.assessment.schools) {
    if (assessed.isbsh) standing.push({ assessed, at: assessed.isbsh });
    else missing.push(assessed);
  }
  standing.sort((a, b) => a.at.rank - b.at.rank);
  return [
    ...standing.map(({ assessed, at }) => standingRow(assessed, at, formulas, input, texts, nameOf)),
    ...missing.map((assessed) => missingRow(assessed, passports.get(assessed.school.key), input, texts, nameOf)),
  ];
};
