import { Button } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import { leftOut, leftOutBefore } from '../model/gaps';

/** What the results do not rest on, or will not: told before computing and after it. */
export const LeftOut = ({ check, onShowRows }: { check: CheckReport; onShowRows: () => void }) => {
  const part = usePartStyles();
  const texts = useTexts();
  const { computed } = usePaneState();
  const words = texts.pane.issues.leftOut;
  const after = computed?.check === check ? computed : null;
  const sentences = after ? leftOut(after, texts) : leftOutBefore(check, texts);
  return (
    <Section heading={after ? words.heading : words.headingBefore}>
      {sentences.length === 0 ? (
        <p className={part.text}>{after ? words.nothing : check.usable ? words.nothingBefore : words.noDataYet}</p>
      ) : (
        <ul className={part.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {check.issues.some(({ issue }) => issue.leavesOutRow) && (
        <div>
          <Button size="small" onClick={onShowRows}>
            {words.showRows}
          </Button>
        </div>
      )}
    </Section>
  );
};
