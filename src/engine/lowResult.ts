/**
 * A low result of one school in one procedure of one year.
 *
 * Source: [002] «Выявление школ с низкими результатами обучения»: «не менее 30 % от общего числа участников
 * оценочной процедуры получили отметку «2» (ВПР) или не преодолели минимальный порог (ОГЭ, ЕГЭ)».
 * Formula: n > 0 and 100·x ≥ t·n, with x = participants below the threshold, n = participants, t = per cent (30).
 * Compared on whole numbers, without rounding a share: 13 of 44 (29.5 %) is not low, 3 of 10 is. A threshold with
 * up to three decimals (33.3) is scaled to whole thousandths; further decimals are rounded off.
 * Missing data: nobody took part: not low.
 */
import type { Percent } from './units';

const THOUSANDTHS = 1000;

/** The smallest number of participants below the threshold that makes a result of so many participants low. */
export function lowResultFrom(participants: number, thresholdPercent: Percent): number {
  return Math.ceil((Math.round(thresholdPercent * THOUSANDTHS) * participants) / (100 * THOUSANDTHS));
}

export function isLowResult(participants: number, below: number, thresholdPercent: Percent): boolean {
  return participants > 0 && 100 * THOUSANDTHS * below >= Math.round(thresholdPercent * THOUSANDTHS) * participants;
}
