import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../context';
import type { Filter, SchoolsByFilter } from './look';

const FILTERS: readonly Filter[] = ['lowResults', 'adverse', 'riskZone', 'all'];

const useStyles = makeStyles({
  choice: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(62px, 1fr))', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, padding: tokens.spacingHorizontalXS, display: 'flex', flexDirection: 'column', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  pressed: { '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, order: -1 },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly chosen: Filter;
  readonly schools: SchoolsByFilter;
  readonly onChoose: (filter: Filter) => void;
}

/** The three lists and all schools, each with its count; one of them is shown. */
export const ListChoice = ({ chosen, schools, onChoose }: Props) => {
  const styles = useStyles();
  const { results: words } = useTexts().pane;
  return (
    <div role="group" aria-label={words.choose} className={styles.choice}>
      {FILTERS.map((filter) => (
        <ToggleButton key={filter} className={mergeClasses(styles.button, filter === chosen && styles.pressed)} checked={filter === chosen} onClick={() => onChoose(filter)}>
          <span className={styles.name}>{filter === 'all' ? words.allSchools : words.lists[filter]}</span> <span className={styles.count}>{schools[filter]?.length ?? words.unknown}</span>
        </ToggleButton>
      ))}
    </div>
  );
};
