import { kMeans } from '../../../src/engine/stats/kMeans';
import { pointsOf } from '../../../src/engine/stats/points';
import { distanceMatrix, silhouettes } from '../../../src/engine/stats/silhouette';
import { IRIS } from './iris';

const meanOf = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('silhouettes', () => {
  // scikit-learn 1.9.1: silhouette_score and silhouette_samples of the partition of the irises; R's cluster::silhouette gives 0.5528190.
  it.each([
    [2, 0.6810461692117462],
    [3, 0.5528190123564095],
    [4, 0.49805050499728737],
    [5, 0.4887488870931056],
  ])('of the irises in %d groups have the known mean', (count, mean) => {
    const points = pointsOf(IRIS);
    expect(meanOf(silhouettes(distanceMatrix(points), kMeans(points, count, 10).groups, count)!)).toBeCloseTo(mean, 12);
  });

  it('of single irises are the known ones', () => {
    const points = pointsOf(IRIS);
    const values = silhouettes(distanceMatrix(points), kMeans(points, 3, 10).groups, 3)!;
    expect(values[0]).toBeCloseTo(0.8529550597418951, 12);
    expect(values[50]).toBeCloseTo(0.026722031912853685, 12);
    expect(values[101]).toBeCloseTo(0.23225278024876844, 12);
    expect(values[149]).toBeCloseTo(0.18544228735970383, 12);
  });

  // By hand: 0 and 1 together, 4 alone: a(0) = 1, b(0) = 4, s = 3/4; a(1) = 1, b(1) = 3, s = 2/3; a single row has 0.
  it('are 0 for a row alone in its group', () => {
    const values = silhouettes(distanceMatrix(pointsOf([[0], [1], [4]])), Int32Array.of(0, 0, 1), 2)!;
    expect([...values]).toEqual([0.75, 2 / 3, 0]);
  });

  it('do not exist for one group, and are 0 where all rows are equal', () => {
    const distances = distanceMatrix(pointsOf([[1], [1], [1], [1]]));
    expect(silhouettes(distances, new Int32Array(4), 1)).toBeNull();
    expect([...silhouettes(distances, Int32Array.of(0, 0, 1, 1), 2)!]).toEqual([0, 0, 0, 0]);
  });
});
