import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { FormulaModeChoice } from './FormulaModeChoice';
import { SheetChoice } from './SheetChoice';
import { WrittenSheets } from './WrittenSheets';

/** What a computing will write and how, and what the last one wrote. Its button is in the dock. */
export const ComputeStep = () => {
  const part = usePartStyles();
  const { compute: words } = useTexts().pane;
  return (
    <div className={part.part}>
      <WrittenSheets />
      <SheetChoice />
      <FormulaModeChoice />
      <p className={part.small}>{words.cancelHint}</p>
    </div>
  );
};
