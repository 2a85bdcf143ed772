import { useState, type RefObject } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { useTexts } from '../context';
import { shownValue } from '../model/settingInput';
import type { SettingView } from '../model/useCases';
import { useFieldStyles } from './fieldStyles';
import type { SettingInHand } from './useSetting';

interface Props {
  readonly view: SettingView;
  readonly kind: Extract<SettingView['kind'], { kind: 'text' }>;
  readonly setting: SettingInHand;
  readonly control: RefObject<HTMLInputElement | null>;
}

/** Taken at Enter or when the field is left; an empty field leaves the choice to the add-in. */
export const TextControl = ({ view, kind, setting, control }: Props) => {
  const texts = useTexts();
  const fields = useFieldStyles();
  const { settings: words } = texts.pane;
  const [typed, setTyped] = useState<string | null>(null);
  const inForce = shownValue(view, setting.value, texts);
  const take = (): void => {
    const value = typed?.trim() || kind.automatic;
    if (typed !== null && value !== setting.value) setting.change(value);
    setTyped(null);
  };
  return (
    <Field className={fields.field}
      label={words.labels[view.id]}
      hint={words.hints[view.id]}
      validationState={setting.refused ? 'error' : 'none'}
      validationMessage={setting.refused ? `${words.problems.refused} ${words.problems.stays(inForce)}` : undefined}
    >
      <Input className={fields.control}
        ref={control}
        size="small"
        autoComplete="off"
        value={typed ?? inForce}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
    </Field>
  );
};
