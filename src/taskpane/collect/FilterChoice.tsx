import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../context';
import type { CollectedSchool, SchoolFilter } from '../model/collecting';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, fontWeight: tokens.fontWeightRegular },
  pressed: { '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
  count: { fontWeight: tokens.fontWeightSemibold, marginInlineStart: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly chosen: SchoolFilter;
  readonly schools: ReadonlyMap<SchoolFilter, readonly CollectedSchool[]>;
  readonly onChoose: (filter: SchoolFilter) => void;
}

/** Which schools to show, each way with its count. */
export const FilterChoice = ({ chosen, schools, onChoose }: Props) => {
  const styles = useStyles();
  const { overview } = useTexts().pane.collect;
  return (
    <div role="group" aria-label={overview.filter} className={styles.choice}>
      {[...schools].map(([filter, list]) => (
        <ToggleButton key={filter} size="small" className={mergeClasses(styles.button, filter === chosen && styles.pressed)} checked={filter === chosen} onClick={() => onChoose(filter)}>
          {overview.filters[filter]} <span className={styles.count}>{list.length}</span>
        </ToggleButton>
      ))}
    </div>
  );
};
