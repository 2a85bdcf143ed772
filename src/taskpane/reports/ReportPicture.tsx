import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportId } from '../../app/reports/catalogueOfReports';
import { useGalleryWords } from './words';

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    width: '96px',
    height: '72px',
    objectFit: 'cover',
    objectPosition: 'top left',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    // Sheets are white in dark colours, too.
    backgroundColor: '#ffffff',
    boxSizing: 'border-box',
  },
});

/** What the report looks like, of the invented district; it comes when it scrolls into sight. */
export const ReportPicture = ({ id, name }: { id: ReportId; name: string }) => {
  const styles = useStyles();
  const words = useGalleryWords();
  return <img className={styles.picture} src={`assets/reports/${id}.webp`} alt={words.picture(name)} width={96} height={72} loading="lazy" decoding="async" />;
};
