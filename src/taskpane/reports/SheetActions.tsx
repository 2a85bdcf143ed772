import { Badge, Button, Checkbox } from '@fluentui/react-components';
import type { SheetReportId } from '../../app/reports/catalogueOfReports';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { computedSheets } from '../model/freshness';
import { isBusy } from '../model/state';
import { aloud, useGalleryWords } from './words';

interface Props {
  readonly id: SheetReportId;
  readonly name: string;
  /** There are the data that it takes. */
  readonly ready: boolean;
  readonly ticked: boolean;
  readonly onTick: (id: SheetReportId, on: boolean) => void;
  readonly onBuild: (reports: readonly SheetReportId[]) => Promise<void>;
}

/** Whether the sheet is in the workbook and still says what the data say; to build it, to go to it, to build it with others. */
export const SheetActions = ({ id, name, ready, ticked, onTick, onBuild }: Props) => {
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { compute } = useTexts().pane;
  const words = useGalleryWords();
  const sheet = computedSheets(state).find((one) => one.id === id);
  const build = sheet ? words.buildAgain : words.build;
  return (
    <>
      <div className={part.small}>
        {sheet ? words.state.builtAt(sheet.computedAt === null ? compute.justNow : compute.when(sheet.computedAt)) : words.state.absent}
        {sheet?.outdated && (
          <>
            {'; '}
            <Badge appearance="tint" color="warning">
              {words.state.outdated}
            </Badge>{' '}
            {words.state.outdatedWhy}
          </>
        )}
      </div>
      <div className={part.row}>
        <Button size="small" aria-label={aloud(build, name)} disabledFocusable={isBusy(state) || !ready} onClick={() => void onBuild([id])}>
          {build}
        </Button>
        {sheet && (
          <Button size="small" aria-label={aloud(words.open, sheet.name)} onClick={() => void session.show({ sheet: sheet.name, address: null })}>
            {words.open}
          </Button>
        )}
        {ready && <Checkbox checked={ticked} label={words.tick} aria-label={aloud(words.tick, name)} onChange={(_, { checked }) => onTick(id, checked === true)} />}
      </div>
    </>
  );
};
