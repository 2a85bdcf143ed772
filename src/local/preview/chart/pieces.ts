/** A line through points, some of which are not there. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `null`: a gap. Each piece joins neighbours. */
export const pieces = (points: readonly (Point | null)[]): readonly (readonly Point[])[] => {
  const found: Point[][] = [];
  let open = false;
  for (const point of points) {
    if (point === null) open = false;
    else if (open) found.at(-1)!.push(point);
    else {
      found.push([point]);
      open = true;
    }
  }
  return found;
};

const at = (value: number): string => String(Math.round(value * 100) / 100);

export const linePath = (points: readonly Point[]): string => points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');
