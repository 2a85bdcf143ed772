import type { RefObject } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { usePaneState, useTexts } from '../context';
import { shownYears } from '../model/settingInput';
import type { SettingView } from '../model/useCases';
import { useFieldStyles } from './fieldStyles';
import type { SettingInHand } from './useSetting';

interface Props {
  readonly view: SettingView;
  readonly setting: SettingInHand;
  readonly control: RefObject<HTMLSelectElement | null>;
}

/** The years of the data, and «the latest», which follows them. */
export const YearControl = ({ view, setting, control }: Props) => {
  const { check } = usePaneState();
  const fields = useFieldStyles();
  const { settings: words } = useTexts().pane;
  return (
    <Field className={fields.field} label={words.labels[view.id]} hint={words.hints[view.id]} validationState={setting.refused ? 'error' : 'none'} validationMessage={setting.refused ? words.problems.refused : undefined}>
      <Select className={fields.control} ref={control} size="small" value={String(setting.value)} onChange={(_, { value }) => setting.change(value === '' ? '' : Number(value))}>
        <option value="">{words.latestYear}</option>
        {shownYears(check?.years ?? [], setting.value).map((year) => (
          <option key={year} value={String(year)}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
};
