import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MEETING_SET, REPORTS, type SheetReportId } from '../../app/reports/catalogueOfReports';
import type { CheckReport } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession } from '../context';
import { canBuild, reportData } from '../model/reportData';
import { isBusy } from '../model/state';
import { useGalleryWords, useReportName } from './words';

const useStyles = makeStyles({
  set: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface Props {
  readonly check: CheckReport;
  readonly onBuild: (reports: readonly SheetReportId[]) => Promise<void>;
}

const buildable = (id: SheetReportId, check: CheckReport): boolean => REPORTS.some((report) => report.id === id && canBuild(reportData(report, check)));

/** «Комплект к заседанию»: what belongs together, built at one press; what lacks data is left out and named. */
export const MeetingSet = ({ check, onBuild }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const state = usePaneState();
  const { dispatch } = useSession();
  const words = useGalleryWords();
  const nameOf = useReportName();
  const reports = MEETING_SET.filter((id) => buildable(id, check));
  const without = MEETING_SET.filter((id) => !reports.includes(id));
  const busy = isBusy(state);
  return (
    <section className={styles.set} aria-label={words.set.heading}>
      <h3 className={part.heading}>{words.set.heading}</h3>
      <p className={part.small}>{words.set.what(MEETING_SET.length)}</p>
      <ul className={part.sentences}>
        {MEETING_SET.map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ul>
      {check.usable && without.length > 0 && <p className={part.small}>{words.set.without(without.map(nameOf))}</p>}
      {!check.usable && (
        <>
          <p className={part.small}>
            {words.data.cannot} {words.data.workbook} {words.data.workbookHint}
          </p>
          <div>
            <Button size="small" onClick={() => dispatch({ type: 'stepped', step: 'data' })}>
              {words.data.toData}
            </Button>
          </div>
        </>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={busy || reports.length === 0} onClick={() => void onBuild(reports)}>
          {words.set.build}
        </Button>
      </div>
      {state.running?.job === 'reports' && <p className={part.small}>{words.running}</p>}
    </section>
  );
};
