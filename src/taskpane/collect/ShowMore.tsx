import { Button } from '@fluentui/react-components';
import { useTexts } from '../context';

interface Props {
  /** How many are not shown yet. */
  readonly left: number;
  /** How many come at a press. */
  readonly step: number;
  readonly onMore: () => void;
}

/** Below a long list: the next ones; nothing where all are shown. */
export const ShowMore = ({ left, step, onMore }: Props) => {
  const { overview } = useTexts().pane.collect;
  if (left <= 0) return null;
  return (
    <div>
      <Button size="small" onClick={onMore}>
        {overview.more(Math.min(step, left))}
      </Button>
    </div>
  );
};
