import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReportId } from '../../app/reports/catalogueOfReports';
import { useGalleryWords } from './words';

/** Pixels of the files, whatever is shown of them. */
const WIDTH = 240;
const HEIGHT = 180;

const useStyles = makeStyles({
  picture: {
    display: 'block',
    height: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    // Sheets are white in dark colours, too.
    backgroundColor: '#ffffff',
    boxSizing: 'border-box',
  },
  small: { flexShrink: 0, alignSelf: 'flex-start', width: '96px' },
  large: { width: `${WIDTH}px`, maxWidth: '100%' },
});

/** It comes when it scrolls into sight. */
const Picture = ({ id, alt, className }: { id: ReportId; alt: string; className: string }) => (
  <img className={className} src={`assets/reports/${id}.png`} alt={alt} width={WIDTH} height={HEIGHT} loading="lazy" decoding="async" />
);

/** What the report looks like, of the invented district. */
export const ReportPicture = ({ id, name }: { id: ReportId; name: string }) => {
  const { picture, small } = useStyles();
  return <Picture id={id} alt={useGalleryWords().picture(name)} className={mergeClasses(picture, small)} />;
};

/** The same for a closer look; it has been told. */
export const LargePicture = ({ id }: { id: ReportId }) => {
  const { picture, large } = useStyles();
  return <Picture id={id} alt="" className={mergeClasses(picture, large)} />;
};
