/** From the words of a term to its parts: each a day, a month, a part of a year or a year, with the year that stands beside it. */
import type { TermUnit, TermWord } from './termWords';

/** The year that is said beside a part. */
export interface SaidYear {
  readonly kind: 'year' | 'schoolYear';
  readonly year: number;
}

export type TermSpan =
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'monthDay'; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'unit'; readonly unit: TermUnit; readonly number: number }
  /** The calendar year or the school year that is said, else the school year that is given. */
  | { readonly kind: 'allYear' };

export interface TermPart {
  readonly span: TermSpan;
  readonly year: SaidYear | null;
}

/** One part, or two with everything between them. */
export type TermRange = readonly [TermPart] | readonly [TermPart, TermPart];

export interface TermParts {
  readonly ranges: readonly TermRange[];
  /** «до …»: the beginning is not told; «с …»: the end is not. */
  readonly open: 'begin' | 'end' | null;
}

type Joint = 'range' | 'list';

interface Part {
  readonly span: TermSpan | { readonly kind: 'number'; readonly number: number };
  year: SaidYear | null;
  /** How it is joined to the part before. */
  readonly joint: Joint;
}

class Collector {
  readonly parts: Part[] = [];
  open: TermParts['open'] = null;
  /** A year that stands before its part. */
  private waiting: SaidYear | null = null;
  private joint: Joint | null = null;

  take(word: TermWord): void {
    switch (word.kind) {
      case 'year':
      case 'schoolYear':
        this.takeYear({ kind: word.kind, year: word.year });
        break;
      case 'range':
      case 'list':
        this.join(word.kind);
        break;
      case 'until':
        if (this.isAtBegin()) this.open ??= 'begin';
        else this.join('range');
        break;
      case 'from':
        if (this.isAtBegin()) this.open ??= 'end';
        break;
      case 'filler':
        break;
      default:
        this.add(word);
    }
  }

  /** A year that nothing follows is a part of its own. */
  flush(): void {
    if (this.waiting) this.add({ kind: 'allYear' });
  }

  private isAtBegin(): boolean {
    return this.parts.length === 0 && this.waiting === null;
  }

  private join(joint: Joint): void {
    this.flush();
    // «по 15 мая» is «до 15 мая».
    if (this.isAtBegin()) this.open ??= joint === 'range' ? 'begin' : null;
    else this.joint = this.joint === 'range' ? 'range' : joint;
  }

  private takeYear(year: SaidYear): void {
    const last = this.parts.at(-1);
    if (last && this.joint !== 'range' && last.year === null && last.span.kind !== 'date') {
      last.year = year;
      this.joint = null;
    } else {
      this.flush();
      this.waiting = year;
    }
  }

  private add(span: Part['span']): void {
    this.parts.push({ span, year: this.waiting, joint: this.joint ?? 'list' });
    this.waiting = null;
    this.joint = null;
  }
}

/** `null`: the words do not go together. */
export const termParts = (words: readonly TermWord[]): TermParts | null => {
  const collector = new Collector();
  for (const word of words) collector.take(word);
  collector.flush();
  const parts = withoutFrequency(collector.parts);
  const named = withNumbers(parts);
  const ranges = named && rangesOf(named, parts.map(({ joint }) => joint));
  return ranges && { ranges, open: ranges.length === 1 && ranges[0]!.length === 1 ? collector.open : null };
};

/** «2 раза в год (декабрь, июнь)»: the months tell more than how often. */
const withoutFrequency = (parts: readonly Part[]): readonly Part[] => {
  const told = parts.filter(({ span, year }) => span.kind !== 'allYear' || year !== null);
  return told.length === 0 ? parts.slice(0, 1) : told;
};

/** «15–20 мая», «1 и 2 квартал»: a bare number is what the next part is. */
const withNumbers = (parts: readonly Part[]): readonly TermPart[] | null => {
  const named: TermPart[] = [];
  for (const { span, year } of [...parts].reverse()) {
    const next = named[0];
    const own = span.kind === 'number' ? numbered(span.number, next?.span) : span;
    if (own === null) return null;
    named.unshift({ span: own, year: span.kind === 'number' ? (next?.year ?? null) : year });
  }
  return named;
};

const numbered = (number: number, next: TermSpan | undefined): TermSpan | null => {
  if (next?.kind === 'monthDay') return { ...next, day: number };
  return next?.kind === 'unit' ? { ...next, number } : null;
};

const rangesOf = (parts: readonly TermPart[], joints: readonly Joint[]): readonly TermRange[] | null => {
  const ranges: TermRange[] = [];
  for (const [at, part] of parts.entries()) {
    const before = ranges.at(-1);
    if (at === 0 || joints[at] === 'list' || !before) ranges.push([part]);
    else if (before.length === 1) ranges[ranges.length - 1] = [before[0], part];
    else return null;
  }
  return ranges;
};
