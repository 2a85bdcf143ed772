import { makeStyles, tokens } from '@fluentui/react-components';
import { isFileReport, type ReportDeclaration, type SheetReportId } from '../../app/reports/catalogueOfReports';
import type { CheckReport } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { canBuild, reportData } from '../model/reportData';
import { FileActions } from './FileActions';
import { LackedData } from './LackedData';
import { ReportDetails } from './ReportDetails';
import { ReportPicture } from './ReportPicture';
import { SheetActions } from './SheetActions';
import { useAbout, useReportName } from './words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** In a narrow pane at 200 % the words go below the picture. */
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  words: { flex: '1 1 120px', minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface Props {
  readonly report: ReportDeclaration;
  readonly check: CheckReport;
  readonly ticked: boolean;
  readonly onTick: (id: SheetReportId, on: boolean) => void;
  readonly onBuild: (reports: readonly SheetReportId[]) => Promise<void>;
}

/** One report: what it is and for whom, how it stands, what it lacks, and what can be done with it. */
export const ReportCard = ({ report, check, ticked, onTick, onBuild }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const name = useReportName()(report.id);
  const { what, whom } = useAbout()(report.id);
  const data = reportData(report, check);
  const ready = canBuild(data);
  const { id } = report;
  return (
    <article className={styles.card} aria-label={name} data-report={id}>
      <div className={styles.head}>
        <ReportPicture id={id} name={name} />
        <div className={styles.words}>
          <h4 className={styles.name}>{name}</h4>
          <p className={part.small}>{what}</p>
        </div>
      </div>
      <p className={part.small}>{whom}</p>
      <LackedData data={data} />
      {isFileReport(id) ? <FileActions id={id} name={name} ready={ready} /> : <SheetActions id={id} name={name} ready={ready} ticked={ticked} onTick={onTick} onBuild={onBuild} />}
      <ReportDetails report={report} check={check} />
    </article>
  );
};
