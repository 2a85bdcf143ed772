import { isStroked, markerPath, markerStyle } from '../../../../src/local/preview/chart/markers';

const STYLES = ['Circle', 'Square', 'Diamond', 'Triangle', 'X', 'Plus', 'Star', 'Dash', 'Dot'];

/** Every place that a path of moves and lines goes through; arcs apart. */
const places = (path: string): readonly (readonly [number, number])[] => [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the marker of a point', () => {
  it('has a shape of its own for each style', () => {
    expect(new Set(STYLES.map((style) => markerPath(style, 10, 10, 6))).size).toBe(STYLES.length);
  });

  it('lies within its size around the point', () => {
    for (const style of STYLES) {
      for (const [x, y] of places(markerPath(style, 10, 20, 6))) {
        expect(Math.abs(x - 10)).toBeLessThanOrEqual(3);
        expect(Math.abs(y - 20)).toBeLessThanOrEqual(3);
      }
    }
    expect(markerPath('Square', 10, 20, 6)).toBe('M7 17L13 17L13 23L7 23Z');
  });

  it('is nothing for a style that is not drawn', () => {
    expect(markerPath('None', 10, 20, 6)).toBe('');
  });

  it('differs between series that were given none', () => {
    const automatic = Array.from({ length: 7 }, (_, at) => markerStyle({}, at));
    expect(new Set(automatic).size).toBe(7);
    expect(markerStyle({ style: 'Automatic' }, 7)).toBe(automatic[0]);
    expect(markerStyle({ style: 'Dash' }, 0)).toBe('Dash');
  });

  it('of strokes alone has nothing to fill', () => {
    expect(STYLES.filter(isStroked)).toEqual(['X', 'Plus', 'Star']);
  });
});
