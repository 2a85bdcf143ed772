import { useState } from 'react';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { MappingProposal } from '../../app/results';
import { useFieldStyles } from '../components/fieldStyles';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { columnsTwice, missingColumns, withColumn } from '../model/mappingDraft';
import { isBusy } from '../model/state';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  /** The sheet may be wide: it scrolls in its own box, the pane does not. */
  box: { overflowX: 'auto', maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  preview: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': { padding: '2px 8px', textAlign: 'start', whiteSpace: 'nowrap', overflowWrap: 'normal', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    '& td': { maxWidth: '180px', overflow: 'hidden', textOverflow: 'ellipsis' },
  },
});

interface Props {
  readonly proposal: MappingProposal;
  readonly tableName: string;
  readonly onDone: () => void;
}

const Preview = ({ proposal: { headers, preview } }: Pick<Props, 'proposal'>) => {
  const styles = useStyles();
  const { issues, mapping } = useTexts().pane;
  return (
    <div className={styles.box} role="region" aria-label={mapping.preview} tabIndex={0}>
      <table className={styles.preview}>
        <thead>
          <tr>
            {headers.map(({ column, letters, text }) => (
              <th key={column} scope="col">
                {mapping.option(letters, text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, at) => (
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

/** The guess, to be put right and confirmed. */
export const MappingForm = ({ proposal, tableName, onDone }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { field } = useFieldStyles();
  const { mapping } = useTexts().pane;
  const [columns, setColumns] = useState(proposal.guess.columns);
  if (proposal.headers.length === 0) return <p className={part.text}>{mapping.noHeaders}</p>;
  const missing = missingColumns(proposal, columns);
  const twice = columnsTwice(proposal, columns);
  const { sheet } = proposal.guess;
  const confirm = async (): Promise<void> => {
    const remembered = await session.change('mapping', (useCases) => useCases.rememberMapping({ ...proposal.guess, columns }), () => ({ kind: 'mapped', table: tableName, sheet }));
    if (remembered !== null) onDone();
  };
  return (
    <div className={styles.form}>
      <p className={part.text}>{mapping.headerRow(proposal.guess.headerRow + 1)}</p>
      <Preview proposal={proposal} />
      <div role="group" aria-label={mapping.columns} className={styles.columns}>
        {proposal.columns.map(({ id, header, required }) => (
          <Field className={field} key={id} label={mapping.column(header, required)} size="small">
            <Select value={String(columns[id] ?? '')} onChange={(_, { value }) => setColumns(withColumn(columns, id, value === '' ? null : Number(value)))}>
              <option value="">{mapping.noColumn}</option>
              {proposal.headers.map(({ column, letters, text }) => (
                <option key={column} value={column}>
                  {mapping.option(letters, text)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <div role="status">
        {missing.length > 0 && <p className={part.small}>{mapping.missing(missing)}</p>}
        {twice.length > 0 && <p className={part.small}>{mapping.twice(twice)}</p>}
      </div>
      <div>
        <Button appearance="primary" disabledFocusable={isBusy(state) || missing.length > 0 || twice.length > 0} onClick={() => void confirm()}>
          {mapping.confirm}
        </Button>
      </div>
    </div>
  );
};
