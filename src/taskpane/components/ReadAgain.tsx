import { Button } from '@fluentui/react-components';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';

/** Reads the workbook anew after it was edited. */
export const ReadAgain = ({ label }: { label?: string }) => {
  const session = useSession();
  const state = usePaneState();
  const { pane } = useTexts();
  return (
    <div>
      <Button size="small" disabledFocusable={isBusy(state)} onClick={() => void session.check()}>
        {state.running?.job === 'check' ? pane.input.reading : (label ?? pane.input.again)}
      </Button>
    </div>
  );
};
