import { CHECKING, COMPUTING, reporting } from '../../src/app/stages';
import type { Progress } from '../../src/app/environment';

describe.each([
  ['checking', CHECKING],
  ['computing', COMPUTING],
])('progress of %s', (_, schedule) => {
  it('runs from 0 to 1 without going back, whatever the stages report', () => {
    const seen: Progress[] = [];
    const report = reporting({ onProgress: (progress) => seen.push(progress) }, schedule);
    for (const { stage } of schedule) for (const done of [0, 0.5, 1]) report(stage, done);
    const shares = seen.map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });
});

describe('reporting', () => {
  it('says which stage it is in', () => {
    const seen: Progress[] = [];
    reporting({ onProgress: (progress) => seen.push(progress) }, COMPUTING)('writing', 0.5);
    expect(seen).toEqual([{ stage: 'writing', done: 0.8 }]);
  });

  it('is silent when nobody listens', () => {
    expect(() => reporting({}, COMPUTING)('reading', 1)).not.toThrow();
  });
});
