import { useMemo } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { useFieldStyles } from '../components/fieldStyles';
import { usePaneState, useTexts } from '../context';
import { collectableYears } from '../model/collectedYears';

interface Props {
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
  /** What no year means; absent: there has to be one. */
  readonly none?: string;
}

/** The school year that schools are asked about. */
export const YearField = ({ year, onYear, none }: Props) => {
  const { check } = usePaneState();
  const { field } = useFieldStyles();
  const { collect } = useTexts().pane;
  const years = useMemo(() => (check ? collectableYears(check, new Date()) : []), [check]);
  return (
    <Field className={field} label={collect.year} size="small">
      <Select value={year === null ? '' : String(year)} onChange={(_, { value }) => onYear(value === '' ? null : Number(value))}>
        {none !== undefined && <option value="">{none}</option>}
        {[...new Set([...years, ...(year === null ? [] : [year])])].map((each) => (
          <option key={each} value={String(each)}>
            {collect.schoolYear(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
