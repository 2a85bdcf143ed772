import { useDeferredValue, useMemo, useState } from 'react';
import { Checkbox, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import type { ListedSchool } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { matcher, nameText } from '../model/searchSchools';
import { SearchField } from '../results/SearchField';
import { ShowMore } from './ShowMore';

/** More are drawn at a press. */
const PAGE = 30;

const useStyles = makeStyles({ schools: { display: 'flex', flexDirection: 'column', minWidth: 0 } });

interface Props {
  readonly schools: readonly ListedSchool[];
  /** Keys; `null`: every school. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void;
}

const Picked = ({ schools, chosen, onChoose }: Props & { readonly chosen: ReadonlySet<string> }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { forms: words, overview } = useTexts().pane.collect;
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const searched = useMemo(() => schools.map((school) => ({ school, text: nameText(school.name) })), [schools]);
  const wanted = useDeferredValue(query);
  const hits = useMemo(() => {
    const matches = matcher(wanted);
    return searched.filter(({ text }) => matches(text)).map(({ school }) => school);
  }, [searched, wanted]);
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <div className={part.tight}>
      <SearchField
        query={query}
        label={words.find}
        hint={words.findHint}
        onSearch={(next) => {
          setQuery(next);
          setShown(PAGE);
        }}
      />
      <p role="status" className={part.small}>
        {hits.length === 0 ? overview.notFound : chosen.size > 0 && words.chosen(chosen.size)}
      </p>
      <div role="group" aria-label={words.choose} className={styles.schools}>
        {hits.slice(0, shown).map(({ key, name }) => (
          <Checkbox key={key} checked={chosen.has(key)} label={name} onChange={(_, { checked }) => toggle(key, checked === true)} />
        ))}
      </div>
      <ShowMore left={hits.length - shown} step={PAGE} onMore={() => setShown(shown + PAGE)} />
    </div>
  );
};

/** Every school, or some of them, found by their names. */
export const SchoolPicker = ({ schools, chosen, onChoose }: Props) => {
  const part = usePartStyles();
  const { forms: words } = useTexts().pane.collect;
  return (
    <div className={part.tight}>
      <span className={part.text} id="forms-schools">
        {words.schools}
      </span>
      <RadioGroup aria-labelledby="forms-schools" value={chosen === null ? 'every' : 'some'} onChange={(_, { value }) => onChoose(value === 'every' ? null : new Set())}>
        <Radio value="every" label={words.every(schools.length)} />
        <Radio value="some" label={words.some} />
      </RadioGroup>
      {chosen !== null && <Picked schools={schools} chosen={chosen} onChoose={onChoose} />}
    </div>
  );
};
