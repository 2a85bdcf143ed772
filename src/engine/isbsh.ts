/**
 * ИСБШ, the index of a school's social well-being (индекс социального благополучия школы).
 *
 * Source: [002] «Выявление школ, функционирующих в неблагоприятных социальных условиях».
 * Formula: ИСБШ = 85 + 15·a − 20·b − 65·c, where a = share of pupils whose both parents have higher education,
 * b = share from single-parent families, c = share on registers of any kind. The coefficients are settings.
 * Units: shares 0..1 in, points out: (1, 0, 0) gives 100, (0, 1, 1) gives 0. Not rounded, not clipped.
 * Missing data: any of the three shares missing or outside 0..1: no value (`null`).
 */
import { ISBSH_SHARES, type IsbshShareId } from './contextShares';
import type { IsbshCoefficients } from './settings';
import { isShare, type Share } from './units';

export type IsbshShares = Readonly<Record<IsbshShareId, Share>>;

export function isbsh(shares: Readonly<Partial<Record<IsbshShareId, number>>>, coefficients: IsbshCoefficients): number | null {
  if (!hasIsbshShares(shares)) return null;
  return isbshTerms(shares, coefficients).reduce((sum, { points }) => sum + points, coefficients.constant);
}

/** What one share adds to the index. */
export interface IsbshTerm {
  readonly share: IsbshShareId;
  /** 0..1 */
  readonly value: Share;
  readonly coefficient: number;
  readonly points: number;
}

/** The terms beside the constant, in the order of the formula. */
export function isbshTerms(shares: IsbshShares, coefficients: IsbshCoefficients): readonly IsbshTerm[] {
  return ISBSH_SHARES.map((share) => ({ share, value: shares[share], coefficient: coefficients[share], points: coefficients[share] * shares[share] }));
}

/** Whether all three shares are known and are shares. */
export function hasIsbshShares(shares: Readonly<Partial<Record<IsbshShareId, number>>>): shares is IsbshShares {
  return ISBSH_SHARES.every((id) => {
    const share = shares[id];
    return share !== undefined && isShare(share);
  });
}
