import { useRef, useState } from 'react';
import type { AllTexts } from '../../i18n/texts';
import { FormulaBar } from './components/FormulaBar';
import type { Leaving } from './components/EntryField';
import { RefusedEntry } from './components/RefusedEntry';
import { SheetTabs } from './components/SheetTabs';
import { afterEntry } from './edit/move';
import { activeOf, at, rectOf, type Ground, type Span } from './edit/selection';
import { useCellEditing } from './edit/useCellEditing';
import { Grid } from './grid/Grid';
import type { PageLanguage } from './pageOptions';
import type { OpenBook, Workspace } from './workspace';

interface Props {
  readonly book: OpenBook;
  readonly revision: number;
  readonly workspace: Workspace;
  readonly language: PageLanguage;
  readonly words: AllTexts['preview'];
}

const CORNER: Span = at({ row: 0, column: 0 });

/** The open workbook: formula bar, grid, sheet tabs. */
export const Book = ({ book, revision, workspace, language: { culture }, words }: Props) => {
  const { workbook } = book.host;
  const rules = { russian: culture === 'ru-RU', year: new Date().getFullYear(), date1904: workbook.date1904 ?? false };
  const editing = useCellEditing({ workbook, workspace, culture, rules, words });
  const groundRef = useRef<Ground | null>(null);
  /** Counts up when the grid is to take the focus. */
  const [focus, setFocus] = useState(0);
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const sheet = shown.find(({ id }) => id === workbook.activeSheetId) ?? shown[0];
  if (!sheet) return null;
  const span = workspace.selected(sheet) ?? CORNER;

  const backToGrid = (): void => setFocus(focus + 1);

  const leave = (how: Leaving): void => {
    const { entry } = editing;
    if (how === 'cancel') editing.cancel();
    else if (!editing.commit()) return;
    else if (groundRef.current) workspace.select(entry?.sheet.name ?? sheet.name, afterEntry(groundRef.current, span, how));
    backToGrid();
  };

  const activate = (name: string): void => {
    if (editing.commit()) workspace.activate(name);
  };

  return (
    <>
      <FormulaBar sheet={sheet} active={activeOf(span)} selected={rectOf(sheet, span)} editing={editing} onLeave={leave} onBlur={() => editing.commit()} words={words} />
      <Grid
        key={`${book.id} ${sheet.id}`}
        workbook={workbook}
        sheet={sheet}
        revision={revision}
        span={span}
        workspace={workspace}
        editing={editing}
        onLeave={leave}
        culture={culture}
        rules={rules}
        groundRef={groundRef}
        focus={focus}
        words={words}
      />
      <SheetTabs sheets={shown} active={sheet.id} onActivate={activate} words={words} />
      {editing.refusal && (
        <RefusedEntry
          refusal={editing.refusal}
          onRetry={editing.retry}
          onCancel={() => {
            editing.cancel();
            backToGrid();
          }}
          onKeep={() => {
            editing.keep();
            backToGrid();
          }}
          words={words}
        />
      )}
    </>
  );
};
