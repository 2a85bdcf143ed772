/** What a recommendation can rest on, in one order: the sheets, the catalogue and the plans all keep to it. */
import { RISK_FACTORS } from '../riskCatalogue';
import type { BasisId } from './model';

export type RiskBasisId = Extract<BasisId, `risk-${number}`>;
export type OtherBasisId = Exclude<BasisId, RiskBasisId>;

const RESULT_BASES = ['repeated-listing', 'low-mathematics', 'low-russian', 'low-other', 'decline', 'below-expected', 'adverse-conditions'] as const satisfies readonly OtherBasisId[];
const OTHER_BASES = ['literacy', 'objectivity', 'no-results'] as const satisfies readonly OtherBasisId[];

export const RISK_BASES: readonly RiskBasisId[] = RISK_FACTORS.map(({ id }): RiskBasisId => `risk-${id}`);

export const BASIS_IDS: readonly BasisId[] = [...RESULT_BASES, ...RISK_BASES, ...OTHER_BASES];

const places = new Map<BasisId, number>(BASIS_IDS.map((basis, place) => [basis, place]));

/** The place of a basis in their order, from 0. */
export const basisPlace = (basis: BasisId): number => places.get(basis)!;
