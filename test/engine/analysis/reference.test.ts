/**
 * A district of 32 schools, computed a second time by other people's software: reference/figures.json names it. The rows
 * are invented (reference/district.json); the references were computed from them alone, by the definitions of each topic.
 */
import { readFileSync } from 'node:fs';
import { analyseDistrict } from '../../../src/engine/analysis/analyseDistrict';
import type { Analysed } from '../../../src/engine/analysis/reasons';
import { assessDistrict } from '../../../src/engine/assessDistrict';
import { NO_ANALYSIS_INPUT, type ProcedureResult, type SocialPassport } from '../../../src/engine/model';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { asShare } from '../../../src/engine/units';
import { originAt, school } from '../builders';

interface District {
  readonly results: readonly (readonly [string, number, string, number, number, number | null, number | null, number | null])[];
  readonly passports: readonly (readonly [string, number, number, number, number, number])[];
}

interface Figures {
  readonly expected: {
    readonly n: number;
    readonly estimates: readonly number[];
    readonly standardErrors: readonly number[];
    readonly p: readonly number[];
    readonly vif: readonly number[];
    readonly rSquared: number;
    readonly adjustedRSquared: number;
    readonly residualError: number;
    readonly f: number;
    readonly fP: number;
    readonly shapiroWilk: number;
    readonly breuschPagan: readonly [number, number];
    readonly largestCook: number;
    readonly largestLeverage: number;
    readonly schools: readonly (readonly [string, number, number, number, number, number])[];
  };
  readonly factors: readonly (readonly [string, number, number, number, number, number, number, number])[];
  readonly similar: readonly (readonly [string, readonly string[], readonly number[]])[];
  readonly outcomeIndex: { readonly indices: readonly (readonly [string, number])[]; readonly borders: readonly number[] };
  readonly dynamics: readonly (readonly [string, string, number, number, number])[];
  readonly weightedMean: readonly (readonly [string, number, number])[];
  readonly funnel: { readonly average: number; readonly z: readonly (readonly [string, number])[]; readonly phi: number };
  readonly clusters: { readonly withinSums: readonly (readonly [number, number])[]; readonly componentSdevs: readonly number[]; readonly silhouetteOfTwo: number };
}

const read = <Value>(name: string): Value => JSON.parse(readFileSync(new URL(`./reference/${name}.json`, import.meta.url), 'utf8')) as Value;

const district = read<District>('district');
const figures = read<Figures>('figures');

const results = district.results.map(
  ([of, year, procedure, participants, below, marks4and5, above60, meanScore]): ProcedureResult => ({
    school: of,
    year,
    procedure,
    participants,
    below,
    marks4and5,
    above60,
    meanScore,
    biased: false,
    origin: originAt('строка'),
  }),
);

const passports = district.passports.map(
  ([of, pupils, both, single, register, one]): SocialPassport => ({
    school: of,
    year: 2021,
    pupils,
    shares: { bothParentsHigherEducation: asShare(both), singleParent: asShare(single), onRegister: asShare(register), oneParentHigherEducation: asShare(one) },
    origin: originAt('паспорт'),
  }),
);

const schools = Array.from({ length: 32 }, (_, at) => school(String(at + 1)));
const assessment = assessDistrict({ schools, results, passports, riskValues: [], riskProfiles: [] }, DEFAULT_SETTINGS)!;
const analysis = analyseDistrict(assessment, NO_ANALYSIS_INPUT);

const told = <Result>(analysed: Analysed<Result>): Result => {
  if (analysed.status !== 'computed') throw new Error(analysed.reason.code);
  return analysed.result;
};

/** To eleven digits of the greater of 1 and the value. */
const close = (value: number | null | undefined, reference: number): void => expect((value! - reference) / Math.max(1, Math.abs(reference))).toBeCloseTo(0, 10);

describe('the analysis agrees with other software on a district of 32 schools', () => {
  it('in expected results: coefficients, their errors, the fit and its diagnostics', () => {
    const model = told(told(analysis.expected).model);
    const reference = figures.expected;
    expect(model.n).toBe(reference.n);
    const estimates = [model.intercept, ...model.coefficients];
    estimates.forEach(({ estimate, standardError, p }, at) => {
      close(estimate, reference.estimates[at]!);
      close(standardError, reference.standardErrors[at]!);
      close(p, reference.p[at]!);
    });
    model.coefficients.forEach(({ vif }, at) => close(vif, reference.vif[at]!));
    for (const member of ['rSquared', 'adjustedRSquared', 'residualError', 'f', 'fP'] as const) close(model[member], reference[member]);
    // Both follow Royston's approximation AS R94, whose polynomials have nine digits.
    expect(model.diagnostics.normality?.statistic).toBeCloseTo(reference.shapiroWilk, 8);
    close(model.diagnostics.equalVariance?.statistic, reference.breuschPagan[0]);
    close(model.diagnostics.equalVariance?.p, reference.breuschPagan[1]);
    close(model.diagnostics.largestCook?.value, reference.largestCook);
    close(model.diagnostics.largestLeverage.value, reference.largestLeverage);
  });

  it('in what each school is expected to have, with its prediction interval', () => {
    const bySchool = new Map(told(analysis.expected).schools.map((one) => [one.school, one]));
    for (const [of, index, expected, lower, upper, standardised] of figures.expected.schools) {
      const { index: found, fit } = bySchool.get(of)!;
      close(found, index);
      close(fit?.expected, expected);
      close(fit?.lower, lower);
      close(fit?.upper, upper);
      close(fit?.standardised, standardised);
    }
  });

  it('in factors: rank correlations, intervals and both adjustments', () => {
    const { correlations } = told(analysis.factors);
    expect(correlations).toHaveLength(figures.factors.length);
    for (const [name, n, rho, p, lower, upper, holm, benjaminiHochberg] of figures.factors) {
      const found = correlations.find(({ variable }) => ('id' in variable ? variable.id : variable.kind) === name)!;
      expect(found.n).toBe(n);
      close(found.rho, rho);
      close(found.p, p);
      close(found.interval?.lower, lower);
      close(found.interval?.upper, upper);
      close(found.holm, holm);
      close(found.benjaminiHochberg, benjaminiHochberg);
    }
  });

  it('in the ten most similar schools and how far they are', () => {
    const bySchool = new Map(told(analysis.similar).schools.map((one) => [one.school, one]));
    for (const [of, nearest, distances] of figures.similar) {
      expect(bySchool.get(of)!.nearest).toEqual(nearest);
      bySchool.get(of)!.distances.forEach((distance, at) => expect(distance).toBeCloseTo(distances[at]!, 8));
    }
  });

  it('in the index of outcomes and the borders of its levels', () => {
    const { schools: indexed, borders } = told(analysis.outcomeIndex);
    const bySchool = new Map(indexed.map(({ school: of, index }) => [of, index]));
    for (const [of, index] of figures.outcomeIndex.indices) close(bySchool.get(of), index);
    figures.outcomeIndex.borders.forEach((border, at) => close(borders?.[at], border));
  });

  it('in changes of two years with Newcombe’s intervals, and in the weighted mean of ЕГЭ', () => {
    const bySchool = new Map(told(analysis.dynamics).schools.map((one) => [one.school, one]));
    for (const [of, procedure, difference, lower, upper] of figures.dynamics) {
      const change = bySchool.get(of)!.series.find((one) => one.procedure === procedure && one.measure === 'below')!.change;
      close(change?.difference, difference);
      close(change?.lower, lower);
      close(change?.upper, upper);
    }
    for (const [of, was, now] of figures.weightedMean) close(bySchool.get(of)!.weightedMean?.difference, now - was);
  });

  it('in the funnel of all procedures together', () => {
    const group = told(analysis.funnel).groups.find(({ procedure }) => procedure === null)!;
    const z = new Map(group.points.map((point) => [point.school, point.z]));
    close(group.average, figures.funnel.average);
    close(group.dispersion?.phi, figures.funnel.phi);
    for (const [of, score] of figures.funnel.z) close(z.get(of), score);
  });

  it('in clusters: the spread of the components, the sums within, the silhouette', () => {
    const clusters = told(analysis.clusters);
    figures.clusters.componentSdevs.forEach((sdev, at) => close(clusters.components[at]?.sdev, sdev));
    for (const [count, withinSum] of figures.clusters.withinSums) {
      const tried = clusters.tried.find((one) => one.count === count)!;
      // The best of 300 starts: no grouping of k-means should be worse.
      expect(tried.withinSum).toBeLessThanOrEqual(withinSum * (1 + 1e-9));
      if (count === 2) close(tried.silhouette, figures.clusters.silhouetteOfTwo);
    }
  });
});
