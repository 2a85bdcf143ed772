/** The tree of a parsed formula. */
import type { CellError, HostRect } from '../../files/workbook/model';
import type { Matrix } from './values';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Node =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null | CellError | Matrix }
  /** `sheet` is `null` for the formula's own sheet. */
  | { readonly kind: 'range'; readonly sheet: string | null; readonly rect: HostRect }
  | { readonly kind: 'name'; readonly name: string }
  /** An omitted argument is a literal `null`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node };
