import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useTexts } from '../context';
import type { FormulaMode } from '../model/useCases';
import { Section } from './Section';

const modes: readonly FormulaMode[] = ['addin', 'plain', 'values'];

const isMode = (value: string): value is FormulaMode => modes.some((mode) => mode === value);

const useStyles = makeStyles({ hint: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 } });

/** How computed cells will be written. */
export const ModeSection = () => {
  const styles = useStyles();
  const session = useSession();
  const { mode, running } = usePaneState();
  const { pane } = useTexts();
  return (
    <Section heading={pane.compute.heading}>
      <Field label={pane.compute.mode}>
        <RadioGroup value={mode} disabled={running !== null} onChange={(_, { value }) => isMode(value) && void session.chooseMode(value)}>
          {modes.map((value) => (
            <Radio
              key={value}
              value={value}
              label={
                <>
                  {pane.compute.modes[value]}
                  <span className={styles.hint}>{pane.compute.modeHints[value]}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
};
