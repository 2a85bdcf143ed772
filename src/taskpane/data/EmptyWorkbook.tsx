import type { CheckReport } from '../../app/results';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { Beginnings } from './Ways';

/** A workbook in which nothing was found: three ways to begin. */
export const EmptyWorkbook = ({ check }: { check: CheckReport }) => {
  const part = usePartStyles();
  const { empty } = useTexts().pane;
  return (
    <Section heading={empty.heading}>
      <p className={part.text}>{empty.need}</p>
      <Beginnings check={check} />
    </Section>
  );
};
