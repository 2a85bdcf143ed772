import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { ReadAgain } from '../components/ReadAgain';
import { usePaneState, useSession, useTexts } from '../context';
import { missingTables } from '../model/missingTables';
import { isBusy } from '../model/state';
import { CreateSheets, MapSheet } from '../shell/forms';

const useStyles = makeStyles({
  panel: { padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  way: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

type Form = 'create' | 'map';

const forms = { create: CreateSheets, map: MapSheet };

/** One of the two forms at a time, opened and closed by its button. */
const useForms = () => {
  const styles = useStyles();
  const [open, setOpen] = useState<Form | null>(null);
  const OpenForm = open && forms[open];
  return {
    opener: (form: Form) => ({ 'aria-expanded': open === form, onClick: () => setOpen(open === form ? null : form) }),
    form: (of: Form) => OpenForm && open === of && <div className={styles.panel}>{<OpenForm onDone={() => setOpen(null)} />}</div>,
  };
};

/** Three ways to begin in a workbook without data, each with whom it is for. */
export const Beginnings = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { empty, input, mapping } = useTexts().pane;
  const { opener, form } = useForms();
  const openSample = (): void => void session.change('openSample', (useCases) => useCases.openSample(), () => ({ kind: 'sampleOpened' }));
  return (
    <div className={styles.ways}>
      {missingTables(check).length > 0 && (
        <div className={styles.way}>
          <Button appearance="primary" {...opener('create')}>
            {input.create.open}
          </Button>
          <p className={part.small}>{empty.createHint}</p>
          {form('create')}
        </div>
      )}
      <div className={styles.way}>
        <Button {...opener('map')}>{mapping.open}</Button>
        <p className={part.small}>{empty.mapHint}</p>
        {form('map')}
      </div>
      <div className={styles.way}>
        <Button disabledFocusable={isBusy(state)} onClick={openSample}>
          {input.sample.open}
        </Button>
        <p className={part.small}>{input.sample.hint}</p>
      </div>
    </div>
  );
};

/** How more data come into a workbook that has some. */
export const MoreData = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { input, mapping } = useTexts().pane;
  const { opener, form } = useForms();
  return (
    <div className={styles.way}>
      <div className={part.row}>
        {missingTables(check).length > 0 && (
          <Button size="small" {...opener('create')}>
            {input.create.open}
          </Button>
        )}
        <Button size="small" {...opener('map')}>
          {mapping.open}
        </Button>
        <ReadAgain />
      </div>
      {form('create')}
      {form('map')}
    </div>
  );
};
