/** What the parts of the grid share. */
import type { HostRect, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import type { Ground, Span } from '../edit/selection';
import type { TypingRules } from '../edit/typed';
import type { CellEditing } from '../edit/useCellEditing';
import type { Workspace } from '../workspace';

export interface GridParts {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly span: Span;
  readonly selected: HostRect;
  readonly ground: Ground;
  readonly workspace: Workspace;
  readonly editing: CellEditing;
  readonly select: (to: Span) => void;
  readonly culture: string;
  readonly rules: TypingRules;
}
