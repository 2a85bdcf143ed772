/** Whether columns hold per cents of just these wholes: of other numbers they would hardly all come out whole. */
import { parseCount } from '../cellValues/counts';
import { readNumber } from '../cellValues/numbers';
import type { RawValue } from '../rawWorkbook';

/** So improbable must it be that numbers chosen at random fit as well. */
const CHANCE = 1e-4;
const MOST_DECIMALS = 6;

interface Percent {
  readonly value: number;
  readonly decimals: number;
}

const percentOf = (cell: RawValue, scale: number): Percent | null => {
  const number = readNumber(cell);
  if (number === null || number.unit !== '') return null;
  const value = number.percent ? number.value : number.value * scale;
  const written = String(Math.round(value * 10 ** MOST_DECIMALS) / 10 ** MOST_DECIMALS);
  return { value, decimals: written.includes('.') ? written.length - written.indexOf('.') - 1 : 0 };
};

/** By rows: the whole, and in each of the columns a per cent of it. */
export const arePercentsOf = (wholes: readonly RawValue[], columns: readonly (readonly RawValue[])[]): boolean => {
  let chance = 1;
  for (const cells of columns) {
    const numbers = cells.map(readNumber);
    const scale = numbers.some((number) => number !== null && (number.percent || number.value > 1)) ? 1 : 100;
    const percents = cells.map((cell) => percentOf(cell, scale));
    const decimals = Math.max(0, ...percents.map((percent) => percent?.decimals ?? 0));
    for (const [row, percent] of percents.entries()) {
      const whole = parseCount(wholes[row] ?? '');
      if (percent === null || typeof whole !== 'number' || whole === 0) continue;
      const part = Math.round((percent.value * whole) / 100);
      const step = 10 ** -Math.min(decimals, MOST_DECIMALS);
      if (Math.abs((100 * part) / whole - percent.value) > step / 2 + 1e-9) return false;
      // 0 % and 100 % are whole parts of anything.
      if (percent.value !== 0 && percent.value !== 100) chance *= Math.min(1, (whole * step) / 100);
    }
  }
  return chance < CHANCE;
};
