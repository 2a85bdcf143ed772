import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { HeaderPlace } from '../../../app/results';
import { useFieldStyles } from '../../components/fieldStyles';
import { useTexts } from '../../context';
import { Fold } from './Fold';

const MOST_HEADER_ROWS = 4;
/** Excel has no more. */
const MOST_ROWS = 1_048_576;

interface Props {
  /** Shown at once: there is nothing else to look at. */
  readonly open: boolean;
  readonly place: HeaderPlace;
  readonly onChange: (place: HeaderPlace) => void;
}

/** Where the header is, when it was not found where it is. Taken at Enter or when the field is left. */
export const HeaderFields = ({ open, place: { headerRow, headerRows }, onChange }: Props) => {
  const { field } = useFieldStyles();
  const { header } = useTexts().pane.mapping;
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const row = Number(typed?.trim());
    setTyped(null);
    if (typed === null || !Number.isInteger(row) || row < 1 || row > MOST_ROWS || row === headerRow + 1) return;
    onChange({ headerRow: row - 1, headerRows: Math.min(headerRows, row) });
  };
  return (
    <Fold heading={header.at(headerRow - headerRows + 2, headerRow + 1)} open={open}>
      <Field className={field} label={header.row} size="small">
        <Input
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? String(headerRow + 1)}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take();
          }}
        />
      </Field>
      <Field className={field} label={header.rows} size="small">
        <Select value={String(headerRows)} onChange={(_, { value }) => onChange({ headerRow, headerRows: Number(value) })}>
          {Array.from({ length: Math.max(headerRows, Math.min(MOST_HEADER_ROWS, headerRow + 1)) }, (_, at) => (
            <option key={at}>{String(at + 1)}</option>
          ))}
        </Select>
      </Field>
    </Fold>
  );
};
