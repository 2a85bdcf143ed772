import { isDraft } from '../../../../src/engine/support/decisions/draft';

const offered = { code: 'Р-101-failure', taken: null, progress: null, done: null };
const day = { text: '28.08.2026', from: '2026-08-28', to: '2026-08-28' };

describe('a row of the register', () => {
  it('is a draft while it holds nothing but what was offered', () => {
    expect(isDraft(offered)).toBe(true);
  });

  it('is a decision once it is dated, begun or carried out, be it to nothing', () => {
    expect([{ taken: day }, { progress: 0 }, { done: day }].map((mark) => isDraft({ ...offered, ...mark }))).toEqual([false, false, false]);
  });

  it('of the user’s own is a decision from the start', () => {
    expect(isDraft({ ...offered, code: null })).toBe(false);
  });
});
