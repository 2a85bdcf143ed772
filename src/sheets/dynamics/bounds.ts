/** Newcombe's interval as a plain formula, in п.п.: a bound of now − was from Wilson's bounds of both shares. */

interface CountCells {
  readonly count: string;
  readonly participants: string;
}

/** (2x + z² ∓ z·√(z² + 4x(1 − x/n))) / (2(n + z²)) */
const wilson = (sign: '-' | '+', { count: x, participants: n }: CountCells): string => `(2*${x}+{fact:z}^2${sign}{fact:z}*SQRT({fact:z}^2+4*${x}*(1-${x}/${n})))/(2*(${n}+{fact:z}^2))`;

/** Without the leading "=". */
export const boundFormula = (side: 'lower' | 'upper', now: CountCells, was: CountCells): string => {
  const [of, against, sign] = side === 'lower' ? (['-', '+', '-'] as const) : (['+', '-', '+'] as const);
  const share = ({ count, participants }: CountCells): string => `${count}/${participants}`;
  return `100*(${share(now)}-${share(was)}${sign}SQRT((${share(now)}-${wilson(of, now)})^2+(${share(was)}-${wilson(against, was)})^2))`;
};
