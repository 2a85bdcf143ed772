import { useState } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { useFieldStyles } from '../components/fieldStyles';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { missingTables } from '../model/missingTables';
import type { InputTableId } from '../model/useCases';
import { Blocks } from './mapping/Blocks';
import { useMappingStyles } from './mapping/styles';
import { useProposals } from './mapping/useProposals';

export interface MapSheetProps {
  /** What is mapped already and is to be looked at again; absent: the user chooses. */
  readonly of?: { readonly table: InputTableId; readonly sheet: string; readonly formerly?: string };
  readonly onDone: () => void;
}

/** The tables that are missed come first: it is for them that one points. */
const inOrder = (check: CheckReport): readonly { readonly id: InputTableId; readonly name: string }[] => {
  const missing = missingTables(check).map(({ id }) => id);
  const place = (id: InputTableId): number => (missing.includes(id) ? missing.indexOf(id) : missing.length);
  return [...check.tables].sort((a, b) => place(a.id) - place(b.id));
};

interface OfferedProps {
  readonly table: InputTableId;
  readonly sheet: string;
  readonly tableName: string;
  readonly formerly: string | undefined;
  readonly onDone: () => void;
}

const Offered = ({ table, sheet, tableName, formerly, onDone }: OfferedProps) => {
  const part = usePartStyles();
  const { mapping } = useTexts().pane;
  const { proposals, again } = useProposals({ table, sheet });
  if (proposals === undefined) return <span role="status">{mapping.looking}</span>;
  if (proposals === null) {
    return (
      <div>
        <Button size="small" onClick={again}>
          {mapping.lookAgain}
        </Button>
      </div>
    );
  }
  if (proposals.length === 0) return <p className={part.text}>{mapping.noHeaders}</p>;
  return <Blocks offered={proposals} tableName={tableName} {...(formerly !== undefined && { formerly })} onDone={onDone} />;
};

const Form = ({ check, of, onDone }: MapSheetProps & { check: CheckReport }) => {
  const styles = useMappingStyles();
  const session = useSession();
  const { field } = useFieldStyles();
  const { mapping } = useTexts().pane;
  const tables = inOrder(check);
  const [table, setTable] = useState<InputTableId | undefined>(of?.table ?? tables[0]?.id);
  const [sheet, setSheet] = useState(of?.sheet ?? '');
  const nameOf = (id: InputTableId): string => tables.find((one) => one.id === id)?.name ?? id;
  const takeCurrent = async (): Promise<void> => {
    const place = await session.ask('mapping', (useCases) => useCases.selection());
    if (place && check.userSheets.includes(place.sheet)) setSheet(place.sheet);
  };
  return (
    <div className={styles.form}>
      <Field className={field} label={mapping.table}>
        <Select value={table ?? ''} onChange={(_, { value }) => setTable(tables.find(({ id }) => id === value)?.id)}>
          {tables.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.stack}>
        <Field className={field} label={mapping.sheet}>
          <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
            <option value="">{mapping.choose}</option>
            {check.userSheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {!of && (
          <div>
            <Button size="small" onClick={() => void takeCurrent()}>
              {mapping.current}
            </Button>
          </div>
        )}
      </div>
      {table !== undefined && sheet !== '' && <Offered key={`${table} ${sheet}`} table={table} sheet={sheet} tableName={nameOf(table)} formerly={of?.table === table && of.sheet === sheet ? of.formerly : undefined} onDone={onDone} />}
    </div>
  );
};

/** Where the data are and how they are to be read: which table, on which sheet, which column is what. */
export const MapSheet = (props: MapSheetProps) => {
  const { check } = usePaneState();
  return check && <Form check={check} {...props} />;
};
