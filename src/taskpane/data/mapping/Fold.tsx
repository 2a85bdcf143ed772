import type { ReactNode } from 'react';
import { usePartStyles } from '../../components/partStyles';
import { useMappingStyles } from './styles';

interface Props {
  readonly heading: string;
  /** What is inside, in a line. */
  readonly details?: string;
  /** Where several are called the same: what it is for whoever does not see where it stands. */
  readonly label?: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A part of the form that shows when it is opened. */
export const Fold = ({ heading, details, label, open, children }: Props) => {
  const styles = useMappingStyles();
  const part = usePartStyles();
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary} aria-label={label}>
        {heading}
        {details !== undefined && <div className={`${part.small} ${styles.under}`}>{details}</div>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
};
