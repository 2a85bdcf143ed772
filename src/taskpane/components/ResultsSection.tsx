import { useState } from 'react';
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ComputeReport } from '../../app/results';
import { useSession, useTexts } from '../context';
import { leftOut } from '../model/gaps';
import { schoolLists, type SchoolList } from '../model/lists';
import { PlaceLink } from './PlaceLink';
import { Section } from './Section';

const FIRST = 10;

const useStyles = makeStyles({
  heading: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  sentences: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  plain: { margin: 0, fontSize: tokens.fontSizeBase200 },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const SchoolListView = ({ list: { group, schools } }: { list: SchoolList }) => {
  const styles = useStyles();
  const { pane } = useTexts();
  const [all, setAll] = useState(false);
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        {pane.results.lists[group]}
        {schools && (
          <Badge appearance="filled" color={schools.length > 0 ? 'brand' : 'informative'}>
            {schools.length}
          </Badge>
        )}
        <span className={styles.hint}>{pane.results.listHints[group]}</span>
      </h3>
      {schools === null && <p className={styles.plain}>{pane.results.notComputed}</p>}
      {schools?.length === 0 && <p className={styles.plain}>{pane.results.nobody}</p>}
      {schools && schools.length > 0 && (
        <ul className={styles.list}>
          {(all ? schools : schools.slice(0, FIRST)).map(({ key, name, reason, place }) => (
            <li key={key}>
              <PlaceLink place={place}>{name}</PlaceLink>
              <span className={styles.reason}>{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {schools && schools.length > FIRST && !all && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {pane.results.showAll(schools.length)}
          </Button>
        </div>
      )}
    </div>
  );
};

const WrittenSheets = ({ written }: Pick<ComputeReport, 'written'>) => {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{pane.results.written}</h3>
      <ul className={styles.list}>
        {written.map(({ id, name, how }) => (
          <li key={id}>
            <PlaceLink place={{ sheet: name, address: null }}>{name}</PlaceLink> <span className={styles.hint}>{pane.results.how[how]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

const LeftOut = ({ report }: { report: ComputeReport }) => {
  const styles = useStyles();
  const texts = useTexts();
  const sentences = leftOut(report, texts);
  const { results } = texts.pane;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{results.leftOut}</h3>
      {sentences.length === 0 ? (
        <p className={styles.plain}>{results.nothingLeftOut}</p>
      ) : (
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** The three lists, what was written, and what the results do not rest on. */
export const ResultsSection = ({ report }: { report: ComputeReport }) => {
  const texts = useTexts();
  const { factorName } = useSession();
  if (!report.assessment) return null;
  return (
    <Section heading={texts.pane.results.heading(report.assessment.year)}>
      {schoolLists(report, factorName, texts).map((list) => (
        <SchoolListView key={list.group} list={list} />
      ))}
      <WrittenSheets written={report.written} />
      <LeftOut report={report} />
    </Section>
  );
};
