import type { CheckReport } from '../../app/results';
import { Collecting } from '../collect/Collecting';
import { usePartStyles } from '../components/partStyles';
import { ReadAgain } from '../components/ReadAgain';
import { usePaneState, useTexts } from '../context';
import { EmptyWorkbook } from './EmptyWorkbook';
import { Examples } from './Examples';
import { FoundTables } from './FoundTables';
import { MissingTables } from './MissingTables';
import { Remarks } from './Remarks';
import { UnusableWorkbook } from './UnusableWorkbook';
import { MoreData } from './Ways';

const Known = ({ check }: { check: CheckReport }) => {
  if (check.found.length === 0) {
    return (
      <>
        <EmptyWorkbook check={check} />
        <ReadAgain />
      </>
    );
  }
  return (
    <>
      {check.unusable && <UnusableWorkbook check={check} reason={check.unusable} />}
      <Remarks check={check} />
      <FoundTables check={check} />
      <Examples check={check} />
      <MissingTables check={check} />
      <MoreData check={check} />
      <Collecting check={check} />
    </>
  );
};

/** What the workbook holds, what it lacks and what that costs, and how to bring it in. */
export const DataStep = () => {
  const part = usePartStyles();
  const { check, running } = usePaneState();
  const { input } = useTexts().pane;
  if (check) {
    return (
      <div className={part.part}>
        <Known check={check} />
      </div>
    );
  }
  return (
    <div className={part.part}>
      <span>{running ? input.reading : input.notRead}</span>
      <ReadAgain />
    </div>
  );
};
