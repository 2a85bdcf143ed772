import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';
import type { InputTableId } from '../model/useCases';

const useStyles = makeStyles({
  table: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  count: { fontVariantNumeric: 'tabular-nums' },
  detail: { flexBasis: '100%' },
});

const Forget = ({ table, name }: { table: InputTableId; name: string }) => {
  const session = useSession();
  const state = usePaneState();
  const { mapping } = useTexts().pane;
  return (
    <Button size="small" aria-label={mapping.forgetWhich(name)} disabledFocusable={isBusy(state)} onClick={() => void session.change('mapping', ({ forgetMapping }) => forgetMapping(table))}>
      {mapping.forget}
    </Button>
  );
};

/** What was pointed at and is not there any more: it can be forgotten or pointed at anew. */
const LostMappings = ({ check }: { check: CheckReport }) => {
  const part = usePartStyles();
  const styles = useStyles();
  const { mapping } = useTexts().pane;
  const lost = check.mappings.filter(({ table, sheet }) => !check.found.some((found) => found.table === table && found.sheet === sheet && found.foundBy === 'mapping'));
  if (lost.length === 0) return null;
  const nameOf = (id: InputTableId): string => check.tables.find((table) => table.id === id)?.name ?? id;
  return (
    <ul className={part.list} aria-label={mapping.confirmed}>
      {lost.map(({ table, sheet }) => (
        <li key={table} className={styles.table}>
          <span>{mapping.of(nameOf(table), sheet)}</span>
          <Forget table={table} name={nameOf(table)} />
        </li>
      ))}
    </ul>
  );
};

/** Each table with the way to it, its rows and years, and by what it was known. */
export const FoundTables = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { input } = useTexts().pane;
  return (
    <Section heading={input.heading}>
      <ul className={part.list}>
        {check.found.map(({ table, name, sheet, address, rows, usedRows, years, foundBy }) => (
          <li key={`${table} ${sheet} ${address}`} className={styles.table}>
            <PlaceLink place={{ sheet, address }}>{name}</PlaceLink>
            <span className={styles.count}>{input.rows(rows, usedRows)}</span>
            <span className={`${part.small} ${styles.detail}`}>{[sheet === name ? '' : sheet, address, input.years(years), input.foundBy[foundBy]].filter(Boolean).join(' · ')}</span>
            {foundBy === 'mapping' && <Forget table={table} name={name} />}
          </li>
        ))}
      </ul>
      <LostMappings check={check} />
    </Section>
  );
};
