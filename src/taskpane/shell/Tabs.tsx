import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useTexts } from '../context';
import { VIEWS, type View } from '../model/state';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', paddingInline: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: 'relative',
    border: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    borderBottom: '3px solid transparent',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
    // What is transparent elsewhere is drawn in forced colours.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export const tabId = (view: View): string => `view-${view}`;
export const panelId = (view: View): string => `panel-${view}`;

/** Where a key takes the focus from the tab at `at`; `null` for keys that move nothing. */
const target = (key: string, at: number): View | null => {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + VIEWS.length, Home: 0, End: VIEWS.length - 1 }[key];
  return to === undefined ? null : (VIEWS[to % VIEWS.length] ?? null);
};

/** The pane's views. Written here because the library's own tabs weigh as much as half of the pane. */
export const Tabs = () => {
  const styles = useStyles();
  const { dispatch } = useSession();
  const { view } = usePaneState();
  const { path } = useTexts().pane;
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, at: number): void => {
    const to = target(event.key, at);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" className={styles.tabs} aria-label={path.viewsLabel}>
      {VIEWS.map((each, at) => (
        <button
          key={each}
          id={tabId(each)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, each === view && styles.chosen)}
          aria-selected={each === view}
          aria-controls={panelId(each)}
          tabIndex={each === view ? 0 : -1}
          onClick={() => dispatch({ type: 'viewed', view: each })}
          onKeyDown={(event) => move(event, at)}
        >
          {path.views[each]}
        </button>
      ))}
    </div>
  );
};
