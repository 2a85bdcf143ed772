import { useState } from 'react';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport, UnknownSchool } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { useFieldStyles } from '../components/fieldStyles';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';

const FIRST = 5;
const STEP = 20;

const useStyles = makeStyles({
  unknown: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0, paddingInlineStart: tokens.spacingHorizontalS, borderInlineStartStyle: 'solid', borderInlineStartWidth: '3px', borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  written: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  candidate: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
  pair: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

export interface SchoolNamesProps {
  readonly check: CheckReport;
}

/** Has the name mean this school from now on. */
const useRemember = (written: string): ((school: string) => void) => {
  const session = useSession();
  return (school) => void session.change('names', (useCases) => useCases.rememberSchoolName({ written, school }));
};

/** Any school of «Школы», where none of those offered is meant. */
const OtherSchool = ({ written, check }: { written: string; check: CheckReport }) => {
  const { field } = useFieldStyles();
  const state = usePaneState();
  const words = useTexts().pane.schoolNames;
  const remember = useRemember(written);
  const [open, setOpen] = useState(false);
  const [school, setSchool] = useState('');
  return (
    <>
      <div>
        <Button size="small" aria-expanded={open} aria-label={words.otherFor(written)} onClick={() => setOpen(!open)}>
          {words.other}
        </Button>
      </div>
      {open && (
        <>
          <Field className={field} label={words.which(written)} size="small">
            <Select value={school} onChange={(_, { value }) => setSchool(value)}>
              <option value="">{words.choose}</option>
              {check.directory.map(({ key, name }) => (
                <option key={key}>{name}</option>
              ))}
            </Select>
          </Field>
          <div>
            <Button size="small" disabledFocusable={isBusy(state) || school === ''} onClick={() => remember(school)}>
              {words.remember}
            </Button>
          </div>
        </>
      )}
    </>
  );
};

const Unknown = ({ unknown: { written, rows, place, candidates }, check }: { unknown: UnknownSchool; check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const state = usePaneState();
  const words = useTexts().pane.schoolNames;
  const remember = useRemember(written);
  return (
    <li className={styles.unknown}>
      <span className={styles.written}>{written}</span>
      <span className={part.small}>
        {words.rows(rows)} · <PlaceLink place={place}>{place.address === null ? place.sheet : `${place.sheet}, ${place.address}`}</PlaceLink>
      </span>
      {candidates.length === 0 ? (
        <p className={part.small}>{words.nothingLike}</p>
      ) : (
        <ul className={part.list} aria-label={words.candidates(written)}>
          {candidates.map(({ school, differs }) => (
            <li key={school} className={styles.candidate}>
              <span className={styles.words}>
                {school}
                <span className={part.small}>{` ${words.differs(differs)}`}</span>
              </span>
              <Button size="small" aria-label={words.thisOneFor(written, school)} disabledFocusable={isBusy(state)} onClick={() => remember(school)}>
                {words.thisOne}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <OtherSchool written={written} check={check} />
    </li>
  );
};

const Remembered = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const words = useTexts().pane.schoolNames;
  if (check.schoolNames.length === 0) return null;
  const isListed = (school: string): boolean => check.directory.some(({ name }) => name === school);
  return (
    <details>
      <summary>{words.remembered(check.schoolNames.length)}</summary>
      <ul className={part.list}>
        {check.schoolNames.map(({ written, school }) => (
          <li key={written} className={styles.pair}>
            <span className={styles.words}>
              {words.pair(written, school)}
              {!isListed(school) && <span className={part.small}>{` ${words.gone}`}</span>}
            </span>
            <Button size="small" aria-label={words.forgetWhich(written)} disabledFocusable={isBusy(state)} onClick={() => void session.change('names', (useCases) => useCases.forgetSchoolName(written))}>
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Names that are none of «Школы», with the schools they may mean, and what was confirmed of such names. */
export const SchoolNames = ({ check }: SchoolNamesProps) => {
  const part = usePartStyles();
  const { issues, schoolNames: words } = useTexts().pane;
  const [limit, setLimit] = useState(FIRST);
  const { unknownSchools } = check;
  const left = unknownSchools.length - limit;
  return (
    <Section heading={words.heading}>
      {unknownSchools.length > 0 && <p className={part.small}>{words.hint}</p>}
      {unknownSchools.length === 0 && <p className={part.text}>{words.allKnown}</p>}
      <ul className={part.list}>
        {unknownSchools.slice(0, limit).map((unknown) => (
          <Unknown key={unknown.written} unknown={unknown} check={check} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + STEP)}>
            {issues.moreOf(Math.min(STEP, left), left)}
          </Button>
        </div>
      )}
      <Remembered check={check} />
    </Section>
  );
};
