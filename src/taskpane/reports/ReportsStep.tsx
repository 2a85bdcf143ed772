import { Badge } from '@fluentui/react-components';
import type { TopicGap } from '../../app/results';
import { CopyText } from '../components/CopyText';
import { PlaceLink } from '../components/PlaceLink';
import { SheetGroups } from '../components/SheetGroups';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { computedSheets, type ComputedSheet } from '../model/freshness';
import { listsText } from '../model/plainText';
import { sheetName } from '../model/sheetNames';
import { absentSheets } from '../model/writtenSheets';
import type { SheetId } from '../model/useCases';

const About = ({ id }: { id: SheetId }) => {
  const part = usePartStyles();
  const { what, whom } = useTexts().pane.reports.sheets[id];
  return (
    <p className={part.small}>
      {what} {whom}
    </p>
  );
};

const Report = ({ sheet: { id, name, computedAt, outdated } }: { sheet: ComputedSheet }) => {
  const part = usePartStyles();
  const { reports: words, compute } = useTexts().pane;
  return (
    <>
      <PlaceLink place={{ sheet: name, address: null }}>{name}</PlaceLink>
      <About id={id} />
      <p className={part.small}>{words.computedAt(computedAt === null ? compute.justNow : compute.when(computedAt))}</p>
      {outdated && (
        <div className={part.small}>
          <Badge appearance="tint" color="warning">
            {words.outdated}
          </Badge>{' '}
          {words.outdatedWhy}
        </div>
      )}
    </>
  );
};

/** The three lists as text, as far as they were computed in this session. */
const ForLetter = () => {
  const part = usePartStyles();
  const { computed } = usePaneState();
  const { factorName } = useSession();
  const texts = useTexts();
  const { reports: words } = texts.pane;
  const assessment = computed?.assessment ?? null;
  return (
    <section className={part.tight} aria-label={words.forLetter}>
      <h3 className={part.heading}>{words.forLetter}</h3>
      {computed && assessment ? (
        <>
          <p className={part.small}>{words.forLetterHint}</p>
          <CopyText text={() => listsText({ check: computed.check, assessment }, factorName, texts)}>{words.copyAll}</CopyText>
        </>
      ) : (
        <p className={part.small}>{words.forLetterNeeds}</p>
      )}
    </section>
  );
};

/** Topics that the workbook does not allow to compute, each with the reason. */
const NotComputed = ({ gaps }: { gaps: readonly TopicGap[] }) => {
  const part = usePartStyles();
  const texts = useTexts();
  const { reports: words } = texts.pane;
  if (gaps.length === 0) return null;
  return (
    <section className={part.tight} aria-label={words.notComputed}>
      <h3 className={part.heading}>{words.notComputed}</h3>
      <ul className={part.list}>
        {gaps.map(({ sheet, why }) => (
          <li key={sheet}>
            {sheetName(sheet, texts)}
            <p className={part.small}>{why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The generated sheets as reports: what each is, for whom, and whether it still says what the data say. */
export const ReportsStep = () => {
  const part = usePartStyles();
  const texts = useTexts();
  const { reports: words } = texts.pane;
  const state = usePaneState();
  const sheets = computedSheets(state);
  const gaps = state.computed?.gaps ?? [];
  const absent = absentSheets(sheets, gaps);
  return (
    <div className={part.part}>
      <section className={part.tight} aria-label={words.inWorkbook}>
        <h3 className={part.heading}>{words.inWorkbook}</h3>
        {sheets.length === 0 ? (
          <p className={part.small}>{words.none}</p>
        ) : (
          <SheetGroups sheets={sheets} idOf={({ id }) => id}>
            {(sheet) => <Report sheet={sheet} />}
          </SheetGroups>
        )}
      </section>
      {absent.length > 0 && (
        <section className={part.tight} aria-label={words.notYet}>
          <h3 className={part.heading}>{words.notYet}</h3>
          <SheetGroups sheets={absent} idOf={(id) => id}>
            {(id) => (
              <>
                {sheetName(id, texts)}
                <About id={id} />
              </>
            )}
          </SheetGroups>
        </section>
      )}
      <NotComputed gaps={gaps} />
      <ForLetter />
    </div>
  );
};
