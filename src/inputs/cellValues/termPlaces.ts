/** From the parts of a term to its days. */
import type { SchoolYear } from '../../engine/model';
import { calendarYearOf, dayOf, monthDays, schoolYearDays, type DaySpan } from '../../engine/support/days';
import type { TermPart, TermParts, TermRange, TermSpan } from './termParts';
import type { TermReading } from './terms';
import type { TermUnit } from './termWords';

export interface PlacedTerm extends Pick<TermReading, 'remark'> {
  readonly from: string | null;
  readonly to: string | null;
}

interface Months {
  readonly from: number;
  readonly to: number;
}

/** Of the school: halves September to December and January to May; quarters as most schools have them, to the month. */
const MONTHS_OF: Readonly<Record<TermUnit, readonly Months[]>> = {
  half: [{ from: 9, to: 12 }, { from: 1, to: 5 }],
  schoolQuarter: [{ from: 9, to: 10 }, { from: 11, to: 12 }, { from: 1, to: 3 }, { from: 4, to: 5 }],
  quarter: [{ from: 1, to: 3 }, { from: 4, to: 6 }, { from: 7, to: 9 }, { from: 10, to: 12 }],
};

const CALENDAR_HALVES: readonly Months[] = [{ from: 1, to: 6 }, { from: 7, to: 12 }];

/** `null`: no such day, such as 31 February, or no such part. */
export const placedTerm = ({ ranges, open }: TermParts, schoolYear: SchoolYear | null): PlacedTerm | null => {
  const isAssumed = !ranges.some(isSaid);
  if (isAssumed && schoolYear === null) return { from: null, to: null, remark: 'year-unknown' };
  const spans = placedRanges(ranges, schoolYear);
  const known = spans.flatMap((span) => span ?? []);
  if (known.length < spans.length) return null;
  if (known.some(({ from, to }) => from > to)) return { from: null, to: null, remark: 'reversed' };
  const from = known.reduce((first, span) => (span.from < first ? span.from : first), known[0]!.from);
  const to = known.reduce((last, span) => (span.to > last ? span.to : last), known[0]!.to);
  const remark = hasInside(known) ? 'inside' : isAssumed ? 'year-assumed' : null;
  return { from: open === 'begin' ? null : from, to: open === 'end' ? null : to, remark };
};

const isSaid = (range: TermRange): boolean => range.some(isPlaced);

/** A range without a year stands beside the next one that has one, else beside the last one that had: «сентябрь, январь 2026» is September 2025. */
const placedRanges = (ranges: readonly TermRange[], schoolYear: SchoolYear | null): readonly (DaySpan | null)[] => {
  const spans = ranges.map((range) => (isSaid(range) ? placedRange(range, schoolYear) : null));
  let later: number | null = null;
  for (const [back, range] of [...ranges].reverse().entries()) {
    const at = ranges.length - 1 - back;
    if (isSaid(range)) later = at;
    else if (later !== null) spans[at] = beside(range, ranges[later]!, spans[later]!, 'before');
  }
  let earlier: number | null = null;
  for (const [at, range] of ranges.entries()) {
    if (isSaid(range)) earlier = at;
    else if (spans[at] === null) spans[at] = earlier === null ? placedRange(range, schoolYear) : beside(range, ranges[earlier]!, spans[earlier]!, 'after');
  }
  return spans;
};

const beside = (range: TermRange, said: TermRange, place: DaySpan | null, where: 'before' | 'after'): DaySpan | null => {
  const school = said.map(({ year }) => year).find((year) => year?.kind === 'schoolYear');
  if (school) return placedRange(range, school.year);
  const first = place && nearest(range[0].span, place.from, where);
  if (!first || range.length === 1) return first;
  const last = nearest(range[1].span, first.from, 'after');
  return last && { from: first.from, to: last.to };
};

const placedRange = (range: TermRange, schoolYear: SchoolYear | null): DaySpan | null => {
  if (range.length === 1) return placed(range[0], schoolYear);
  const [first, last] = range;
  if (isPlaced(first) && !isPlaced(last)) {
    const begin = placed(first, schoolYear);
    const end = begin && nearest(last.span, begin.from, 'after');
    return begin && end && { from: begin.from, to: end.to };
  }
  const end = placed(last, schoolYear);
  const begin = end && (isPlaced(first) ? placed(first, schoolYear) : nearest(first.span, end.from, 'before'));
  return begin && end && { from: begin.from, to: end.to };
};

const isPlaced = ({ span, year }: TermPart): boolean => year !== null || span.kind === 'date';

/** Of a part without a year beside one that has a place: the last that begins no later, or the first that begins no sooner. */
const nearest = (span: TermSpan, day: string, where: 'before' | 'after'): DaySpan | null => {
  const year = Number(day.slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap((one) => placed({ span, year: { kind: 'year', year: one } }, null) ?? []);
  return (where === 'before' ? near.filter(({ from }) => from <= day).at(-1) : near.find(({ from }) => from >= day)) ?? null;
};

const placed = ({ span, year }: TermPart, schoolYear: SchoolYear | null): DaySpan | null => {
  if (span.kind === 'date') return { from: span.day, to: span.day };
  const own = year ?? (schoolYear === null ? null : { kind: 'schoolYear' as const, year: schoolYear });
  if (own === null) return null;
  const calendar = (month: number): number => (own.kind === 'year' ? own.year : calendarYearOf(month, own.year));
  switch (span.kind) {
    case 'allYear':
      return own.kind === 'year' ? { from: `${String(own.year)}-01-01`, to: `${String(own.year)}-12-31` } : schoolYearDays(own.year);
    case 'month':
      return monthDays(calendar(span.month), span.month);
    case 'monthDay': {
      const day = dayOf(calendar(span.month), span.month, span.day);
      return day === null ? null : { from: day, to: day };
    }
    case 'unit': {
      const months = (span.unit === 'half' && own.kind === 'year' ? CALENDAR_HALVES : MONTHS_OF[span.unit])[span.number - 1];
      if (!months) return null;
      const of = calendar(months.from);
      return { from: monthDays(of, months.from).from, to: monthDays(of, months.to).to };
    }
  }
};

/** One part within another says the same twice, or something else than it was meant to. */
const hasInside = (spans: readonly DaySpan[]): boolean =>
  spans.length <= MOST_COMPARED && spans.some((one, at) => spans.some((other, place) => place !== at && one.from <= other.from && other.to <= one.to));

/** No term of a plan has more parts; a cell of a thousand dates is not compared pair by pair. */
const MOST_COMPARED = 50;
