/**
 * Years for which a procedure has no result at all: missing, not zero.
 *
 * Source of what is known: ОГЭ of 2020 was cancelled, ЕГЭ mathematics (basic) was not held in 2020 and 2021, ВПР of spring
 * 2020 was moved to autumn and held by the programme of the previous class.
 */
import type { SchoolYear } from '../../model';
import { isDeciding } from './measures';
import type { DistrictSeries, Gap } from './model';

const NOT_HELD: readonly { readonly procedure: RegExp; readonly years: readonly SchoolYear[]; readonly known: 'cancelled' | 'moved-to-autumn' }[] = [
  { procedure: /^ОГЭ/i, years: [2020], known: 'cancelled' },
  { procedure: /^ЕГЭ математика базовая$/i, years: [2020, 2021], known: 'cancelled' },
  { procedure: /^ВПР/i, years: [2020], known: 'moved-to-autumn' },
];

/** Those of `years` that a procedure or work with results of two years at least has none of. */
export function gapsOf(district: readonly Pick<DistrictSeries, 'procedure' | 'grade' | 'measure' | 'points'>[], years: readonly SchoolYear[]): readonly Gap[] {
  return district
    .filter(({ measure, points }) => isDeciding(measure) && points.length > 1)
    .flatMap(({ procedure, grade, points }) => {
      const held = new Set(points.map(({ year }) => year));
      return years.filter((year) => !held.has(year)).map((year): Gap => ({ procedure, grade, year, known: knownGap(procedure, year) }));
    });
}

const knownGap = (procedure: string, year: SchoolYear): Gap['known'] => NOT_HELD.find((one) => one.procedure.test(procedure) && one.years.includes(year))?.known ?? null;
