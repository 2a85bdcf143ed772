import fc from 'fast-check';
import { isLowResult } from '../../src/engine/lowResult';
import { wilsonInterval } from '../../src/engine/stats/wilson';
import { asPercent } from '../../src/engine/units';
import { isNearThreshold, pupilsToOtherVerdict } from '../../src/engine/nearThreshold';
import { telling } from '../taskpane/stories';
import { result } from './builders';

const judged = (below: number, participants: number) => telling({ results: [result('а', 2021, 'ОГЭ математика', below, participants)] }).entry.lowResults.judged[0]!;

describe('how far a result is from the other verdict', () => {
  it.each([
    [13, 44, 1],
    [14, 44, 1],
    [3, 10, 1],
    [2, 10, 1],
    [15, 50, 1],
    [20, 50, 6],
    [0, 10, 3],
  ])('%i of %i: %i pupils, by hand at 30 per cent', (below, participants, pupils) => {
    expect(pupilsToOtherVerdict(judged(below, participants), asPercent(30))).toBe(pupils);
  });

  it('is the smallest number of pupils that turns the rule’s own verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.integer({ min: 10, max: 1000 }), (participants, any, tenths) => {
        const below = any % (participants + 1);
        const threshold = tenths / 10;
        const isLow = (count: number): boolean => isLowResult(participants, count, asPercent(threshold));
        const low = isLow(below);
        const pupils = pupilsToOtherVerdict({ below, participants, low }, asPercent(threshold));
        const moved = (by: number): boolean => isLow(low ? below - by : below + by);
        expect(moved(pupils)).toBe(!low);
        expect(moved(pupils - 1)).toBe(low);
      }),
    );
  });

  it('is near only where the threshold lies within the interval', () => {
    expect(isNearThreshold(judged(13, 44), asPercent(30))).toBe(true);
    expect(isNearThreshold(judged(30, 60), asPercent(30))).toBe(false);
    expect(isNearThreshold(judged(0, 0), asPercent(30))).toBe(false);
    // 2 of 2 is two pupils from the other verdict, but its whole interval (34–100 %) is above 30 %
    expect(wilsonInterval(2, 2)?.lower).toBeGreaterThan(0.3);
    expect(isNearThreshold(judged(2, 2), asPercent(30))).toBe(false);
  });
});
