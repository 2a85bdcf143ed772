/**
 * Where a new page has to begin so that no chart is cut in two. Pages are counted as Excel fills them: rows of known
 * height, scaled so that all columns fit. A printer's own measures differ a little, so what is known of a place gets
 * vaguer from page to page; where a chart may be cut, its page begins with it, and from there all is known again.
 */
import type { PlanPrint } from '../plan';
import { isDrawn } from './chartNumbers';
import { DEFAULT_ROW_HEIGHT } from './measure';
import type { PlacedBlock, Placement } from './place';

/** A4 inside the margins of `excel/page.ts`, in points. */
const PAGE = { portrait: { width: 510, height: 748 }, landscape: { width: 757, height: 501 } } as const;
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

/** Part of the way since a known place by which a place may be off. */
const VAGUENESS = 0.03;

/** The height of what fits on a page, in points of the sheet. */
export const pageSize = ({ spec, grid }: Placement): number => {
  let width = 0;
  for (let at = 0; at < grid.printed; at += 1) width += (grid.widths[at] ?? 0) * POINTS_PER_CHARACTER + COLUMN_PADDING;
  const page = PAGE[spec.orientation];
  return page.height / Math.min(1, page.width / width);
};

/** Rows of a chart, from the heading right above it on, or from the gap: a frame that begins with its page shows on the one before. */
interface Whole {
  readonly first: number;
  /** The row after the last. */
  readonly end: number;
}

const wholes = ({ blocks }: Placement): readonly Whole[] =>
  blocks.flatMap(({ block, row }: PlacedBlock, at) => {
    if (!isDrawn(block)) return [];
    const above = blocks[at - 1];
    return [{ first: above?.block.kind === 'heading' ? above.row : row - 1, end: row + block.height }];
  });

/** What is known of the place on the page while rows are walked. */
class Walk {
  /** Height used on the current page, and walked since the last break that is certain. */
  private used = 0;
  private walked = 0;

  constructor(
    private readonly size: number,
    /** Height of the rows repeated on each page but the first. */
    private readonly titles: number,
  ) {}

  pass(height: number): void {
    this.walked += height;
    if (this.used > 0 && this.used + height > this.size) this.used = this.titles;
    this.used += height;
  }

  /** So much may not stand whole on the current page, though it could on a page of its own. */
  cuts(height: number): boolean {
    const vagueness = VAGUENESS * this.walked;
    const isAtStart = this.walked === 0;
    return !isAtStart && height + this.titles <= this.size && (this.used - this.titles < vagueness || this.used + height + vagueness > this.size);
  }

  breakPage(): void {
    this.used = this.titles;
    this.walked = 0;
  }
}

/** `rows`: those that are printed. */
export const pageBreaks = (placement: Placement, heights: ReadonlyMap<number, number>, titles: PlanPrint['titleRows'], rows: number): readonly number[] => {
  const heightOf = (first: number, end: number): number => {
    let height = 0;
    for (let row = first; row < end; row += 1) height += heights.get(row) ?? DEFAULT_ROW_HEIGHT;
    return height;
  };
  const walk = new Walk(pageSize(placement), titles ? heightOf(titles.first, titles.last + 1) : 0);
  const breaks: number[] = [];
  let at = 0;
  for (const { first, end } of wholes(placement)) {
    if (end > rows) break;
    for (; at < first; at += 1) walk.pass(heightOf(at, at + 1));
    if (walk.cuts(heightOf(first, end))) {
      breaks.push(first);
      walk.breakPage();
    }
    for (; at < end; at += 1) walk.pass(heightOf(at, at + 1));
  }
  return breaks;
};
