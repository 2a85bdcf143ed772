import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { schoolsBy, type Collected, type SchoolFilter } from '../model/collecting';
import { matcher, nameText } from '../model/searchSchools';
import { SearchField } from '../results/SearchField';
import { FilterChoice } from './FilterChoice';
import type { AcceptanceProps } from './Overview';
import { SchoolEntry } from './SchoolEntry';
import { ShowMore } from './ShowMore';

/** More are drawn at a press: a district may have a thousand. */
const PAGE = 30;

interface Props extends AcceptanceProps {
  readonly collected: Collected;
}

/** The schools, filtered, searched and shown in pages; each opens to what came from it. */
export const SchoolList = ({ collected, accepted, onChange }: Props) => {
  const part = usePartStyles();
  const { overview, forms } = useTexts().pane.collect;
  const [filter, setFilter] = useState<SchoolFilter>('all');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const schools = useMemo(() => schoolsBy(collected), [collected]);
  const searched = useMemo(() => new Map(collected.schools.map(({ school }) => [school.key, nameText(school.name)])), [collected]);
  const wantedName = useDeferredValue(query);
  const hits = useMemo(() => {
    const matches = matcher(wantedName);
    return (schools.get(filter) ?? []).filter(({ school }) => matches(searched.get(school.key) ?? ''));
  }, [schools, filter, searched, wantedName]);
  const toggle = useCallback((key: string) => setOpen((before) => new Set(before.has(key) ? [...before].filter((other) => other !== key) : [...before, key])), []);
  return (
    <div className={part.stack}>
      <FilterChoice
        chosen={filter}
        schools={schools}
        onChoose={(next) => {
          setFilter(next);
          setShown(PAGE);
        }}
      />
      <SearchField
        query={query}
        label={forms.find}
        hint={forms.findHint}
        onSearch={(next) => {
          setQuery(next);
          setShown(PAGE);
        }}
      />
      <p role="status" className={part.small}>
        {hits.length === 0 && overview.notFound}
      </p>
      {hits.length > 0 && (
        <ul className={part.list}>
          {hits.slice(0, shown).map((entry) => {
            const isOpen = open.has(entry.school.key);
            return <SchoolEntry key={entry.school.key} entry={entry} open={isOpen} accepted={accepted} onToggle={toggle} onChange={onChange} />;
          })}
        </ul>
      )}
      <ShowMore left={hits.length - shown} step={PAGE} onMore={() => setShown(shown + PAGE)} />
    </div>
  );
};
