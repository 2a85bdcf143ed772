import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { lostMappings, rememberedSheet } from '../model/rememberedMappings';
import { isBusy } from '../model/state';
import type { InputTableId } from '../model/useCases';
import { unclearSheets } from '../model/unclearSheets';
import { wideWords } from '../model/wideTable';
import { MapSheet } from '../shell/forms';

const useStyles = makeStyles({
  table: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  count: { fontVariantNumeric: 'tabular-nums' },
  detail: { flexBasis: '100%' },
  panel: { flexBasis: '100%', boxSizing: 'border-box', padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
});

interface WayProps {
  readonly table: InputTableId;
  readonly name: string;
  readonly sheet: string;
  /** Under which name of the sheet the user's word is remembered; `null`: she has said nothing of it. */
  readonly remembered: string | null;
}

/** How a sheet is read can be looked at and changed; what the user has confirmed can be forgotten. */
const WaysOfReading = ({ table, name, sheet, remembered }: WayProps) => {
  const part = usePartStyles();
  const styles = useStyles();
  const session = useSession();
  const state = usePaneState();
  const { mapping } = useTexts().pane;
  const [open, setOpen] = useState(false);
  const isRenamed = remembered !== null && remembered !== sheet;
  return (
    <>
      <div className={part.row}>
        <Button size="small" aria-expanded={open} aria-label={remembered !== null ? mapping.changeWhich(name, sheet) : mapping.reviewWhich(name, sheet)} onClick={() => setOpen(!open)}>
          {remembered !== null ? mapping.change : mapping.review}
        </Button>
        {remembered !== null && (
          <Button size="small" aria-label={mapping.forgetWhich(name, sheet)} disabledFocusable={isBusy(state)} onClick={() => void session.change('mapping', (useCases) => useCases.forgetMapping(table, remembered))}>
            {mapping.forget}
          </Button>
        )}
      </div>
      {open && (
        <div className={styles.panel}>
          <MapSheet of={{ table, sheet, ...(isRenamed && { formerly: remembered }) }} onDone={() => setOpen(false)} />
        </div>
      )}
    </>
  );
};

/** What was pointed at and is not there any more: it can be forgotten or pointed at anew. */
const LostMappings = ({ check }: { check: CheckReport }) => {
  const part = usePartStyles();
  const styles = useStyles();
  const { mapping } = useTexts().pane;
  const lost = lostMappings(check);
  if (lost.length === 0) return null;
  const nameOf = (id: InputTableId): string => check.tables.find((table) => table.id === id)?.name ?? id;
  return (
    <ul className={part.list} aria-label={mapping.confirmed}>
      {lost.map(({ table, sheet }) => (
        <li key={`${table} ${sheet}`} className={styles.table}>
          <span>{mapping.of(nameOf(table), sheet)}</span>
          <span className={`${part.small} ${styles.detail}`}>{mapping.lost}</span>
          <WaysOfReading table={table} name={nameOf(table)} sheet={sheet} remembered={sheet} />
        </li>
      ))}
    </ul>
  );
};

/** Sheets that wait for the user's word. */
const UnclearSheets = ({ check }: { check: CheckReport }) => {
  const part = usePartStyles();
  const styles = useStyles();
  const { mapping } = useTexts().pane;
  const unclear = unclearSheets(check);
  if (unclear.length === 0) return null;
  return (
    <ul className={part.list} aria-label={mapping.waiting}>
      {unclear.map(({ table, name, sheet, why }) => (
        <li key={`${table} ${sheet}`} className={styles.table}>
          <PlaceLink place={{ sheet, address: null }}>{sheet}</PlaceLink>
          <span className={`${part.small} ${styles.detail}`}>{mapping.looksLike(name, mapping.unclear[why])}</span>
          <WaysOfReading table={table} name={name} sheet={sheet} remembered={null} />
        </li>
      ))}
    </ul>
  );
};

/** Each table with the way to it, its rows and years, and by what it was known. */
export const FoundTables = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useTexts();
  const { input } = texts.pane;
  const { found } = check;
  return (
    <Section heading={input.heading}>
      <ul className={part.list}>
        {found.map((one, at) => {
          const { table, name, sheet, address, rows, usedRows, years, foundBy } = one;
          // A sheet of several blocks is changed and forgotten as a whole.
          const isFirst = found.findIndex((other) => other.table === table && other.sheet === sheet && other.foundBy === foundBy) === at;
          return (
            <li key={`${table} ${sheet} ${address}`} className={styles.table}>
              <PlaceLink place={{ sheet, address }}>{name}</PlaceLink>
              <span className={styles.count}>{input.rows(rows, usedRows)}</span>
              <span className={`${part.small} ${styles.detail}`}>{[sheet === name ? '' : sheet, address, wideWords(one, check, texts), input.years(years), input.foundBy[foundBy]].filter(Boolean).join(' · ')}</span>
              {isFirst && (foundBy === 'mapping' || foundBy === 'headers') && <WaysOfReading table={table} name={name} sheet={sheet} remembered={foundBy === 'mapping' ? rememberedSheet(table, sheet, check) : null} />}
            </li>
          );
        })}
      </ul>
      <UnclearSheets check={check} />
      <LostMappings check={check} />
    </Section>
  );
};
