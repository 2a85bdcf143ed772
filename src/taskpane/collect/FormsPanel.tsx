import { useEffect, useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { firstChoice } from '../model/collectedYears';
import { isBusy } from '../model/state';
import { FORM_SECTIONS, type FormSectionId } from '../model/useCases';
import { JobProgress } from './JobProgress';
import { Letter } from './Letter';
import { MadeForms, type Made } from './MadeForms';
import { SchoolPicker } from './SchoolPicker';
import { YearField } from './YearField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  sections: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
});

interface SectionsProps {
  readonly chosen: readonly FormSectionId[];
  readonly onChoose: (chosen: readonly FormSectionId[]) => void;
}

/** What the form asks; the last one stays chosen. */
const Sections = ({ chosen, onChoose }: SectionsProps) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { forms: words } = useTexts().pane.collect;
  const [keptLast, setKeptLast] = useState(false);
  const toggle = (section: FormSectionId, on: boolean): void => {
    const next = FORM_SECTIONS.filter((each) => (each === section ? on : chosen.includes(each)));
    setKeptLast(next.length === 0);
    if (next.length > 0) onChoose(next);
  };
  return (
    <fieldset className={styles.sections}>
      <legend className={styles.legend}>{words.sections}</legend>
      {FORM_SECTIONS.map((section) => (
        <Checkbox
          key={section}
          checked={chosen.includes(section)}
          onChange={(_, { checked }) => toggle(section, checked === true)}
          label={
            <>
              {words.sectionNames[section]} <span className={part.small}>({words.sectionHints[section]})</span>
            </>
          }
        />
      ))}
      <p role="status" className={part.small}>
        {keptLast && words.oneSection}
      </p>
    </fieldset>
  );
};

const ZIP = 'application/zip';

/** An archive with the address under which the page itself serves it, as long as it is shown. */
const useMade = (): [Made | null, (made: Omit<Made, 'address'>) => void] => {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (made) return () => URL.revokeObjectURL(made.address);
    return undefined;
  }, [made]);
  return [made, ({ file, count }) => setMade({ file, count, address: URL.createObjectURL(new Blob([file.bytes.slice()], { type: ZIP })) })];
};

const Form = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { forms: words } = useTexts().pane.collect;
  const [year, setYear] = useState(() => firstChoice(check, new Date()));
  const [sections, setSections] = useState<readonly FormSectionId[]>(FORM_SECTIONS);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [made, setMade] = useMade();
  // A school may have gone from the list since it was picked.
  const schools = picked === null ? undefined : check.directory.filter(({ key }) => picked.has(key)).map(({ key }) => key);
  const count = schools?.length ?? check.directory.length;
  const run = async (): Promise<void> => {
    const file = await session.run('forms', (useCases, given) => useCases.makeForms({ year, sections, ...(schools && { schools }) }, given));
    if (file) setMade({ file, count });
  };
  return (
    <div className={styles.form}>
      <YearField year={year} onYear={(next) => next !== null && setYear(next)} />
      <Sections chosen={sections} onChoose={setSections} />
      <SchoolPicker schools={check.directory} chosen={picked} onChoose={setPicked} />
      <div className={part.tight}>
        <p className={part.small}>{count === 0 ? words.noneChosen : words.count(count)}</p>
        <div>
          <Button appearance="primary" disabledFocusable={isBusy(state) || count === 0} onClick={() => void run()}>
            {words.run}
          </Button>
        </div>
        <JobProgress job="forms" />
        {made && <MadeForms made={made} />}
      </div>
      <Letter year={year} />
    </div>
  );
};

/** A form for each school, to be sent out: for which year, what it asks, for whom; then the archive and what to write. */
export const FormsPanel = () => {
  const { check } = usePaneState();
  return check && <Form check={check} />;
};
