import { useId, useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { missingTables, suggestedSheets } from '../model/missingTables';
import { isBusy } from '../model/state';
import type { InputTableId } from '../model/useCases';

const useStyles = makeStyles({
  form: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  details: { paddingInlineStart: '32px' },
});

const Form = ({ check, onDone }: { check: CheckReport; onDone: () => void }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { create, purposes } = useTexts().pane.input;
  const id = useId();
  const missing = missingTables(check);
  const [picked, setPicked] = useState<readonly InputTableId[]>(suggestedSheets(missing));
  const chosen = missing.map((table) => table.id).filter((table) => picked.includes(table));
  const toggle = (table: InputTableId): void => setPicked(picked.includes(table) ? picked.filter((other) => other !== table) : [...picked, table]);
  const run = async (): Promise<void> => {
    const created = await session.change('createSheets', (useCases) => useCases.createInputSheets(chosen), (sheets) => ({ kind: 'sheetsCreated', names: sheets.map(({ name }) => name) }));
    if (created) onDone();
  };
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{create.legend}</legend>
      <p className={part.small}>{create.what}</p>
      {missing.map(({ id: table, name, columns }) => (
        <div key={table}>
          <Checkbox checked={picked.includes(table)} onChange={() => toggle(table)} label={name} aria-describedby={`${id}-${table}`} />
          <div id={`${id}-${table}`} className={`${part.small} ${styles.details}`}>
            <div>{purposes[table]}</div>
            <div>{create.columns(columns)}</div>
          </div>
        </div>
      ))}
      <div>
        <Button appearance="primary" disabledFocusable={isBusy(state) || chosen.length === 0} onClick={() => void run()}>
          {create.run(chosen.length)}
        </Button>
        {chosen.length === 0 && <p className={part.small}>{create.none}</p>}
      </div>
    </fieldset>
  );
};

/** Which blank sheets to make: what each is for and what it cannot do without. */
export const CreateSheets = ({ onDone }: { onDone: () => void }) => {
  const { check } = usePaneState();
  return check && <Form check={check} onDone={onDone} />;
};
