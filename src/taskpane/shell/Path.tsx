import { useCallback, useEffect, useRef, type ComponentType } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { CheckStep } from '../check/CheckStep';
import { usePaneState, useSession, useTexts } from '../context';
import { DataStep } from '../data/DataStep';
import { nextStep, pathStandings } from '../model/path';
import type { Step } from '../model/state';
import { ComputeStep, ReportsStep, SettingsStep } from './parts';
import { headerId, StepItem } from './StepItem';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, minWidth: 0, '@media (max-width: 220px)': { paddingInline: tokens.spacingHorizontalS } },
  next: { marginTop: tokens.spacingVerticalL },
});

const bodies: Readonly<Record<Step, ComponentType>> = { data: DataStep, check: CheckStep, settings: SettingsStep, compute: ComputeStep, reports: ReportsStep };

/** «Дальше» goes away with the step that it closes: the focus goes on to the step that it opens. */
const useFocusOnNext = (open: Step | null) => {
  const asked = useRef<Step | null>(null);
  useEffect(() => {
    if (asked.current === null || asked.current !== open) return;
    asked.current = null;
    const header = document.getElementById(headerId(open));
    header?.focus();
    header?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return useCallback((step: Step) => {
    asked.current = step;
  }, []);
};

/** The year's work as five steps, one open at a time. */
export const Path = () => {
  const styles = useStyles();
  const { dispatch } = useSession();
  const state = usePaneState();
  const texts = useTexts();
  const focusOn = useFocusOnNext(state.step);
  const { path } = texts.pane;
  const goOn = (step: Step): void => {
    focusOn(step);
    dispatch({ type: 'stepped', step });
  };
  return (
    <ol className={styles.steps} aria-label={path.heading}>
      {pathStandings(state, texts).map((standing) => {
        const { step } = standing;
        const open = state.step === step;
        const Body = bodies[step];
        const next = nextStep(step);
        return (
          <StepItem key={step} standing={standing} open={open} onToggle={() => dispatch({ type: 'stepped', step: open ? null : step })}>
            <div className={styles.step}>
              <Body />
              {next && state.check && (
                <Button className={styles.next} size="small" icon={<ArrowRight16Regular />} iconPosition="after" onClick={() => goOn(next)}>
                  {path.next(path.steps[next])}
                </Button>
              )}
            </div>
          </StepItem>
        );
      })}
    </ol>
  );
};
