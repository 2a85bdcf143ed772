import fc from 'fast-check';
import type { ComparedCell } from '../../../src/app/results';
import { accept, acceptedNew, acceptNew, canAccept, carriedOver, effectOf, isPlainNew, preselected } from '../../../src/taskpane/model/acceptance';
import { comparedCell } from '../comparisons';

const byId = (cells: readonly ComparedCell[]): ReadonlyMap<string, ComparedCell> => new Map(cells.map((cell) => [cell.id, cell]));

const cell = (id: string, over: Partial<ComparedCell> = {}): ComparedCell => comparedCell({ id, ...over });

const fresh = cell('fresh');
const same = cell('same', { kind: 'same', was: 15 });
const differs = cell('differs', { kind: 'differs', was: 12, school: 'б' });
const workedOut = cell('workedOut', { kind: 'differs', was: 12, readOnly: true });
const left = cell('left', { rivals: ['right'] });
const right = cell('right', { rivals: ['left'] });
const cells = byId([fresh, same, differs, workedOut, left, right]);

describe('what is ticked to begin with', () => {
  it('is what is new and undisputed: nothing that differs, nothing that has a rival', () => {
    expect([...preselected(cells)]).toEqual(['fresh']);
  });
});

describe('a tick', () => {
  it('can be set at what is not there yet or differs, unless it has no cell of its own', () => {
    expect([...cells.values()].filter(canAccept).map(({ id }) => id)).toEqual(['fresh', 'differs', 'left', 'right']);
  });

  it('at one of several rivals takes away the others’', () => {
    const first = accept(new Set(), left, true);
    expect([...accept(first, right, true)]).toEqual(['right']);
    expect([...accept(accept(first, right, true), right, false)]).toEqual([]);
  });

  it('for all sets those that are new and undisputed, and takes no other away', () => {
    const all = acceptNew(new Set(['differs']), [...cells.values()], true);
    expect([...all].sort()).toEqual(['differs', 'fresh']);
    expect([...acceptNew(all, [...cells.values()], false)]).toEqual(['differs']);
  });

  it('for all is half set where some are', () => {
    const two = [fresh, cell('other')];
    expect([[], ['fresh'], ['fresh', 'other']].map((ids) => acceptedNew(new Set(ids), two))).toEqual([
      { all: 2, chosen: 0, state: false },
      { all: 2, chosen: 1, state: 'mixed' },
      { all: 2, chosen: 2, state: true },
    ]);
  });
});

describe('the effect', () => {
  it('counts what is filled, what is replaced, and the schools', () => {
    expect(effectOf(new Set(['fresh', 'differs', 'left']), cells)).toEqual({ values: 3, fills: 2, replaces: 1, schools: 2 });
  });

  it('of cells that are there no more is nothing', () => {
    expect(effectOf(new Set(['gone']), cells)).toEqual({ values: 0, fills: 0, replaces: 0, schools: 0 });
  });
});

describe('after another comparison', () => {
  it('decisions hold, what was merged is over, and what is newly new is ticked', () => {
    const now = byId([cell('fresh', { kind: 'same', was: 15 }), differs, cell('unticked'), cell('newcomer')]);
    const before = byId([...cells.values(), cell('unticked')]);
    expect([...carriedOver(new Set(['fresh', 'differs']), before, now)].sort()).toEqual(['differs', 'newcomer']);
  });
});

describe('whatever is ticked, in whatever order', () => {
  const ids = ['1', '2', '3', '4', '5', '6'];
  /** Cells of which the first three, and the last two, are rivals of one another. */
  const groups = [['1', '2', '3'], ['4'], ['5', '6']];
  const disputed = byId(groups.flatMap((group) => group.map((id) => cell(id, { rivals: group.filter((other) => other !== id), kind: id === '6' ? 'differs' : 'new' }))));
  const step = fc.oneof(
    fc.record({ id: fc.constantFrom(...ids), on: fc.boolean() }),
    fc.record({ all: fc.boolean() }),
  );

  it('of rivals one at most is accepted, and nothing that differs without a tick of its own', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let accepted: ReadonlySet<string> = preselected(disputed);
        let ticked = false;
        for (const each of steps) {
          if ('all' in each) accepted = acceptNew(accepted, [...disputed.values()], each.all);
          else {
            accepted = accept(accepted, disputed.get(each.id)!, each.on);
            if (each.id === '6') ticked = each.on;
            else if (each.id === '5' && each.on) ticked = false;
          }
          for (const group of groups) expect(group.filter((id) => accepted.has(id)).length).toBeLessThanOrEqual(1);
          expect(accepted.has('6')).toBe(ticked);
        }
        expect([...disputed.values()].filter(isPlainNew).map(({ id }) => id)).toEqual(['4']);
      }),
    );
  });
});
