/** «О копии»: what was changed in a copy without the add-in, cell by cell. */
import type { Texts } from '../../../i18n/texts';
import { layoutSheet } from '../../../sheets/layout';
import type { SheetPlan } from '../../../sheets/plan';
import type { SpecCell, SheetSpec } from '../../../sheets/spec';
import type { KeptValue } from './keptValues';

/** More lines nobody reads. */
const MOST_LINES = 5_000;

const valueCell = (value: KeptValue['value']): SpecCell => (typeof value === 'object' && value !== null ? value.error : value);

export const copyPage = (kept: readonly KeptValue[], now: Date, { sheets: { copies } }: Texts): SheetPlan<'copy-about'> => {
  const { plain } = copies;
  const shown = kept.slice(0, MOST_LINES);
  const spec: SheetSpec<'copy-about'> = {
    id: 'copy-about',
    name: plain.sheetName,
    title: plain.title,
    subtitle: plain.subtitle,
    provenance: plain.provenance(now),
    blocks: [
      { kind: 'notes', lines: plain.about },
      { kind: 'heading', text: plain.replacedTitle },
      ...(shown.length < kept.length ? [{ kind: 'notes', lines: [plain.cut(shown.length, kept.length)] } as const] : []),
      {
        kind: 'table',
        id: 'kept',
        name: 'ЗаменённыеФормулы',
        columns: [
          { id: 'sheet', header: plain.columns.sheet, width: 24, kind: 'text', wrap: true },
          { id: 'address', header: plain.columns.address, width: 10, kind: 'text' },
          { id: 'formula', header: plain.columns.formula, width: 48, kind: 'text', wrap: true },
          { id: 'value', header: plain.columns.value, width: 20, kind: 'general' },
        ],
        rows: shown.map(({ sheet, address, formula, value }): readonly SpecCell[] => [sheet, { value: address, link: { sheet, address } }, formula, valueCell(value)]),
        emptyText: plain.nothingReplaced,
      },
    ],
    frozen: null,
    orientation: 'portrait',
    tabTone: 'muted',
  };
  return layoutSheet(spec, 'values');
};
