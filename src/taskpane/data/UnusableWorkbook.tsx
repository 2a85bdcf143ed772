import { Button } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { Message } from '../components/Message';
import { usePartStyles } from '../components/partStyles';
import { useSession, useTexts } from '../context';

interface Props {
  readonly check: CheckReport;
  readonly reason: NonNullable<CheckReport['unusable']>;
}

/** Tables in which no row could be used: those to be filled in, and those whose rows are all wrong. */
const barren = ({ found }: CheckReport, reason: Props['reason']) =>
  found.filter(({ table, usedRows }) => usedRows === 0 && table !== 'settings' && (reason.code === 'no-usable-schools') === (table === 'schools'));

/** Something was found, but not enough to compute anything: why, and what to do here. */
export const UnusableWorkbook = ({ check, reason }: Props) => {
  const part = usePartStyles();
  const session = useSession();
  const { app, pane } = useTexts();
  const tables = barren(check, reason);
  // Of an empty list of schools there is nothing wrong to be told.
  const isBlank = reason.code === 'no-usable-schools' && tables.length > 0 && tables.every(({ rows }) => rows === 0);
  return (
    <Message intent="warning" title={pane.unusable.heading}>
        {isBlank ? pane.unusable.blank(tables[0]?.name ?? '') : app.unusable[reason.code]} {pane.unusable.toDo[reason.code]}
        <div className={part.row}>
          {tables.map(({ table, sheet, address }) => (
            <Button key={`${table} ${sheet}`} size="small" onClick={() => void session.show({ sheet, address })}>
              {pane.unusable.fillIn(sheet)}
            </Button>
          ))}
          {tables.some(({ rows }) => rows > 0) && (
            <Button size="small" onClick={() => session.dispatch({ type: 'stepped', step: 'check' })}>
              {pane.unusable.seeIssues}
            </Button>
          )}
        </div>
    </Message>
  );
};
