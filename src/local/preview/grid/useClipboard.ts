/** Copying and pasting blocks: as text between programs, with formulas and looks within the workbook. */
import type { ClipboardEvent } from 'react';
import type { HostRect, HostSheet } from '../../../files/workbook/model';
import { filledPart, pasteCells, pasteTexts, textOfCells } from '../edit/editCells';
import { fromTsv } from '../edit/tsv';
import type { GridParts } from './shared';

/** What was copied here last; good as long as the clipboard holds its text. */
let copied: { readonly text: string; readonly sheet: HostSheet; readonly rect: HostRect; readonly version: number } | null = null;

/** The clipboard may bring other line ends than it was given. */
const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

export const useClipboard = ({ workbook, sheet, selected, workspace, culture, rules }: GridParts) => ({
  onCopy: (event: ClipboardEvent): void => {
    const rect = filledPart(sheet, selected);
    const text = textOfCells(sheet, rect, culture);
    copied = { text, sheet, rect, version: sheet.cells.version };
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  },
  onPaste: (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (text === '') return;
    const own = copied && oneLineEnd(copied.text) === oneLineEnd(text) && workbook.sheets.includes(copied.sheet) && copied.version === copied.sheet.cells.version ? copied : null;
    void workspace
      .edit(sheet, (session, target) => (own ? pasteCells(session, own, target, selected) : pasteTexts(session, target, selected, fromTsv(text), rules)))
      .then(() => {
        if (own) copied = { ...own, version: own.sheet.cells.version };
      });
  },
});
