import { makeStyles } from '@fluentui/react-components';

/** A field is as wide as its place and no wider, however long what can be chosen in it. */
export const useFieldStyles = makeStyles({ field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', '& select, & input': { minWidth: 0, width: '100%' } } });
