import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import { cellsInOrder, type CollectedSchool } from '../model/collecting';
import type { InputTableId } from '../model/useCases';
import { CellGroup } from './CellGroup';
import type { AcceptanceProps } from './Overview';
import { ProblemList } from './ProblemList';
import { useTableName } from './useTableName';

const useStyles = makeStyles({ summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

interface Props extends AcceptanceProps {
  readonly entry: CollectedSchool;
}

/** Headers by table, each table once. */
const byTable = (missing: CollectedSchool['missing']): ReadonlyMap<InputTableId, readonly string[]> => {
  const tables = new Map<InputTableId, string[]>();
  for (const { table, header } of missing) tables.set(table, [...(tables.get(table) ?? []), header]);
  return tables;
};

/** What came from a school: its files, what is wrong with them, what is missing, and every value beside what stands there. */
export const SchoolDetails = ({ entry, entry: { files, problems, missing }, accepted, onChange }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { check } = usePaneState();
  const { school: words } = useTexts().pane.collect;
  const tableName = useTableName(check);
  const groups = useMemo(() => cellsInOrder(entry), [entry]);
  const unanswered = useMemo(() => [...byTable(missing)], [missing]);
  return (
    <div className={part.stack}>
      {files.length === 0 && <p className={part.small}>{words.nothingCame}</p>}
      {files.length > 0 && (
        <ul className={part.list} aria-label={words.files}>
          {files.map(({ file, by, at }) => (
            <li key={file} className={part.small}>
              {[file, by, at !== null && words.when(at)].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && <ProblemList problems={problems} label={words.problems} />}
      {groups.map((group) => (
        <CellGroup key={`${group.table} ${group.year ?? ''}`} group={group} name={tableName(group.table)} files={files} accepted={accepted} onChange={onChange} />
      ))}
      {missing.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.missing(missing.length)}</summary>
          <ul className={part.sentences}>
            {unanswered.map(([table, headers]) => (
              <li key={table}>{words.missingOf(tableName(table), headers)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
