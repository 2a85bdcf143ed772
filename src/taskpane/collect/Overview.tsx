import { useMemo } from 'react';
import { CopyText } from '../components/CopyText';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import type { Accepted } from '../model/acceptance';
import type { Collected } from '../model/collecting';
import { FileRemarks } from './FileRemarks';
import { SchoolList } from './SchoolList';
import { TableYears } from './TableYears';

export interface AcceptanceProps {
  readonly accepted: Accepted;
  readonly onChange: (next: (accepted: Accepted) => Accepted) => void;
}

interface Props extends AcceptanceProps {
  readonly collected: Collected;
}

/** Whom to remind, ready for a letter. */
const Absent = ({ collected: { schools, comparison } }: { collected: Collected }) => {
  const part = usePartStyles();
  const { overview } = useTexts().pane.collect;
  const absent = useMemo(() => schools.filter(({ status }) => status === 'absent').map(({ school }) => school.name), [schools]);
  if (absent.length === 0) return null;
  return (
    <section className={part.tight} aria-label={overview.absentHeading}>
      <h3 className={part.heading}>{overview.absentHeading}</h3>
      <CopyText text={() => overview.reminder(comparison.year, absent)}>{overview.copyAbsent(absent.length)}</CopyText>
    </section>
  );
};

/** What came, from whom, and what of it is new. */
export const Overview = ({ collected, accepted, onChange }: Props) => {
  const part = usePartStyles();
  const { overview } = useTexts().pane.collect;
  const came = collected.schools.filter(({ status }) => status !== 'absent').length;
  const { counts } = collected;
  return (
    <>
      <div role="status" className={part.tight}>
        <p className={part.text}>{overview.came(came, collected.schools.length)}</p>
        {counts.new + counts.differs + counts.same === 0 && <p className={part.text}>{overview.nothing}</p>}
        {counts.new + counts.differs === 0 && counts.same > 0 && <p className={part.text}>{overview.allKnown}</p>}
      </div>
      <FileRemarks files={collected.remarked} />
      <TableYears collected={collected} accepted={accepted} onChange={onChange} />
      <SchoolList collected={collected} accepted={accepted} onChange={onChange} />
      {collected.wanted === 'forms' && <Absent collected={collected} />}
    </>
  );
};
