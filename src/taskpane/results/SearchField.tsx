import { useRef } from 'react';
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useTexts } from '../context';

const useStyles = makeStyles({ field: { minWidth: 0, width: '100%', '> input': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } } });

interface Props {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** What is searched, where it is more or less than name, code and municipality. */
  readonly label?: string;
  readonly hint?: string;
}

/** Escape and the cross empty it; the focus stays in it. */
export const SearchField = ({ query, onSearch, label, hint }: Props) => {
  const { results: words } = useTexts().pane;
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    field.current?.focus();
    onSearch('');
  };
  return (
    <Input
      ref={field}
      className={styles.field}
      role="searchbox"
      size="small"
      aria-label={label ?? words.search}
      placeholder={hint ?? words.searchHint}
      autoComplete="off"
      value={query}
      contentBefore={<Search16Regular aria-hidden />}
      contentAfter={query === '' ? undefined : <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={words.clearSearch} onClick={clear} />}
      onChange={(_, { value }) => onSearch(value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && query !== '') clear();
      }}
    />
  );
};
