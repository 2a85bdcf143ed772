import { makeStyles, tokens } from '@fluentui/react-components';
import { PlaceLink } from '../components/PlaceLink';
import type { Place } from '../model/useCases';

const useStyles = makeStyles({ small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

/** A way to a cell that is told by its address. */
export const CellLink = ({ place }: { place: Place }) => {
  const styles = useStyles();
  return (
    <span className={styles.small}>
      <PlaceLink place={place}>{place.address === null ? place.sheet : `${place.sheet}, ${place.address}`}</PlaceLink>
    </span>
  );
};
