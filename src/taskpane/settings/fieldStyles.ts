import { makeStyles } from '@fluentui/react-components';

/** A field no wider than the pane, however narrow and enlarged: by itself it would be as wide as its twenty letters. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  control: { minWidth: 0, width: '100%', '> input': { minWidth: 0, width: '100%' }, '> select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});
