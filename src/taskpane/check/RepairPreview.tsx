import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';
import { applyRepair } from './repairing';

const FIRST = 5;
const STEP = 50;

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, width: '100%' },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { padding: '2px 8px 2px 0', textAlign: 'start', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& th:first-child': { width: '22%' },
  },
});

/** Every cell that would change, as it is and as it would be; then, and only then, the press that changes them. */
export const RepairPreview = ({ repair }: { repair: Repair }) => {
  const styles = useStyles();
  const session = useSession();
  const state = usePaneState();
  const { issues } = useTexts().pane;
  const words = issues.repairs;
  const [limit, setLimit] = useState(FIRST);
  const left = repair.cells.length - limit;
  return (
    <div className={styles.preview}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.was}</th>
            <th scope="col">{words.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {repair.cells.slice(0, limit).map(({ address, was, becomes }) => (
            <tr key={address}>
              <td>
                <PlaceLink place={{ sheet: repair.sheet, address }}>{address}</PlaceLink>
              </td>
              <td>{words.value(was)}</td>
              <td>{words.value(becomes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button size="small" onClick={() => setLimit(limit + STEP)}>
          {issues.moreOf(Math.min(STEP, left), left)}
        </Button>
      )}
      <Button size="small" appearance="primary" disabledFocusable={isBusy(state)} onClick={() => void applyRepair(session, repair)}>
        {words.apply(repair.cells.length)}
      </Button>
    </div>
  );
};
