import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  spokenOnly: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** For words that are heard and not seen. */
export const useSpokenOnly = (): string => useStyles().spokenOnly;
