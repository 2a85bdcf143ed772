/** Indicators by their code or name, and the six steps of «процент реализации», as people write them. */
import { INDICATORS, REALISATION_STEPS, type Indicator, type RealisationStep } from '../engine/indicatorCatalogue';
import { readNumber } from './cellValues/numbers';
import { CellProblem, parserOf, type Parser } from './cellValues/parsed';
import { foldLookalikes, foldText, readText } from './text';

const UNREADABLE = new CellProblem('flag-unreadable');

const key = (text: string): string => foldLookalikes(foldText(text)).replace(/[^\p{L}\d%<>]+/gu, ' ').trim();

const byCode = new Map(INDICATORS.map((indicator) => [key(indicator.code), indicator]));
const byName = new Map(INDICATORS.map((indicator) => [key(indicator.name), indicator]));

/** «ОО-5.2.1», «оо 5.2.1», «ОО-5.2.1. Педагоги, которым …»: the code at the beginning. */
const CODE_AT_START = /^(?:оо|мо) \d+(?: \d+){1,2}(?= |$)/;

/** By its code, its name, or both where they agree; `null` when it is none of the catalogue. */
export const indicatorOf = (text: string): Indicator | null => {
  const written = key(text);
  const code = CODE_AT_START.exec(written)?.[0];
  const named = byName.get(code === undefined ? written : written.slice(code.length).trim());
  if (code === undefined) return named ?? null;
  const coded = byCode.get(code) ?? null;
  return named === undefined || named === coded ? coded : null;
};

const steps = new Map<string, RealisationStep>(REALISATION_STEPS.map((words, step) => [key(words), step as RealisationStep]));

const SPELLINGS: readonly (readonly [RegExp, RealisationStep])[] = [
  [/^(?:не реализ|не начат)/, 0],
  [/^(?:реализован\S* )?(?:менее|меньше|до|<)(?: чем на)? ?25 ?%?$/, 1],
  [/^(?:реализован\S* )?(?:на |от )?25 ?%?(?: до)? 50 ?%?$/, 2],
  [/^(?:реализован\S* )?(?:на |от )?51 ?%?(?: до)? 75 ?%?$/, 3],
  [/^(?:реализован\S* )?(?:более|больше|свыше|>)(?: чем на)? ?75 ?%?$/, 4],
  [/^(?:реализован\S* )?(?:в полном объеме|полностью)$/, 5],
];

/** The document leaves gaps between 50 and 51 and at 100 per cent: what is above 50 is the next step, and 100 is all. */
const stepOfShare = (share: number): RealisationStep => {
  if (share <= 0) return 0;
  if (share < 0.25) return 1;
  if (share <= 0.5) return 2;
  if (share <= 0.75) return 3;
  return share < 1 ? 4 : 5;
};

/** One of the six, or a per cent with its sign, or a share 0..1; a bare number above 1 says nothing for certain. */
export const parseRealisation: Parser<RealisationStep> = parserOf((raw) => {
  if (typeof raw === 'boolean') return UNREADABLE;
  const words = key(readText(raw));
  const step = steps.get(words) ?? SPELLINGS.find(([pattern]) => pattern.test(words))?.[1];
  if (step !== undefined) return step;
  const number = readNumber(raw);
  if (number === null || number.unit !== '') return UNREADABLE;
  const share = number.percent ? number.value / 100 : number.value;
  return share >= 0 && share <= 1 ? stepOfShare(share) : UNREADABLE;
});
