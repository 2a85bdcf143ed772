/** Small specs for the layout's tests. */
import type { Block, ColumnSpec, SheetSpec, SpecCell, TableBlock } from '../../src/sheets/spec';

export const specOf = (blocks: readonly Block[], more: Partial<SheetSpec> = {}): SheetSpec => ({
  id: 'groups',
  name: 'Лист',
  title: 'Заголовок',
  subtitle: 'Подзаголовок',
  provenance: 'Откуда',
  blocks,
  frozen: null,
  orientation: 'portrait',
  tabTone: 'info',
  ...more,
});

export const column = (id: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({ id, header: `Столбец ${id}`, width: 12, kind: 'general', ...more });

export const table = (id: string, columns: readonly ColumnSpec[], rows: readonly (readonly SpecCell[])[], more: Partial<TableBlock> = {}): TableBlock => ({
  kind: 'table',
  id,
  name: id,
  columns,
  rows,
  emptyText: 'пусто',
  ...more,
});
