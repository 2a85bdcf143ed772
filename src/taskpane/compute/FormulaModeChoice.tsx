import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useTexts } from '../context';
import type { FormulaMode } from '../model/useCases';
import { useWish } from '../settings/useWish';

const modes: readonly FormulaMode[] = ['addin', 'plain', 'values'];

const isMode = (value: string): value is FormulaMode => modes.some((mode) => mode === value);

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** How computed cells will be written: kept in the workbook like the settings. */
export const FormulaModeChoice = () => {
  const styles = useStyles();
  const { chooseMode } = useSession();
  const { mode } = usePaneState();
  const { compute: words } = useTexts().pane;
  const { wished, wish } = useWish(chooseMode);
  return (
    <Field className={styles.field} label={words.mode}>
      <RadioGroup value={wished?.value ?? mode} onChange={(_, { value }) => isMode(value) && void wish(value)}>
        {modes.map((value) => (
          <Radio
            key={value}
            value={value}
            label={
              <>
                {words.modes[value]}
                <span className={styles.hint}>{words.modeHints[value]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
