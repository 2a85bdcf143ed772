import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly heading: string;
  /** Inside a step of the path, whose name is a second-level heading; elsewhere say 2. */
  readonly level?: 2 | 3;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a step or of a view, under a heading of its own. */
export const Section = ({ heading, level = 3, aside, children }: Props) => {
  const styles = useStyles();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.section} aria-label={heading}>
      <Heading className={styles.heading}>{heading}</Heading>
      {aside}
      {children}
    </section>
  );
};
