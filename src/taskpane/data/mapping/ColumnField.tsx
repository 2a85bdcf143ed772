import { useState } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import type { MappableField } from '../../../app/results';
import { useFieldStyles } from '../../components/fieldStyles';
import { useTexts } from '../../context';
import { headerLine, type DraftColumn } from '../../model/mappingDraft';
import { useMappingStyles } from './styles';

export interface GroupChoice {
  readonly id: number;
  readonly label: string;
}

interface Props {
  readonly column: DraftColumn;
  readonly fields: readonly MappableField[];
  /** The groups that the column may belong to; `null` where nothing but one is possible. */
  readonly groups: readonly GroupChoice[] | null;
  readonly onField: (field: string | null) => void;
  /** `null`: a group of its own. */
  readonly onGroup: (group: number | null) => void;
}

const NEW = 'new';

/** What a column of the sheet holds, and of which year and procedure. */
export const ColumnField = ({ column, fields, groups, onField, onGroup }: Props) => {
  const styles = useMappingStyles();
  const { field } = useFieldStyles();
  const { mapping } = useTexts().pane;
  const { letters } = column;
  // Where a column is read that was not, its group is no more than a guess.
  const [moving, setMoving] = useState(column.shown !== 'group');
  const isGrouped = column.field !== null && fields.some(({ id, perRow }) => id === column.field && !perRow);
  return (
    <div className={styles.stack}>
      <Field className={field} label={mapping.column(letters, headerLine(column))} size="small">
        <Select value={column.field ?? ''} onChange={(_, { value }) => onField(value === '' ? null : value)}>
          <option value="">{mapping.noField}</option>
          {fields.map(({ id, header, required }) => (
            <option key={id} value={id}>
              {mapping.field(header, required)}
            </option>
          ))}
        </Select>
      </Field>
      {groups && isGrouped && !moving && (
        <div>
          <Button size="small" appearance="subtle" aria-label={mapping.moveColumn(letters)} onClick={() => setMoving(true)}>
            {mapping.move}
          </Button>
        </div>
      )}
      {groups && isGrouped && moving && (
        <Field className={field} label={mapping.moveTo(letters)} size="small">
          <Select value={String(column.group)} onChange={(_, { value }) => onGroup(value === NEW ? null : Number(value))}>
            {groups.map(({ id, label }) => (
              <option key={id} value={String(id)}>
                {label}
              </option>
            ))}
            <option value={NEW}>{mapping.newGroup}</option>
          </Select>
        </Field>
      )}
    </div>
  );
};
