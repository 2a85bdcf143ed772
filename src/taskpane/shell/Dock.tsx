import { useEffect, useRef } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ComputeBar } from '../components/ComputeBar';
import { FailureMessage } from '../components/FailureMessage';
import { Message } from '../components/Message';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { jobWords, placeName, staleNews } from '../model/news';
import { isBusy } from '../model/state';
import { NoticeMessage } from './NoticeMessage';

const useStyles = makeStyles({
  /** At 200 % zoom a message may be taller than the pane: then the dock scrolls, and the rest stays reachable. */
  dock: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    maxHeight: '60vh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    ':empty': { display: 'none' },
    '@media (max-width: 220px)': { paddingInline: tokens.spacingHorizontalS },
  },
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, textAlign: 'start' },
});

const StaleMessage = ({ text }: { text: string }) => {
  const part = usePartStyles();
  const session = useSession();
  const { edited } = usePaneState();
  const { notices } = useTexts().pane;
  return (
    <Message intent="warning">
      {text}
      {edited && (
        <div className={part.row}>
          <Button size="small" onClick={() => void session.check()}>
            {notices.checkAgain}
          </Button>
        </div>
      )}
    </Message>
  );
};

const BackLink = () => {
  const styles = useStyles();
  const session = useSession();
  const { back } = usePaneState();
  const { notices } = useTexts().pane;
  if (!back) return null;
  return (
    <div>
      <Link as="button" className={styles.back} onClick={() => void session.goBack()}>
        <ArrowLeft16Regular aria-hidden />
        {notices.back(placeName(back))}
      </Link>
    </div>
  );
};

/** What gets the focus is scrolled into sight above the dock, not behind it; what else sticks to the bottom stands on it. */
const useRoomBelow = () => {
  const dock = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = dock;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      const { style } = document.documentElement;
      style.scrollPaddingBottom = `${current.offsetHeight}px`;
      style.setProperty('--dock-height', `${current.offsetHeight}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return dock;
};

/** Always in sight, whatever is open above: what happened, the way back, and the one thing to do. */
export const Dock = () => {
  const styles = useStyles();
  const state = usePaneState();
  const texts = useTexts();
  const dock = useRoomBelow();
  const { failure, cancelled, notice, check, view, computed } = state;
  // The view of results says it itself, above what it is about.
  const stale = isBusy(state) || (view === 'results' && computed) ? null : staleNews(state, texts);
  return (
    <footer ref={dock} className={styles.dock}>
      {failure && <FailureMessage failure={failure} />}
      {cancelled !== null && <Message dismissable>{jobWords(cancelled, texts).cancelled}</Message>}
      {notice && <NoticeMessage notice={notice} />}
      {stale !== null && <StaleMessage text={stale} />}
      <BackLink />
      {check?.usable && <ComputeBar />}
    </footer>
  );
};
