import type { MappingProposal } from '../../../app/results';
import { useTexts } from '../../context';
import { headerLine } from '../../model/mappingDraft';
import { useMappingStyles } from './styles';

/** The first rows as they stand on the sheet. */
export const SheetCells = ({ proposal: { headers, cells } }: { proposal: MappingProposal }) => {
  const styles = useMappingStyles();
  const { issues, mapping } = useTexts().pane;
  return (
    <div className={styles.box} role="region" aria-label={mapping.preview} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header.column} scope="col">
                {mapping.column(header.letters, headerLine(header))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, at) => (
            <tr key={at}>
              {row.map((value, column) => (
                <td key={column}>{value === '' ? '' : issues.repairs.value(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
