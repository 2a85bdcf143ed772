import { Button } from '@fluentui/react-components';
import { useSession, useTexts } from '../context';
import { describeFault } from '../model/fault';
import type { PaneState } from '../model/state';
import { FaultReport } from './FaultReport';
import { Message } from './Message';
import { usePartStyles } from './partStyles';

/** What failed, why as far as is known, what to do, and the same again at a press where one press is all it takes. */
export const FailureMessage = ({ failure: { of, fault } }: { failure: NonNullable<PaneState['failure']> }) => {
  const part = usePartStyles();
  const session = useSession();
  const texts = useTexts();
  const words = texts.pane.failure;
  return (
    <div role="alert">
      <Message intent="error" title={words.jobs[of]} dismissable>
        {describeFault(fault, texts)}
        {(of === 'check' || of === 'compute') && (
          <div className={part.row}>
            <Button size="small" onClick={() => void (of === 'check' ? session.check() : session.compute())}>
              {words.retry}
            </Button>
          </div>
        )}
        {fault.kind === 'crash' && <FaultReport report={fault.report} words={words} />}
      </Message>
    </div>
  );
};
