import type { Dimension, MappableField } from '../../../app/results';
import { usePartStyles } from '../../components/partStyles';
import { useTexts } from '../../context';
import { columnsByGroup, openDimensions, withField, withGroup, withGroupValue, type DraftColumn, type DraftGroup, type MappingDraft } from '../../model/mappingDraft';
import { ColumnField, type GroupChoice } from './ColumnField';
import { DimensionField } from './DimensionField';
import { Fold } from './Fold';
import { useMappingStyles } from './styles';

interface Props {
  readonly draft: MappingDraft;
  readonly fields: readonly MappableField[];
  readonly dimensions: readonly Dimension[];
  readonly onChange: (draft: MappingDraft) => void;
}

/** More groups than these are shown closed, or one would scroll for ever. */
const MOST_OPEN = 2;

/** What the group's columns are of, in words; its own, not what holds for the whole block. */
const said = ({ of }: DraftGroup, dimensions: readonly Dimension[]): readonly string[] => dimensions.flatMap(({ id }) => of[id]?.trim() || []);

/** The columns of a sheet by what they are of: those of every row, those of each year and procedure, those that are not read. */
export const ColumnGroups = ({ draft, fields, dimensions, onChange }: Props) => {
  const styles = useMappingStyles();
  const part = usePartStyles();
  const { mapping } = useTexts().pane;
  const open = openDimensions(draft, dimensions);
  const groups = columnsByGroup(draft, fields);
  // Where every row says its year and procedure, and the header nothing, there is nothing to group by.
  const isWide = open.length > 0 || groups.length > 1;
  const label = (group: DraftGroup): string => mapping.group(said(group, dimensions));
  const choices: readonly GroupChoice[] | null = isWide ? draft.groups.map((group) => ({ id: group.id, label: label(group) })) : null;
  const nameOf = (id: string | null): string => fields.find((field) => field.id === id)?.header ?? '';
  const list = (columns: readonly DraftColumn[]) =>
    columns.map((column) => (
      <ColumnField
        key={column.column}
        column={column}
        fields={fields}
        groups={choices}
        onField={(field) => onChange(withField(draft, column.column, field))}
        onGroup={(group) => onChange(withGroup(draft, column.column, group))}
      />
    ));
  const shown = (where: DraftColumn['shown']): readonly DraftColumn[] => draft.columns.filter((column) => column.shown === where);
  const unread = shown('unread');
  return (
    <div role="group" aria-label={mapping.columns}>
      <h4 className={styles.legend}>{mapping.columns}</h4>
      <p className={part.small}>{mapping.required}</p>
      {isWide && shown('row').length > 0 && (
        <Fold heading={mapping.ofRow} open>
          {list(shown('row'))}
        </Fold>
      )}
      {isWide ? (
        groups.map(({ group, read, shown: columns }) => (
          <Fold key={group.id} heading={label(group)} details={read.length === 0 ? undefined : mapping.groupColumns(read.map(({ letters }) => letters), read.map(({ field }) => nameOf(field)))} open={groups.length <= MOST_OPEN}>
            {(open.length > 0 ? open : dimensions).map((dimension) => (
              <DimensionField key={dimension.id} dimension={dimension} value={group.of[dimension.id] ?? ''} onChange={(value) => onChange(withGroupValue(draft, group.id, dimension.id, value))} />
            ))}
            {columns.length > 0 && <div className={styles.inner}>{list(columns)}</div>}
          </Fold>
        ))
      ) : (
        <div className={styles.body}>{list(draft.columns.filter((column) => column.shown !== 'unread'))}</div>
      )}
      {unread.length > 0 && (
        <Fold heading={mapping.unread(unread.length)} open={unread.length === draft.columns.length}>
          {list(unread)}
        </Fold>
      )}
    </div>
  );
};
