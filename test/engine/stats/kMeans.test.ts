import { adjustedRand } from '../../../src/engine/stats/adjustedRand';
import { kMeans, lloyd } from '../../../src/engine/stats/kMeans';
import { pointsOf } from '../../../src/engine/stats/points';
import { standardise } from '../../../src/engine/stats/standardise';
import { IRIS } from './iris';

const iris = pointsOf(IRIS);
const sizesOf = (groups: Int32Array): number[] => {
  const sizes: number[] = [];
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes.sort((a, b) => a - b);
};

describe('k-means', () => {
  // R: kmeans(iris[,1:4], 3, nstart = 50)$tot.withinss is 78.85144 with sizes 50, 62, 38 (the documentation's own example data);
  // all digits by scikit-learn 1.9.1, KMeans(k, n_init=50, tol=0).fit(load_iris().data).inertia_.
  it.each([
    [2, 152.3479517603579, [53, 97]],
    [3, 78.851441426146, [38, 50, 62]],
    [4, 57.22847321428572, [28, 32, 40, 50]],
    [5, 46.446182051282065, [12, 24, 25, 39, 50]],
  ])('finds the least sum of squares of the irises in %d groups', (count, sum, sizes) => {
    const { groups, withinSum } = kMeans(iris, count, 10);
    expect(withinSum).toBeCloseTo(sum, 10);
    expect(sizesOf(groups)).toEqual(sizes);
  });

  // scikit-learn 1.9.1 on z-scores with the divisor n − 1.
  it.each([
    [2, 220.87929359858958, [50, 100]],
    [3, 138.88835971735148, [47, 50, 53]],
  ])('and of their z-scores in %d groups', (count, sum, sizes) => {
    const { groups, withinSum } = kMeans(standardise(iris), count, 10);
    expect(withinSum).toBeCloseTo(sum, 9);
    expect(sizesOf(groups)).toEqual(sizes);
  });

  it('gives the same on every run', () => {
    expect(kMeans(iris, 4, 3)).toEqual(kMeans(iris, 4, 3));
  });

  it('finds groups that lie apart, equal rows included', () => {
    const rows = [0, 0, 0, 10, 10, 11, 50, 50, 50].map((value) => [value, -value]);
    expect(adjustedRand(kMeans(pointsOf(rows), 3, 5).groups, [0, 0, 0, 1, 1, 1, 2, 2, 2])).toBe(1);
  });

  it('leaves no group empty when centres coincide', () => {
    const points = pointsOf([[0], [1], [2], [9]]);
    const { groups, withinSum } = lloyd(points, pointsOf([[0], [0], [0]]));
    expect(new Set(groups).size).toBe(3);
    expect(Number.isFinite(withinSum)).toBe(true);
  });

  it('needs a start', () => {
    expect(() => kMeans(iris, 2, 0)).toThrow(RangeError);
  });
});
