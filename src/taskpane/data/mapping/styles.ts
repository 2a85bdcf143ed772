import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the mapping form share. */
export const useMappingStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  legend: { margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  fieldset: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  summary: { paddingBlock: tokens.spacingVerticalXS, cursor: 'pointer', overflowWrap: 'anywhere', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  /** Below the words of a heading, not below its triangle. */
  under: { paddingInlineStart: tokens.spacingHorizontalL },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalM}`, minWidth: 0 },
  /** The columns that belong to what stands above them. */
  inner: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalM, borderInlineStartStyle: 'solid', borderInlineStartWidth: '2px', borderInlineStartColor: tokens.colorNeutralStroke2, minWidth: 0 },
  /** A sheet may be wide: it scrolls in its own box, the pane does not. */
  box: { overflowX: 'auto', maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { padding: '2px 8px', textAlign: 'start', verticalAlign: 'bottom', whiteSpace: 'nowrap', overflowWrap: 'normal', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    '& th': { maxWidth: '160px', whiteSpace: 'normal', fontWeight: tokens.fontWeightSemibold },
    '& td': { maxWidth: '180px', overflow: 'hidden', textOverflow: 'ellipsis' },
  },
  /** A later answer is on its way. */
  waiting: { opacity: 0.6 },
});
