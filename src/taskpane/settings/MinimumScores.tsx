import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { isMinimumChanged, minimumScoreTable, publishedMinimums } from '../model/minimumScores';
import type { MinimumScoreView } from '../model/useCases';
import { AddMinimum } from './AddMinimum';
import { MinimumCell } from './MinimumCell';

const useStyles = makeStyles({
  wide: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: 'start', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingHorizontalXXS, maxWidth: '104px', overflowWrap: 'anywhere' },
  year: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: tokens.spacingHorizontalXXS, paddingInlineEnd: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  cell: { padding: tokens.spacingHorizontalXXS },
});

/** Where a score that is not the default comes from, with the way to the cell that decides on it. */
const Changed = ({ view: { procedure, year, from, place } }: { view: MinimumScoreView }) => {
  const { minimums: words, from: origins } = useTexts().pane.settings;
  return (
    <li>
      {words.of(procedure, year)}. {from !== 'default' && origins[from]} {place && <PlaceLink place={place}>{`${place.sheet}, ${place.address}`}</PlaceLink>}
    </li>
  );
};

/** Years and exams: each score can be changed, and taken back; where the scores are published stands below. */
export const MinimumScores = ({ views }: { views: readonly MinimumScoreView[] }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useTexts();
  const { minimums: words, number } = texts.pane.settings;
  const { minimumScoreSources } = texts.terms;
  const [problem, setProblem] = useState<string | null>(null);
  const { procedures, rows } = minimumScoreTable(views);
  const changed = views.filter(isMinimumChanged);
  return (
    <div className={part.stack}>
      <p className={part.small}>{words.hint}</p>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {words.year}
              </th>
              {procedures.map((procedure) => (
                <th key={procedure} scope="col" className={styles.head}>
                  {procedure}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, cells }) => (
              <tr key={String(year)}>
                <th scope="row" className={styles.year}>
                  {year ?? words.anyYear}
                </th>
                {cells.map((view) => (
                  <td key={view.procedure} className={styles.cell}>
                    <MinimumCell view={view} onProblem={setProblem} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="alert" className={part.small}>
        {problem}
      </p>
      {changed.length > 0 && (
        <div className={part.tight}>
          <p className={part.small}>{words.changed}</p>
          <ul className={part.sentences}>
            {changed.map((view) => (
              <Changed key={view.id} view={view} />
            ))}
          </ul>
        </div>
      )}
      <AddMinimum />
      <details>
        <summary className={part.small}>{words.sources}</summary>
        <ul className={part.sentences}>
          {publishedMinimums(views).map(({ id, procedure, year, defaultValue, inherited, source }) => (
            <li key={id}>
              {words.of(procedure, year)}: {number(defaultValue ?? inherited ?? 0)} — {source && minimumScoreSources[source]}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
};
