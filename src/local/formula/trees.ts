/** Parsed formulas, each parsed once. */
import { parseFormula } from './parser';
import type { Node } from './syntax';
import { FormulaSyntaxError } from './tokens';

const MOST_KEPT = 200_000;

const parsed = (formula: string): Node | null => {
  try {
    return parseFormula(formula);
  } catch (thrown) {
    if (thrown instanceof FormulaSyntaxError) return null;
    throw thrown;
  }
};

export class Trees {
  private readonly known = new Map<string, Node | null>();

  /** `null`: not a formula that can be read here. */
  of(formula: string): Node | null {
    const known = this.known.get(formula);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_KEPT) this.known.clear();
    const tree = parsed(formula);
    this.known.set(formula, tree);
    return tree;
  }
}
