/** One row of «Низкие результаты»: a school's verdict and the figures behind it. */
import type { JudgedResult, SchoolAssessment } from '../../engine/assessment';
import { RULE_PROCEDURES } from '../../engine/procedures';
import type { Settings } from '../../engine/settings';
import { isAtLeast } from '../../engine/stats/tolerance';
import { percentToShare } from '../../engine/units';
import type { Texts } from '../../i18n';
import { schoolCell, type SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ComputedCell, Scalar, SpecCell } from '../spec';
import { COUNTS, hasCodes, showsBoth, SIDES, yearOfSide, type Count, type Side } from './columns';
import { lowFormulas, type LowFormulas } from './formulas';
import { verdictInShort } from './reasons';

/** The results of one side by the place of their procedure. */
type Places = readonly (JudgedResult | undefined)[];

const isUsable = (result: JudgedResult | undefined): result is JudgedResult => result !== undefined && result.participants > 0 && !result.excluded;

const isSure = ({ interval }: JudgedResult, { lowThreshold }: Settings): boolean => interval !== null && isAtLeast(interval.lower, percentToShare(lowThreshold));

const isCounted = (count: Count, result: JudgedResult | undefined, settings: Settings): boolean => {
  if (!isUsable(result) || !result.low) return false;
  return count === 'low' || (count === 'sure' ? isSure(result, settings) : result.participants >= settings.smallCount);
};

const shareCell = (result: JudgedResult | undefined, formula: string): SpecCell => {
  if (result === undefined || result.share === null) return null;
  if (result.excluded) return { value: result.share, tone: 'muted', struck: true };
  return { value: result.share, plain: formula };
};

const computed = (value: Scalar, plain: string, addin?: string): ComputedCell => (addin === undefined ? { value, plain } : { value, plain, addin });

const countCells = (now: Places, was: Places, settings: Settings, { counts }: LowFormulas): readonly SpecCell[] =>
  COUNTS.flatMap((count) => {
    const isNow = now.map((result) => isCounted(count, result, settings));
    const isWas = was.map((result) => isCounted(count, result, settings));
    const total = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
    return [
      computed(total(isNow), counts[count].now),
      computed(total(isWas), counts[count].was),
      computed(total(isNow.map((flag, at) => flag && isWas[at] === true)), counts[count].both),
    ];
  });

/** What every row of the sheet shares. */
interface RowContext {
  readonly input: SheetsInput;
  readonly texts: Texts;
  readonly nameOf: SchoolName;
  readonly formulas: LowFormulas;
}

const verdictCells = ({ school, lowResults }: SchoolAssessment, was: Places, { input, texts, formulas }: RowContext): readonly SpecCell[] => {
  const { terms, sheets } = texts;
  const { status, criteria, reliability, ifBiasedCounted } = lowResults;
  const hasPrevious = was.some(isUsable);
  const previous = school.primaryOnly ? '' : hasPrevious ? sheets.common.present : sheets.common.absent;
  return [
    computed(terms.lowStatuses[status], formulas.status),
    computed(criteria.join('; '), formulas.criteria.plain, formulas.criteria.addin),
    computed(previous, formulas.previous),
    computed(reliability === null ? '' : terms.reliability[reliability], formulas.reliability),
    ...(showsBoth(input) ? [ifBiasedCounted ? sheets.lowResults.countedVerdict(terms.lowStatuses[ifBiasedCounted.status], ifBiasedCounted.criteria.join('; ')) : null] : []),
  ];
};

const placesOf = ({ lowResults }: SchoolAssessment, year: number): Places => {
  const byName = new Map(lowResults.judged.filter((result) => result.year === year).map((result) => [result.procedure, result]));
  return RULE_PROCEDURES.map(({ name }) => byName.get(name));
};

const lowRow = (assessed: SchoolAssessment, index: number, context: RowContext): readonly SpecCell[] => {
  const { input, texts, nameOf, formulas } = context;
  const { school } = assessed;
  const places: Readonly<Record<Side, Places>> = { now: placesOf(assessed, yearOfSide(input, 'now')), was: placesOf(assessed, yearOfSide(input, 'was')) };
  const everyPlace = SIDES.flatMap((side) => places[side]);
  return [
    index + 1,
    schoolCell(school, nameOf),
    ...(hasCodes(input) ? [school.code] : []),
    ...verdictCells(assessed, places.was, context),
    ...SIDES.flatMap((side) => places[side].map((result, at) => shareCell(result, formulas.shares[side][at]!))),
    verdictInShort(assessed, input, texts),
    ...everyPlace.map((result) => (isUsable(result) ? result.participants : null)),
    ...everyPlace.map((result) => (isUsable(result) ? result.below : null)),
    school.primaryOnly ? texts.sheets.lowResults.primary : null,
    ...countCells(places.now, places.was, input.assessment.settings, formulas),
  ];
};

export const lowRows = (input: SheetsInput, texts: Texts, nameOf: SchoolName): readonly (readonly SpecCell[])[] => {
  const context = { input, texts, nameOf, formulas: lowFormulas(texts) };
  return input.assessment.schools.map((assessed, index) => lowRow(assessed, index, context));
};

