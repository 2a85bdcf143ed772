import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { describeProblem } from '../../app/problem';
import type { Texts } from '../../i18n/texts';
import { useSession, useTexts } from '../context';
import type { Fault } from '../model/fault';
import type { PaneState } from '../model/state';
import { FaultReport } from './FaultReport';

const useStyles = makeStyles({
  around: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS, whiteSpace: 'normal' },
});

const sentence = (fault: Fault, texts: Texts): string => {
  if (fault.kind === 'problem') return describeProblem(fault.problem, texts);
  return fault.kind === 'crash' ? texts.pane.failure.crashed : texts.pane.failure.outOfReach;
};

/** What failed, why as far as is known, what to do, and the same again at a press. */
export const FailureMessage = ({ failure }: { failure: NonNullable<PaneState['failure']> }) => {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const words = texts.pane.failure;
  const { of, fault } = failure;
  return (
    <div className={styles.around} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.jobs[of]}</MessageBarTitle>
          {sentence(fault, texts)}
          {(of === 'check' || of === 'compute') && (
            <div>
              <Button size="small" onClick={() => void (of === 'check' ? session.check() : session.compute())}>
                {words.retry}
              </Button>
            </div>
          )}
          {fault.kind === 'crash' && <FaultReport report={fault.report} words={words} />}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
};
