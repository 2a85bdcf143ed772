/**
 * «Выполнение» of a measure: a share, a per cent, a word, or one of the six steps that the indicator of a programme's
 * realisation has («не реализовывалась», «25–50 %», «в полном объёме»): of a step between, the middle is taken.
 */
import type { RealisationStep } from '../../engine/indicatorCatalogue';
import { parseRealisation } from '../indicatorNames';
import { foldLookalikes, foldText, readText } from '../text';
import { readNumber } from './numbers';
import { CellProblem, parserOf, type Parser } from './parsed';
import { shareOf } from './shares';

export interface ProgressReading {
  /** 0..1; `null`: begun, nobody says how far. */
  readonly share: number | null;
  /** Said to be begun and not yet done. */
  readonly underWay: boolean;
}

const UNREADABLE = new CellProblem('progress-unreadable');

/** The middle of each step; 0 and 1 are exact. */
const SHARE_OF_STEP: readonly [number, number, number, number, number, number] = [0, 0.125, 0.375, 0.625, 0.875, 1];

const NOT_BEGUN = /^(?:не ?(?:начат|начин|реализ|выполн|исполн|провед|проводи|осуществл|сделан|готов)[а-я]*|нет|ложь|false|-)$/;
const UNDER_WAY = /^(?:(?:находится )?в (?:работе|процессе|стадии|ходе)(?: [а-я ]+)?|частично(?: (?:выполн|исполн|реализ|провед)[а-я]+)?|(?:не полностью|не в полном объеме)(?: [а-я]+)?|выполняется|исполняется|реализуется|проводится|осуществляется|ведется|начат[оаы]?|идет|продолжается|готовится|на контроле)$/;
const DONE = /^(?:выполнен[оаы]?|исполнен[оаы]?|реализован[оаы]?|проведен[оаы]?|осуществлен[оаы]?|сделано|завершен[оаы]?|готово|закрыт[оаы]?|снят[оа]? с контроля|да|истина|true|\+|✓|✔|(?:выполнен[оаы]?|исполнен[оаы]?|реализован[оаы]?) (?:полностью|в полном объеме))$/;

const known = (share: number): ProgressReading => ({ share, underWay: share > 0 && share < 1 });

export const readProgress: Parser<ProgressReading> = parserOf((raw) => {
  const words = foldLookalikes(foldText(readText(raw))).replace(/[.!]+$/, '');
  if (NOT_BEGUN.test(words)) return known(0);
  if (UNDER_WAY.test(words)) return { share: null, underWay: true };
  if (DONE.test(words)) return known(1);
  const number = typeof raw === 'boolean' ? null : readNumber(raw);
  // Between 0 and 1 it is a share, with its sign a per cent; a bare number above 1 says nothing for certain.
  if (number !== null && number.unit === '') {
    const share = shareOf(number);
    return typeof share === 'number' ? known(share) : (share ?? UNREADABLE);
  }
  return ofStep(parseRealisation(raw));
});

const ofStep = (step: RealisationStep | null | CellProblem): ProgressReading | CellProblem => (step === null || step instanceof CellProblem ? UNREADABLE : known(SHARE_OF_STEP[step]));

/** 0..1; `null` for a blank cell and for what is begun without a figure. */
export const parseProgress: Parser<number> = (raw) => {
  const reading = readProgress(raw);
  return reading === null || reading instanceof CellProblem ? reading : reading.share;
};
