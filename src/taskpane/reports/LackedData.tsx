import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession } from '../context';
import type { Lack, NamedTable, ReportData } from '../model/reportData';
import { isBusy } from '../model/state';
import { useGalleryWords } from './words';

const useStyles = makeStyles({
  lead: { fontWeight: tokens.fontWeightSemibold },
  lacks: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** A blank sheet for the first of the tables of which one is enough. */
const CreateSheet = ({ table: { id, name } }: { table: NamedTable }) => {
  const session = useSession();
  const state = usePaneState();
  const { data: words } = useGalleryWords();
  const create = (): void => void session.change('createSheets', (useCases) => useCases.createInputSheets([id]), (sheets) => ({ kind: 'sheetsCreated', names: sheets.map((sheet) => sheet.name) }));
  return (
    <Button size="small" disabledFocusable={isBusy(state)} onClick={create}>
      {words.create(name)}
    </Button>
  );
};

/** These come with a report: a blank one is of no use. */
const FILLED_BY_REPORTS: readonly string[] = ['catalogue', 'roadmap', 'decisions', 'noteTemplate'];

const WayOut = ({ lack }: { lack: Lack }) => {
  const { data: words } = useGalleryWords();
  const [first] = lack.tables;
  if (lack.kind !== 'absent') return <PlaceLink place={{ sheet: lack.sheet, address: null }}>{words.fillIn(lack.sheet)}</PlaceLink>;
  return first && !FILLED_BY_REPORTS.includes(first.id) ? <CreateSheet table={first} /> : null;
};

const Lacks = ({ lacks, costs }: { lacks: readonly Lack[]; costs: boolean }) => {
  const styles = useStyles();
  const { data: words } = useGalleryWords();
  const what = (lack: Lack): string => {
    const names = lack.tables.map(({ name }) => name);
    if (lack.kind === 'few-years') return words.fewYears(names, lack.needed, lack.found);
    return words[lack.kind](names);
  };
  const cost = ({ tables: [first] }: Lack): string | null => (costs && first ? words.without[first.id] : null);
  return (
    <ul className={styles.lacks}>
      {lacks.map((lack) => (
        <li key={what(lack)}>
          {words.lack(what(lack), cost(lack))} <WayOut lack={lack} />
        </li>
      ))}
    </ul>
  );
};

/** What keeps a report from being built, or makes it say less, each with the way out of it. */
export const LackedData = ({ data: { lacks, poorer, unusable } }: { data: ReportData }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { data: words } = useGalleryWords();
  if (unusable)
    return (
      <div className={part.small}>
        <span className={styles.lead}>{words.cannot}</span> {words.workbook}
      </div>
    );
  const shown = lacks.length > 0 ? lacks : poorer;
  if (shown.length === 0) return null;
  return (
    <div className={part.small}>
      <span className={styles.lead}>{lacks.length > 0 ? words.cannot : words.poorer}</span>
      <Lacks lacks={shown} costs={lacks.length === 0} />
    </div>
  );
};
