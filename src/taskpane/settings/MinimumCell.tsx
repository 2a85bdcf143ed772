import { useRef, useState } from 'react';
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { usePaneState, useSession, useTexts } from '../context';
import { isMinimumChanged, readScore } from '../model/minimumScores';
import { isBusy } from '../model/state';
import type { MinimumScoreView } from '../model/useCases';
import { useWish } from './useWish';

const useStyles = makeStyles({
  cell: { display: 'flex', alignItems: 'center' },
  input: { minWidth: 0, width: '64px', '> input': { minWidth: 0, width: '100%' } },
  reset: { minWidth: 0, padding: 0 },
});

interface Props {
  readonly view: MinimumScoreView;
  readonly onProblem: (problem: string | null) => void;
}

/** Taken at Enter or when the field is left; blank is what holds without a score of its own, which shows through. */
export const MinimumCell = ({ view, onProblem }: Props) => {
  const styles = useStyles();
  const session = useSession();
  const state = usePaneState();
  const texts = useTexts();
  const { minimums: words, number } = texts.pane.settings;
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { wished, wish } = useWish<number | null>(async (value) => {
    await session.change('settings', ({ changeSetting }) => changeSetting(view.id, value));
  });
  const inForce = wished ? (wished.value ?? view.defaultValue) : view.value;
  const shown = inForce === null ? '' : number(inForce);
  const of = words.of(view.procedure, view.year);

  const settle = (): void => {
    setTyped(null);
    setRefused(false);
    onProblem(null);
  };
  const take = (): void => {
    if (typed === null || typed.trim() === shown) return settle();
    const score = readScore(typed);
    if (score === null && typed.trim() !== '') {
      setRefused(true);
      return onProblem(`${of}: ${words.notScore}`);
    }
    if (score !== inForce) void wish(score);
    settle();
  };
  const reset = (): void => {
    // The button goes away with the difference: the focus goes on to what it has changed.
    input.current?.focus();
    void wish(null);
  };
  return (
    <div className={styles.cell}>
      <Input
        className={styles.input}
        ref={input}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        aria-label={of}
        aria-invalid={refused}
        value={typed ?? shown}
        placeholder={view.inherited === null ? words.none : number(view.inherited)}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            settle();
          }
        }}
      />
      {isMinimumChanged(view) && (
        <Button className={styles.reset} appearance="transparent" size="small" icon={<ArrowReset20Regular />} aria-label={words.reset(of)} title={words.reset(of)} disabledFocusable={isBusy(state)} onClick={reset} />
      )}
    </div>
  );
};
