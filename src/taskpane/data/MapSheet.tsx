import { useEffect, useState } from 'react';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport, MappingProposal } from '../../app/results';
import { useFieldStyles } from '../components/fieldStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { missingTables } from '../model/missingTables';
import type { InputTableId } from '../model/useCases';
import { MappingForm } from './MappingForm';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 } });

interface Asked {
  readonly table: InputTableId;
  readonly sheet: string;
}

/** The guess for a table on a sheet; `undefined` while it is being made, `null` when that failed. */
const useProposal = (asked: Asked | null): MappingProposal | null | undefined => {
  const session = useSession();
  const [answer, setAnswer] = useState<{ readonly asked: Asked; readonly proposal: MappingProposal | null } | null>(null);
  useEffect(() => {
    if (!asked) return;
    let left = false;
    void session.ask('mapping', (useCases) => useCases.proposeMapping(asked.table, asked.sheet)).then((proposal) => {
      if (!left) setAnswer({ asked, proposal });
    });
    return () => {
      left = true;
    };
  }, [session, asked]);
  return answer && answer.asked === asked ? answer.proposal : undefined;
};

/** The tables that are missed come first: it is for them that one points. */
const inOrder = (check: CheckReport): readonly { readonly id: InputTableId; readonly name: string }[] => {
  const missing = missingTables(check).map(({ id }) => id);
  const place = (id: InputTableId): number => (missing.includes(id) ? missing.indexOf(id) : missing.length);
  return [...check.tables].sort((a, b) => place(a.id) - place(b.id));
};

const Form = ({ check, onDone }: { check: CheckReport; onDone: () => void }) => {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { mapping } = useTexts().pane;
  const tables = inOrder(check);
  const [table, setTable] = useState<InputTableId | ''>(tables[0]?.id ?? '');
  const [sheet, setSheet] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const proposal = useProposal(asked);
  const ask = (nextTable: InputTableId | '', nextSheet: string): void => {
    setTable(nextTable);
    setSheet(nextSheet);
    setAsked(nextTable === '' || nextSheet === '' ? null : { table: nextTable, sheet: nextSheet });
  };
  return (
    <div className={styles.form}>
      <Field className={field} label={mapping.table}>
        <Select value={table} onChange={(_, { value }) => ask(tables.find(({ id }) => id === value)?.id ?? '', sheet)}>
          {tables.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={field} label={mapping.sheet}>
        <Select value={sheet} onChange={(_, { value }) => ask(table, value)}>
          <option value="">{mapping.choose}</option>
          {check.userSheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {asked && proposal === undefined && <span>{mapping.looking}</span>}
      {asked && proposal === null && (
        <div>
          <Button size="small" onClick={() => setAsked({ ...asked })}>
            {mapping.lookAgain}
          </Button>
        </div>
      )}
      {asked && proposal && <MappingForm key={`${asked.table} ${asked.sheet}`} proposal={proposal} tableName={tables.find(({ id }) => id === asked.table)?.name ?? ''} onDone={onDone} />}
    </div>
  );
};

/** Where the data are that neither names nor headers tell: which table, on which sheet, which column is what. */
export const MapSheet = ({ onDone }: { onDone: () => void }) => {
  const { check } = usePaneState();
  return check && <Form check={check} onDone={onDone} />;
};
