import type { ReactNode } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import { useSession, useTexts } from '../context';
import type { Place } from '../model/useCases';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start' } });

/** Goes to a cell or a sheet of the workbook. The spoken name begins with the visible words. */
export const PlaceLink = ({ place, children }: { place: Place; children: string | readonly ReactNode[] }) => {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const where = place.address === null ? place.sheet : `${place.sheet}, ${place.address}`;
  return (
    <Link as="button" inline className={styles.link} title={pane.input.goTo(where)} onClick={() => void session.show(place)}>
      {children}
    </Link>
  );
};
