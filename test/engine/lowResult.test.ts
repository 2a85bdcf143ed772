import fc from 'fast-check';
import { isLowResult } from '../../src/engine/lowResult';
import { asPercent } from '../../src/engine/units';
import { counts } from './arbitraries';

const thirty = asPercent(30);

describe('a low result', () => {
  it.each([
    [3, 10, true],
    [30, 100, true],
    [29, 100, false],
    [13, 44, false], // 29.5 %, shown as 30 %
    [14, 44, true],
    [0, 10, false],
    [0, 0, false],
    [300_000, 1_000_000, true],
    [299_999, 1_000_000, false],
  ])('%d below the threshold of %d participants: %s', (below, participants, low) => {
    expect(isLowResult(participants, below, thirty)).toBe(low);
  });

  // By hand: the fewest failures that make 30 % of n.
  it.each([
    [1, 3, 1],
    [4, 6, 2],
    [7, 10, 3],
    [11, 13, 4],
    [14, 16, 5],
    [17, 20, 6],
  ])('with %d to %d participants begins at %d below the threshold', (from, to, fewest) => {
    for (let participants = from; participants <= to; participants += 1) {
      expect(isLowResult(participants, fewest, thirty)).toBe(true);
      expect(isLowResult(participants, fewest - 1, thirty)).toBe(false);
    }
  });

  it('is exact for a threshold with decimals: 33.3 % of 1000 is 333', () => {
    expect(isLowResult(1000, 333, asPercent(33.3))).toBe(true);
    expect(isLowResult(1000, 332, asPercent(33.3))).toBe(false);
    expect(isLowResult(100_000, 33_333, asPercent(33.333))).toBe(true);
    expect(isLowResult(100_000, 33_332, asPercent(33.333))).toBe(false);
    // 7 of 100 against 7 %, where 0.07 × 100 is 7.000000000000001 in binary.
    expect(isLowResult(100, 7, asPercent(7))).toBe(true);
  });

  it('agrees with whole-number arithmetic for any threshold in thousandths of a per cent', () => {
    fc.assert(
      fc.property(counts(2000), fc.integer({ min: 0, max: 100_000 }), ({ below, participants }, thousandths) => {
        const expected = participants > 0 && 100_000n * BigInt(below) >= BigInt(thousandths) * BigInt(participants);
        expect(isLowResult(participants, below, asPercent(thousandths / 1000))).toBe(expected);
      }),
    );
  });

  it('stays low with more failures', () => {
    fc.assert(
      fc.property(counts(), ({ below, participants }) => {
        fc.pre(below < participants && isLowResult(participants, below, thirty));
        expect(isLowResult(participants, below + 1, thirty)).toBe(true);
      }),
    );
  });
});
