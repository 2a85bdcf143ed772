import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadFile } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { accept } from '../model/acceptance';
import type { TableYear } from '../model/collecting';
import { CellItem } from './CellItem';
import type { AcceptanceProps } from './Overview';

const FIRST = 20;
const STEP = 50;

const useStyles = makeStyles({ heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold } });

interface Props extends AcceptanceProps {
  readonly group: TableYear;
  readonly name: string;
  readonly files: readonly ReadFile[];
}

/** A school's cells of one table and year; those that say the same as the workbook only when they are asked for. */
export const CellGroup = ({ group: { year, counts, cells }, name, files, accepted, onChange }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { overview, school: words } = useTexts().pane.collect;
  const [same, showSame] = useState(false);
  const [limit, setLimit] = useState(FIRST);
  const listed = same ? cells : cells.filter(({ kind }) => kind !== 'same');
  const left = listed.length - limit;
  return (
    <div className={part.tight}>
      <h4 className={styles.heading}>{overview.group(name, year)}</h4>
      <ul className={part.list}>
        {listed.slice(0, limit).map((cell) => (
          <CellItem key={cell.id} cell={cell} files={files} checked={accepted.has(cell.id)} onCheck={(on) => onChange((before) => accept(before, cell, on))} />
        ))}
      </ul>
      <div className={part.row}>
        {left > 0 && (
          <Button size="small" onClick={() => setLimit(limit + STEP)}>
            {overview.more(Math.min(STEP, left))}
          </Button>
        )}
        {counts.same > 0 && (
          <Button size="small" appearance="subtle" onClick={() => showSame(!same)}>
            {same ? words.hideSame : words.showSame(counts.same)}
          </Button>
        )}
      </div>
    </div>
  );
};
