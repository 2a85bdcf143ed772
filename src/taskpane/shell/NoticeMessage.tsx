import { Button } from '@fluentui/react-components';
import { undoRepair } from '../check/repairing';
import { Message } from '../components/Message';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { newsOf, type NewsAction } from '../model/news';
import { isBusy, type Notice } from '../model/state';
import type { Session } from '../model/session';

const act = (session: Session, action: NewsAction): void => {
  if (action.kind === 'go') void session.show(action.place);
  else if (action.kind === 'undo') void undoRepair(session, action.applied);
  else if (action.kind === 'results') session.dispatch({ type: 'viewed', view: 'results' });
  else {
    session.dispatch({ type: 'viewed', view: 'path' });
    session.dispatch({ type: 'stepped', step: 'check' });
  }
};

/** What was done, and what may be done with it. The Announcer says it. */
export const NoticeMessage = ({ notice }: { notice: Notice }) => {
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { text, actions } = newsOf(notice, state, useTexts());
  return (
    <Message intent={notice.kind === 'limitedExcel' ? 'warning' : 'success'} dismissable>
      {text}
      {actions.length > 0 && (
        <div className={part.row}>
          {actions.map((action) => (
            <Button key={action.label} size="small" disabledFocusable={action.kind === 'undo' && isBusy(state)} onClick={() => act(session, action)}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
    </Message>
  );
};
