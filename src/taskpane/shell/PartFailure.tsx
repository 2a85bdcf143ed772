import { Button } from '@fluentui/react-components';
import { FaultReport } from '../components/FaultReport';
import { Message } from '../components/Message';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { describeFault, type Fault } from '../model/fault';

interface Props {
  readonly fault: Fault;
  readonly waiting: boolean;
  readonly onRetry: () => void;
}

/** Where a part of the pane should stand that could not be loaded. */
export const PartFailure = ({ fault, waiting, onRetry }: Props) => {
  const part = usePartStyles();
  const texts = useTexts();
  const words = texts.pane.failure;
  return (
    <div role="alert">
      <Message intent="error" title={words.jobs.load}>
        {describeFault(fault, texts)}
        <div className={part.row}>
          <Button size="small" disabledFocusable={waiting} onClick={onRetry}>
            {waiting ? texts.pane.boot.loading : words.retry}
          </Button>
        </div>
        {fault.kind === 'crash' && <FaultReport report={fault.report} words={words} />}
      </Message>
    </div>
  );
};
