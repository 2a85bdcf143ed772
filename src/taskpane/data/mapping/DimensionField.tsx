import { useId } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { Dimension } from '../../../app/results';
import { useFieldStyles } from '../../components/fieldStyles';
import { useTexts } from '../../context';

interface Props {
  readonly dimension: Dimension;
  /** "" when nothing is said. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The year or the procedure of a whole block or of a group of its columns: chosen, or typed where any text will do. */
export const DimensionField = ({ dimension: { header, options, open }, value, onChange }: Props) => {
  const { field } = useFieldStyles();
  const { mapping } = useTexts().pane;
  const list = useId();
  if (open) {
    return (
      <>
        <Field className={field} label={header} size="small">
          <Input value={value} placeholder={mapping.notSaid} autoComplete="off" list={list} onChange={(_, typed) => onChange(typed.value)} />
        </Field>
        <datalist id={list}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      </>
    );
  }
  return (
    <Field className={field} label={header} size="small">
      <Select value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        <option value="">{mapping.notSaid}</option>
        {(value === '' || options.includes(value) ? options : [value, ...options]).map((option) => (
          <option key={option}>{option}</option>
        ))}
      </Select>
    </Field>
  );
};
