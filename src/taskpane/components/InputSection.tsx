import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { usePaneState, useSession, useTexts } from '../context';
import { missingGaps } from '../model/gaps';
import { PlaceLink } from './PlaceLink';
import { Section } from './Section';

const useStyles = makeStyles({
  tables: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  table: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  count: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  detail: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  gaps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  gapHeading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const FoundTables = ({ found }: Pick<CheckReport, 'found'>) => {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <ul className={styles.tables}>
      {found.map(({ table, name, sheet, address, rows, usedRows, years, foundBy }) => (
        <li key={`${table} ${sheet} ${address}`} className={styles.table}>
          <PlaceLink place={{ sheet, address }}>{name}</PlaceLink>
          <span className={styles.count}>{pane.input.rows(rows, usedRows)}</span>
          <span className={styles.detail}>
            {[sheet === name ? '' : sheet, address, pane.input.years(years), pane.input.foundBy[foundBy]].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Gaps = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const { pane } = useTexts();
  const gaps = missingGaps(check);
  return (
    <>
      {gaps.length > 0 && (
        <>
          <h3 className={styles.gapHeading}>{pane.gaps.heading}</h3>
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={gap}>{pane.gaps[gap]}</li>
            ))}
          </ul>
        </>
      )}
      {check.missing.includes('settings') && <p className={styles.note}>{pane.gaps.settings}</p>}
    </>
  );
};

export const ReadAgain = () => {
  const session = useSession();
  const { running } = usePaneState();
  const { pane } = useTexts();
  return (
    <div>
      <Button size="small" disabledFocusable={running !== null} onClick={() => void session.check()}>
        {running?.job === 'check' ? pane.input.reading : pane.input.again}
      </Button>
    </div>
  );
};

/** What was read, from where, and what cannot be computed for want of a table. */
export const InputSection = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <Section heading={pane.input.heading}>
      <FoundTables found={check.found} />
      {check.remarks?.map((remark) => (
        <p key={remark} className={styles.note}>
          {remark}
        </p>
      ))}
      {check.usable && <Gaps check={check} />}
      <ReadAgain />
    </Section>
  );
};
