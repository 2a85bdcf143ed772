import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { describeIncoming } from '../../app/describeIncoming';
import type { IncomingProblem } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { sourceName } from '../model/collecting';
import { ShowMore } from './ShowMore';

const FIRST = 5;
const STEP = 50;

const useStyles = makeStyles({
  item: { borderInlineStartStyle: 'solid', borderInlineStartWidth: '3px', paddingInlineStart: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  note: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  where: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What is wrong with what came, where in the file, and what to do. */
export const ProblemList = ({ problems, label }: { problems: readonly IncomingProblem[]; label: string }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useTexts();
  const { remarks } = texts.pane.collect;
  const [limit, setLimit] = useState(FIRST);
  const left = problems.length - limit;
  return (
    <>
      <ul className={part.list} aria-label={label}>
        {problems.slice(0, limit).map((problem, at) => (
          <li key={at} className={`${styles.item} ${styles[problem.severity]}`}>
            <span className={styles.where}>{[remarks.severities[problem.severity], sourceName(problem.place)].filter(Boolean).join(' · ')}</span>
            {describeIncoming(problem, texts)}
          </li>
        ))}
      </ul>
      <ShowMore left={left} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </>
  );
};
