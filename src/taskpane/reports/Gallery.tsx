import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { REPORT_GROUPS, REPORTS, type SheetReportId } from '../../app/reports/catalogueOfReports';
import type { CheckReport } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { canBuild, reportData } from '../model/reportData';
import { BuiltReportsView } from './BuiltReportsView';
import { ChosenBar } from './ChosenBar';
import { MeetingSet } from './MeetingSet';
import { ReportCard } from './ReportCard';
import { useBuilding } from './useBuilding';
import { UsersTables } from './UsersTables';
import { useGalleryWords } from './words';

const useStyles = makeStyles({
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The reports, each on a card, under headings; those that are sheets can be ticked and built together. */
export const Gallery = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const words = useGalleryWords();
  const { last, build } = useBuilding();
  const [ticked, setTicked] = useState<readonly SheetReportId[]>([]);
  // What was ticked may have lost its data since.
  const chosen = REPORTS.flatMap((report) => ticked.filter((id) => id === report.id && canBuild(reportData(report, check))));
  const tick = (id: SheetReportId, on: boolean): void => setTicked(on ? [...ticked, id] : ticked.filter((other) => other !== id));
  return (
    <>
      <p className={part.small}>{words.intro}</p>
      <MeetingSet check={check} onBuild={build} />
      {last && <BuiltReportsView built={last} />}
      {REPORT_GROUPS.map((group) => {
        const reports = REPORTS.filter((report) => report.group === group);
        return (
          <section key={group} className={part.stack} aria-label={words.groups[group]}>
            <h3 className={part.heading}>{words.groups[group]}</h3>
            <ul className={styles.cards}>
              {reports.map((report) => (
                <li key={report.id}>
                  <ReportCard report={report} check={check} ticked={ticked.some((id) => id === report.id)} onTick={tick} onBuild={build} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <ChosenBar chosen={chosen} onBuild={build} onUntick={() => setTicked([])} />
      <UsersTables check={check} />
    </>
  );
};
