import { makeStyles, tokens } from '@fluentui/react-components';

/** How the body of a message is laid out in a narrow pane: one below the other, every word whole. */
export const useMessageStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBlockEnd: tokens.spacingVerticalS, whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
