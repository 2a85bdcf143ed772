import type { RefObject } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTexts } from '../context';
import { shownChoices } from '../model/settingInput';
import type { SettingView } from '../model/useCases';
import { useFieldStyles } from './fieldStyles';
import type { SettingInHand } from './useSetting';

interface Props {
  readonly view: SettingView;
  readonly setting: SettingInHand;
  /** The chosen one. */
  readonly control: RefObject<HTMLInputElement | null>;
}

export const ChoiceControl = ({ view, setting, control }: Props) => {
  const texts = useTexts();
  const fields = useFieldStyles();
  const { settings: words } = texts.pane;
  const choices = shownChoices(view, setting.value, texts);
  const chosen = choices.findIndex(({ written }) => written === setting.value);
  return (
    <Field className={fields.field} label={words.labels[view.id]} hint={words.hints[view.id]} validationState={setting.refused ? 'error' : 'none'} validationMessage={setting.refused ? words.problems.refused : undefined}>
      <RadioGroup
        value={String(chosen)}
        onChange={(_, { value }) => {
          const choice = choices[Number(value)];
          if (choice) setting.change(choice.written);
        }}
      >
        {choices.map(({ label }, at) => (
          <Radio key={label} ref={at === chosen ? control : undefined} value={String(at)} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
};
