import { useRef, useState } from 'react';
import type { CheckReport } from '../../app/results';
import { ReadAgain } from '../components/ReadAgain';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import { NO_FILTER } from '../model/issueList';
import { SchoolNames } from '../shell/forms';
import { Issues } from './Issues';
import { LeftOut } from './LeftOut';
import { Repairs } from './Repairs';

const Known = ({ check }: { check: CheckReport }) => {
  const [filter, setFilter] = useState(NO_FILTER);
  const list = useRef<HTMLDivElement>(null);
  const showRows = (): void => {
    setFilter({ ...NO_FILTER, leftOut: true });
    list.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <Repairs repairs={check.repairs} />
      {check.unknownSchools.length + check.schoolNames.length > 0 && <SchoolNames check={check} />}
      <LeftOut check={check} onShowRows={showRows} />
      <div ref={list}>
        <Issues issues={check.issues} filter={filter} onFilter={setFilter} />
      </div>
    </>
  );
};

/** What is wrong in the data, what of it can be corrected at once, and what is left out because of it. */
export const CheckStep = () => {
  const part = usePartStyles();
  const { check, running, watching } = usePaneState();
  const { input, issues } = useTexts().pane;
  return (
    <div className={part.part}>
      {check ? <Known check={check} /> : <span>{running ? input.reading : input.notRead}</span>}
      <div>
        <ReadAgain label={issues.again} />
        {watching === false && <p className={part.small}>{issues.notWatching}</p>}
      </div>
    </div>
  );
};
