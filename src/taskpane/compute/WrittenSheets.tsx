import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { PlaceLink } from '../components/PlaceLink';
import { useMessageStyles } from '../components/messageStyles';
import { SheetGroups } from '../components/SheetGroups';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import { computedSheets } from '../model/freshness';

/** The computed sheets in the workbook: when each was written, and whether its data are still the same. */
export const WrittenSheets = () => {
  const part = usePartStyles();
  const message = useMessageStyles();
  const state = usePaneState();
  const { compute: words } = useTexts().pane;
  const sheets = computedSheets(state);
  const outdated = sheets.filter((sheet) => sheet.outdated).length;
  return (
    <section className={part.tight} aria-label={words.written}>
      <h3 className={part.heading}>{words.written}</h3>
      {sheets.length === 0 && <p className={part.small}>{words.neverWritten}</p>}
      {outdated > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={message.body}>{words.outdated(outdated)}</MessageBarBody>
        </MessageBar>
      )}
      <SheetGroups sheets={sheets} idOf={({ id }) => id}>
        {({ name, computedAt, outdated: isOld }) => (
          <>
            <PlaceLink place={{ sheet: name, address: null }}>{name}</PlaceLink>
            <p className={part.small}>
              {computedAt === null ? words.justNow : words.when(computedAt)}; {isOld ? words.freshness.outdated : words.freshness.current}
            </p>
          </>
        )}
      </SheetGroups>
    </section>
  );
};
