import { useCallback, useState } from 'react';
import { usePaneState, useSession } from '../context';
import { BeforeComputing } from './BeforeComputing';
import { createHandover } from './handover';
import { FIRST_LOOK, type Look } from './look';
import { SchoolsView } from './SchoolsView';
import { StoryView } from './StoryView';

/** The lists of schools, or the story of the one that is open. What was searched and chosen stays meanwhile. */
export const ResultsView = () => {
  const { computed, school } = usePaneState();
  const { dispatch } = useSession();
  const [look, setLook] = useState<Look>(FIRST_LOOK);
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const [handover] = useState(createHandover);
  const assessment = computed?.assessment;
  const goTo = useCallback(
    (to: string | null): void => {
      if (to !== null) setLastOpened(to);
      handover.want();
      dispatch({ type: 'schoolOpened', school: to });
    },
    [dispatch, handover],
  );
  if (!computed || !assessment) return <BeforeComputing handover={handover} />;
  const { check } = computed;
  const entry = school === null ? undefined : assessment.schools.find((each) => each.school.key === school);
  if (entry) return <StoryView key={entry.school.key} check={check} assessment={assessment} entry={entry} onBack={() => goTo(null)} handover={handover} />;
  return <SchoolsView check={check} assessment={assessment} look={look} onLook={setLook} lastOpened={lastOpened} onOpen={goTo} handover={handover} />;
};
