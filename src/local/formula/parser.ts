/**
 * Formula text → tree, by precedence climbing with Excel's own order: a sign binds tighter than a power
 * (-2^2 is 4), then %, ^ (from the left), * /, + -, &, comparisons.
 */
import type { BinaryOperator, Node } from './syntax';
import { FormulaSyntaxError, tokenize, type Token } from './tokens';
import { errorValue, matrix, type Scalar } from './values';

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1, '<>': 1, '<': 1, '<=': 1, '>': 1, '>=': 1,
  '&': 2,
  '+': 3, '-': 3,
  '*': 4, '/': 4,
  '^': 5,
};
const SIGN_BINDING = 6;

const isBinary = (sign: string): sign is BinaryOperator => Object.hasOwn(BINDING, sign);

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.peek().kind !== 'end') throw new FormulaSyntaxError('Something follows the formula.');
    return node;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end' };
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private isSign(sign: string): boolean {
    const token = this.peek();
    return token.kind === 'sign' && token.sign === sign;
  }

  private expect(sign: string): void {
    if (!this.isSign(sign)) throw new FormulaSyntaxError(`Expected “${sign}”.`);
    this.at += 1;
  }

  private expression(minimum: number): Node {
    let left = this.operand();
    for (;;) {
      const token = this.peek();
      if (token.kind !== 'sign') return left;
      if (token.sign === '%') {
        this.at += 1;
        left = { kind: 'unary', operator: '%', operand: left };
      } else if (isBinary(token.sign) && BINDING[token.sign] > minimum) {
        this.at += 1;
        left = { kind: 'binary', operator: token.sign, left, right: this.expression(BINDING[token.sign]) };
      } else {
        return left;
      }
    }
  }

  private operand(): Node {
    const token = this.next();
    switch (token.kind) {
      case 'number':
      case 'text':
        return { kind: 'literal', value: token.value };
      case 'error':
        return { kind: 'literal', value: errorValue(token.value) };
      case 'range':
        return token;
      case 'word':
        return word(token.name);
      case 'function':
        return this.call(token.name);
      case 'sign':
        return this.afterSign(token.sign);
      case 'end':
        throw new FormulaSyntaxError('The formula ends too early.');
    }
  }

  private afterSign(sign: string): Node {
    if (sign === '+' || sign === '-') return { kind: 'unary', operator: sign, operand: this.expression(SIGN_BINDING) };
    if (sign === '{') return this.array();
    if (sign !== '(') throw new FormulaSyntaxError(`Unexpected “${sign}”.`);
    const inner = this.expression(0);
    this.expect(')');
    return inner;
  }

  private call(name: string): Node {
    this.expect('(');
    const args: Node[] = [];
    if (this.isSign(')')) {
      this.at += 1;
      return { kind: 'call', name: name.toUpperCase(), args };
    }
    for (;;) {
      args.push(this.isSign(',') || this.isSign(')') ? { kind: 'literal', value: null } : this.expression(0));
      if (this.isSign(')')) break;
      this.expect(',');
    }
    this.expect(')');
    return { kind: 'call', name: name.toUpperCase(), args };
  }

  /** {1,"a";-2,TRUE}: rows of one length, of plain values. */
  private array(): Node {
    const rows: Scalar[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.arrayValue());
      if (this.isSign('}')) break;
      if (this.isSign(';')) {
        this.at += 1;
        rows.push([]);
      } else {
        this.expect(',');
      }
    }
    this.expect('}');
    const columns = rows[0]!.length;
    if (rows.some((row) => row.length !== columns)) throw new FormulaSyntaxError('The rows of an array differ in length.');
    return { kind: 'literal', value: matrix(rows.length, columns, rows.flat()) };
  }

  private arrayValue(): Scalar {
    const negative = this.isSign('-');
    if (negative || this.isSign('+')) this.at += 1;
    const node = this.operand();
    if (node.kind !== 'literal' || (typeof node.value === 'object' && node.value !== null && 'cells' in node.value)) {
      throw new FormulaSyntaxError('An array holds plain values only.');
    }
    if (!negative) return node.value;
    if (typeof node.value !== 'number') throw new FormulaSyntaxError('A sign stands before a number.');
    return -node.value;
  }
}

const word = (name: string): Node => {
  if (/^true$/i.test(name)) return { kind: 'literal', value: true };
  if (/^false$/i.test(name)) return { kind: 'literal', value: false };
  return { kind: 'name', name };
};

/** The tree of a formula, its leading "=" optional. Throws `FormulaSyntaxError`. */
export const parseFormula = (formula: string): Node => new Parser(tokenize(formula.startsWith('=') ? formula.slice(1) : formula)).whole();
