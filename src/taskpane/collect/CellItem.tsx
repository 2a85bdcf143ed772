import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { keyName } from '../../app/keyName';
import type { ComparedCell, RawValue, ReadFile } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { canAccept } from '../model/acceptance';
import { keyParts, sourceName } from '../model/collecting';
import { placeName } from '../model/news';

const useStyles = makeStyles({
  indented: { paddingInlineStart: '32px' },
  change: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  told: { display: 'block' },
});

interface Props {
  readonly cell: ComparedCell;
  readonly files: readonly ReadFile[];
  readonly checked: boolean;
  readonly onCheck: (on: boolean) => void;
}

/** Who and when, where the file as a whole does not say the same already. */
const ownAuthor = ({ by, at, from }: ComparedCell, files: readonly ReadFile[]): Pick<ComparedCell, 'by' | 'at'> => {
  const file = files.find((each) => each.file === from.file);
  return file && file.by === by && file.at === at ? { by: null, at: null } : { by, at };
};

/** A table of long rows has one column of values, which needs no name beside that of its row. */
const VALUE = 'value';

const partsOf = (cell: ComparedCell): readonly string[] => {
  const parts = keyParts(cell).map(([column, value]) => keyName(column, value));
  return parts.length > 0 && cell.column === VALUE ? parts : [...parts, cell.header];
};

/** One value: what stands in the workbook, what came instead, from where; ticked if it is to be entered. */
export const CellItem = ({ cell, files, checked, onCheck }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { issues, collect } = useTexts().pane;
  const words = collect.cell;
  const show = (value: RawValue | null): string => (value === null || value === '' ? words.empty : issues.repairs.value(value));
  const acceptable = canAccept(cell);
  const label = words.label(partsOf(cell));
  const change = cell.kind === 'new' ? show(cell.becomes) : cell.kind === 'same' ? `${show(cell.becomes)}, ${words.kinds.same}` : (cell.readOnly ? words.brings : words.change)(show(cell.was), show(cell.becomes));
  const shown = (
    <>
      {label} <span className={styles.change}>{change}</span>
    </>
  );
  const { by, at } = ownAuthor(cell, files);
  const source = sourceName(cell.from);
  const told = [files.length > 1 ? words.from([cell.from.file, source].filter(Boolean).join(', ')) : source !== '' && words.from(source), by, at !== null && collect.school.when(at)].filter(Boolean);
  return (
    <li>
      {acceptable ? <Checkbox checked={checked} label={shown} onChange={(_, state) => onCheck(state.checked === true)} /> : <div className={styles.indented}>{shown}</div>}
      <div className={`${part.small} ${styles.indented}`}>
        {told.join(' · ')}
        {cell.to && cell.kind !== 'new' && (
          <>
            {' · '}
            <PlaceLink place={cell.to}>{placeName(cell.to)}</PlaceLink>
          </>
        )}
        {cell.rivals.length > 0 && <span className={styles.told}>{words.rivals(cell.rivals.length)}</span>}
        {cell.readOnly && <span className={styles.told}>{words.readOnly}</span>}
      </div>
    </li>
  );
};
