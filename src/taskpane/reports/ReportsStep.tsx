import type { ComponentType } from 'react';
import type { GalleryTexts } from '../../i18n/texts';
import { usePartStyles } from '../components/partStyles';
import { usePaneState } from '../context';
import { CalculationSheets } from './CalculationSheets';
import { ForLetter } from './ForLetter';
import { Gallery } from './Gallery';
import { GalleryWords } from './words';

const ReportsStep = () => {
  const part = usePartStyles();
  const { check } = usePaneState();
  return (
    <div className={part.part}>
      {check && <Gallery check={check} />}
      <CalculationSheets />
      <ForLetter />
    </div>
  );
};

/** The reports and the generated sheets, in these words: what each is, for whom, and whether it still says what the data say. */
export const galleryWith =
  (words: GalleryTexts): ComponentType =>
  () => (
    <GalleryWords value={words}>
      <ReportsStep />
    </GalleryWords>
  );
