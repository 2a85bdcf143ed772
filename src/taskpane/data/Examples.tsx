import { Button } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';

/** Example rows of the blank sheets that are still there. */
export const Examples = ({ check }: { check: CheckReport }) => {
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { examples } = useTexts().pane.input;
  const count = check.issues.filter(({ issue }) => issue.code === 'example-row').length;
  if (count === 0) return null;
  const clear = (): void => void session.change('clearExamples', ({ clearExamples }) => clearExamples(), (cleared) => ({ kind: 'examplesCleared', count: cleared }));
  return (
    <div>
      <p className={part.small}>{examples.there(count)}</p>
      <Button size="small" disabledFocusable={isBusy(state)} onClick={clear}>
        {examples.clear}
      </Button>
    </div>
  );
};
