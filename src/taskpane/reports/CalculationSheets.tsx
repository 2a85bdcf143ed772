import type { ReactNode } from 'react';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { isSheetReport } from '../../app/reports/catalogueOfReports';
import type { TopicGap } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { SheetGroups } from '../components/SheetGroups';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import { computedSheets, type ComputedSheet } from '../model/freshness';
import { sheetName } from '../model/sheetNames';
import type { SheetId } from '../model/useCases';
import { absentSheets } from '../model/writtenSheets';
import { useAbout, useGalleryWords } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  body: { paddingTop: tokens.spacingVerticalS },
});

const About = ({ id }: { id: SheetId }) => {
  const part = usePartStyles();
  const { what, whom } = useAbout()(id);
  return (
    <p className={part.small}>
      {what} {whom}
    </p>
  );
};

const Computed = ({ sheet: { id, name, computedAt, outdated } }: { sheet: ComputedSheet }) => {
  const part = usePartStyles();
  const { compute } = useTexts().pane;
  const { calculations: words, state } = useGalleryWords();
  return (
    <>
      <PlaceLink place={{ sheet: name, address: null }}>{name}</PlaceLink>
      <About id={id} />
      <p className={part.small}>{words.computedAt(computedAt === null ? compute.justNow : compute.when(computedAt))}</p>
      {outdated && (
        <div className={part.small}>
          <Badge appearance="tint" color="warning">
            {state.outdated}
          </Badge>{' '}
          {state.outdatedWhy}
        </div>
      )}
    </>
  );
};

const Folded = ({ heading, open = false, children }: { heading: string; open?: boolean; children: ReactNode }) => {
  const styles = useStyles();
  return (
    <details open={open} aria-label={heading}>
      <summary className={styles.summary}>{heading}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
};

const isNoReport = ({ id }: { id: SheetId }): boolean => !isSheetReport(id);

/** Topics that the workbook does not allow to compute, each with the reason. */
const NotComputed = ({ gaps }: { gaps: readonly TopicGap[] }) => {
  const part = usePartStyles();
  const texts = useTexts();
  const { calculations: words } = useGalleryWords();
  if (gaps.length === 0) return null;
  return (
    <section className={part.tight} aria-label={words.notComputed}>
      <h4 className={part.heading}>{words.notComputed}</h4>
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

/** The sheets of the calculations: what each is, for whom, and whether it still says what the data say. */
export const CalculationSheets = () => {
  const part = usePartStyles();
  const texts = useTexts();
  const { calculations: words } = useGalleryWords();
  const state = usePaneState();
  const all = computedSheets(state);
  const gaps = state.computed?.gaps ?? [];
  const sheets = all.filter(isNoReport);
  const absent = absentSheets(all, gaps).filter((id) => isNoReport({ id }));
  return (
    <Section heading={words.heading}>
      {sheets.length === 0 ? (
        <p className={part.small}>{words.none}</p>
      ) : (
        <Folded heading={`${words.inWorkbook}: ${sheets.length}`}>
          <SheetGroups sheets={sheets} idOf={({ id }) => id}>
            {(sheet) => <Computed sheet={sheet} />}
          </SheetGroups>
        </Folded>
      )}
      {absent.length > 0 && (
        <Folded heading={`${words.notYet}: ${absent.length}`}>
          <SheetGroups sheets={absent} idOf={(id) => id}>
            {(id) => (
              <>
                {sheetName(id, texts)}
                <About id={id} />
              </>
            )}
          </SheetGroups>
        </Folded>
      )}
      <NotComputed gaps={gaps} />
    </Section>
  );
};
