import { useState, type RefObject } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { useTexts } from '../context';
import { readTyped, shownValue, type NotTaken } from '../model/settingInput';
import type { SettingView } from '../model/useCases';
import { useFieldStyles } from './fieldStyles';
import type { SettingInHand } from './useSetting';

interface Props {
  readonly view: SettingView;
  readonly kind: Extract<SettingView['kind'], { kind: 'number' }>;
  readonly views: readonly SettingView[];
  readonly setting: SettingInHand;
  readonly control: RefObject<HTMLInputElement | null>;
}

/** Taken at Enter or when the field is left; Escape brings back what is in force; what cannot be taken says why. */
export const NumberControl = ({ view, kind, views, setting, control }: Props) => {
  const texts = useTexts();
  const fields = useFieldStyles();
  const { settings: words } = texts.pane;
  const [typed, setTyped] = useState<string | null>(null);
  const [why, setWhy] = useState<NotTaken | null>(null);
  const inForce = shownValue(view, setting.value, texts);

  const settle = (): void => {
    setTyped(null);
    setWhy(null);
  };
  const take = (): void => {
    if (typed === null || typed === inForce) return settle();
    const read = readTyped(typed, view.id, kind, views);
    if (!read.ok) return setWhy(read.why);
    if (read.value !== setting.value) setting.change(read.value);
    settle();
  };
  const problems = { ...words.problems, outside: words.problems.outside(kind.least, kind.most) };
  const problem = why ? problems[why] : setting.refused ? problems.refused : null;
  return (
    <Field className={fields.field}
      label={words.labels[view.id]}
      hint={words.hints[view.id]}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ? `${problem} ${words.problems.stays(inForce)}` : undefined}
    >
      <Input className={fields.control}
        ref={control}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? inForce}
        onChange={(_, { value }) => {
          setTyped(value);
          setWhy(null);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            settle();
          }
        }}
      />
    </Field>
  );
};
