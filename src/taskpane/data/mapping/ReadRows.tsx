import { Button } from '@fluentui/react-components';
import { usePartStyles } from '../../components/partStyles';
import { useTexts } from '../../context';
import { useMappingStyles } from './styles';
import type { Tried } from './usePreview';

/** The first rows as they would be read. */
export const ReadRows = ({ tried: { preview, state } }: { tried: Tried }) => {
  const styles = useMappingStyles();
  const { mapping } = useTexts().pane;
  const { headers, rows } = preview;
  if (rows.length === 0) return null;
  return (
    <div className={styles.stack}>
      <h4 className={styles.legend}>{mapping.asRead}</h4>
      <div className={`${styles.box} ${state === 'tried' ? '' : styles.waiting}`} role="region" aria-label={mapping.asRead} aria-busy={state === 'trying'} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {headers.map((header, at) => (
                <th key={at} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((value, column) => (
                  <td key={column}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

/** How many rows there are in all, and what is missing for them to be read. */
export const Outcome = ({ tried: { preview, state, again } }: { tried: Tried }) => {
  const part = usePartStyles();
  const { mapping } = useTexts().pane;
  const { count, missing } = preview;
  return (
    <div className={part.tight}>
      <p role="status" className={part.small}>
        {state === 'trying' ? mapping.trying : missing.length > 0 ? mapping.missing(missing) : mapping.count(count)}
      </p>
      {state === 'failed' && (
        <div>
          <Button size="small" onClick={again}>
            {mapping.tryAgain}
          </Button>
        </div>
      )}
    </div>
  );
};
