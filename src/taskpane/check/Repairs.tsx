import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../app/results';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';
import { RepairPreview } from './RepairPreview';
import { undoRepair } from './repairing';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, minWidth: 0 },
  kind: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  example: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const Offer = ({ repair }: { repair: Repair }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { repairs } = useTexts().pane.issues;
  const [open, setOpen] = useState(false);
  const [first] = repair.cells;
  return (
    <li className={styles.offer}>
      <span className={styles.kind}>{repairs.kinds[repair.kind]}</span>
      {first && <span className={styles.example}>{repairs.example(repairs.value(first.was), repairs.value(first.becomes))}</span>}
      <span className={part.small}>{repairs.where(repair.sheet, repair.column, repair.cells.length)}</span>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? repairs.hide : repairs.show}
      </Button>
      {open && <RepairPreview repair={repair} />}
    </li>
  );
};

const LastRepair = () => {
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { issues, notices } = useTexts().pane;
  const { undoable } = state;
  // As long as the message of it is there, the way back is there too.
  if (!undoable || state.notice?.kind === 'repaired') return null;
  return (
    <div>
      <p className={part.small}>{issues.repairs.last(undoable.repair.column, undoable.before.length)}</p>
      <Button size="small" disabledFocusable={isBusy(state)} onClick={() => void undoRepair(session, undoable)}>
        {notices.undoRepair}
      </Button>
    </div>
  );
};

/** Corrections whose meaning is certain: shown cell by cell before they are made, and taken back at a press. */
export const Repairs = ({ repairs }: { repairs: readonly Repair[] }) => {
  const part = usePartStyles();
  const { undoable } = usePaneState();
  const words = useTexts().pane.issues.repairs;
  if (repairs.length === 0 && !undoable) return null;
  return (
    <Section heading={words.heading}>
      {repairs.length > 0 && <p className={part.small}>{words.hint}</p>}
      <ul className={part.list}>
        {repairs.map((repair) => (
          <Offer key={repair.id} repair={repair} />
        ))}
      </ul>
      <LastRepair />
    </Section>
  );
};
