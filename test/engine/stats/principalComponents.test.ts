import { pointsOf } from '../../../src/engine/stats/points';
import { principalComponents, scoresOn } from '../../../src/engine/stats/principalComponents';
import { standardise } from '../../../src/engine/stats/standardise';
import { IRIS } from './iris';

const scaled = standardise(pointsOf(IRIS));

describe('principal components', () => {
  // R: prcomp(iris[,1:4], scale. = TRUE) prints sdev 1.7083611 0.9560494 0.3830886 0.1439265; all digits by NumPy 2.4.6 (SVD of the z-scores).
  it('of the irises are those of prcomp with scaling', () => {
    const { sdev, loadings, shares } = principalComponents(scaled);
    [1.708361149327624, 0.9560494084868582, 0.38308860015839025, 0.1439264966176111].forEach((one, at) => expect(sdev[at]).toBeCloseTo(one, 11));
    [0.5210659146701194, -0.2693474425059427, 0.5804130957962947, 0.5648565357793615].forEach((one, at) => expect(loadings[0]![at]).toBeCloseTo(one, 11));
    [0.3774176155645671, 0.9232956595407149, 0.02449160908558656, 0.0669419869680585].forEach((one, at) => expect(loadings[1]![at]).toBeCloseTo(one, 11));
    expect(shares[0]).toBeCloseTo(1.708361149327624 ** 2 / 4, 11);
  });

  it('give coordinates with the standard deviation of their component', () => {
    const { sdev, loadings } = principalComponents(scaled);
    const scores = scoresOn(scaled, loadings[1]!);
    expect(Math.sqrt(scores.reduce((sum, one) => sum + one * one, 0) / 149)).toBeCloseTo(sdev[1]!, 11);
  });

  it('point where their greatest loading is positive', () => {
    for (const loadings of principalComponents(scaled).loadings) {
      const greatest = loadings.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one));
      expect(greatest).toBeGreaterThan(0);
    }
  });

  it('of columns that say the same are one', () => {
    const { sdev, shares } = principalComponents(standardise(pointsOf([1, 2, 3, 5].map((value) => [value, 2 * value]))));
    expect(shares[0]).toBeCloseTo(1, 12);
    expect(sdev[1]).toBeCloseTo(0, 7);
  });
});
