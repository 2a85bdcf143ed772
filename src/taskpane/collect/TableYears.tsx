import { useMemo } from 'react';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import { acceptedNew, acceptNew } from '../model/acceptance';
import type { Collected } from '../model/collecting';
import type { AcceptanceProps } from './Overview';
import { useTableName } from './useTableName';

const useStyles = makeStyles({ groups: { paddingInlineStart: tokens.spacingHorizontalM }, counts: { paddingInlineStart: '32px' } });

interface Props extends AcceptanceProps {
  readonly collected: Collected;
}

/** The tables and years that came; what is new in each is ticked or unticked at once. */
export const TableYears = ({ collected: { cells, tableYears }, accepted, onChange }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { check } = usePaneState();
  const tableName = useTableName(check);
  const { overview } = useTexts().pane.collect;
  const all = useMemo(() => [...cells.values()], [cells]);
  if (tableYears.length === 0) return null;
  const offered = acceptedNew(accepted, all);
  return (
    <section className={part.tight} aria-label={overview.groups}>
      <h3 className={part.heading}>{overview.groups}</h3>
      {offered.all === 0 ? <p className={part.small}>{overview.noneNew}</p> : <Checkbox checked={offered.state} label={overview.acceptAll(offered.all)} onChange={(_, { checked }) => onChange((before) => acceptNew(before, all, checked === true))} />}
      <ul className={`${part.list} ${styles.groups}`}>
        {tableYears.map(({ table, year, counts, cells: own }) => {
          const { all: offers, state } = acceptedNew(accepted, own);
          const name = overview.group(tableName(table), year);
          return (
            <li key={name}>
              {offers > 0 ? <Checkbox checked={state} label={name} onChange={(_, { checked }) => onChange((before) => acceptNew(before, own, checked === true))} /> : <span>{name}</span>}
              <p className={`${part.small} ${offers > 0 ? styles.counts : ''}`}>{overview.groupCounts(counts)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
