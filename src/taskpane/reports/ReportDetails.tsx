import { makeStyles, tokens } from '@fluentui/react-components';
import { tablesOf, type AskedBy, type DataNeed, type ReportDeclaration } from '../../app/reports/catalogueOfReports';
import type { CheckReport } from '../../app/results';
import type { GalleryTexts } from '../../i18n/texts';
import { usePartStyles } from '../components/partStyles';
import { namesOf } from '../model/reportData';
import { LargePicture } from './ReportPicture';
import { useGalleryWords } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  body: { paddingTop: tokens.spacingVerticalS },
  lead: { fontWeight: tokens.fontWeightSemibold },
});

const askedLine = ({ document, place: { kind, number }, yearly }: AskedBy, { regulations: words }: GalleryTexts): string =>
  words.asked(words.documents[document], words.places[kind](number ?? ''), yearly ? words.yearly : null);

interface ListProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

const Lines = ({ heading, lines }: ListProps) => {
  const styles = useStyles();
  const part = usePartStyles();
  if (lines.length === 0) return null;
  return (
    <div className={part.small}>
      <span className={styles.lead}>{heading}</span>
      <ul className={part.sentences}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};

/** Which documents ask for a report, which tables it is made of, and which of the user's tables it puts rows into. */
export const ReportDetails = ({ report: { id, askedBy, needs, sharpenedBy }, check }: { report: ReportDeclaration; check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const words = useGalleryWords();
  const names = (need: Pick<DataNeed, 'anyOf'>): readonly string[] => namesOf(need.anyOf, check).map(({ name }) => name);
  const needLine = (need: DataNeed): string => (need.years === undefined ? words.data.tables(names(need)) : words.data.ofYears(words.data.tables(names(need)), need.years));
  const fills = names({ anyOf: tablesOf(id) });
  return (
    <details>
      <summary className={styles.summary}>{words.details}</summary>
      <div className={`${part.stack} ${styles.body}`}>
        <LargePicture id={id} />
        {askedBy.length === 0 ? <p className={part.small}>{words.noRegulation}</p> : <Lines heading={words.whichRegulation} lines={askedBy.map((asked) => askedLine(asked, words))} />}
        {needs.length === 0 ? <p className={part.small}>{words.data.needsNothing}</p> : <Lines heading={words.data.needs} lines={needs.map(needLine)} />}
        <Lines heading={words.data.sharpens} lines={sharpenedBy.map(needLine)} />
        {fills.length > 0 && <p className={part.small}>{words.data.fills(fills)}</p>}
      </div>
    </details>
  );
};
