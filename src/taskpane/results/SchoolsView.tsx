import { useDeferredValue, useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { CopyText } from '../components/CopyText';
import { usePartStyles } from '../components/partStyles';
import { useSession, useTexts } from '../context';
import { listsText } from '../model/plainText';
import { matcher, searchText } from '../model/searchSchools';
import { AfterLists } from './AfterLists';
import { ListChoice } from './ListChoice';
import { chosenFilter, found, PAGE, schoolsByFilter, type Look, type Results } from './look';
import { Outdated } from './Outdated';
import { SchoolRow } from './SchoolRow';
import { SearchField } from './SearchField';
import { useHandOver, type Handover } from './handover';

interface Props extends Results {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  /** The key of the school whose story was open last. */
  readonly lastOpened: string | null;
  readonly onOpen: (school: string) => void;
  readonly handover: Handover;
}

/** The lists with their counts, searched and shown in pages. */
export const SchoolsView = ({ check, assessment, look, onLook, lastOpened, onOpen, handover }: Props) => {
  const part = usePartStyles();
  const session = useSession();
  const texts = useTexts();
  const words = texts.pane.results;
  const results = useMemo(() => ({ check, assessment }), [check, assessment]);
  const schools = useMemo(() => schoolsByFilter(results), [results]);
  const searched = useMemo(() => new Map(assessment.schools.map(({ school }) => [school.key, searchText(school)])), [assessment]);
  const filter = chosenFilter(look, schools);
  const query = useDeferredValue(look.query);
  const matches = useMemo(() => matcher(query), [query]);
  const isSearch = query.trim() !== '';
  const list = schools[filter];
  const hits = useMemo(() => found(list ?? [], searched, matches), [list, searched, matches]);
  const elsewhere = isSearch && filter !== 'all' ? found(assessment.schools, searched, matches).length - hits.length : 0;
  const around = useHandOver<HTMLDivElement>(
    handover,
    (element) => [...element.querySelectorAll<HTMLElement>('[data-school]')].find(({ dataset }) => dataset.school === lastOpened) ?? element.querySelector<HTMLElement>('h2'),
  );
  return (
    <div ref={around} className={`${part.stack} ${part.view}`}>
      <h2 className={part.title} tabIndex={-1}>
        {words.heading(assessment.year)}
      </h2>
      <Outdated check={check} />
      <ListChoice chosen={filter} schools={schools} onChoose={(chosen) => onLook({ ...look, filter: chosen, shown: PAGE })} />
      <SearchField query={look.query} onSearch={(next) => onLook({ ...look, query: next, shown: PAGE })} />
      <div className={part.tight}>
        <h3 className={part.heading}>{filter === 'all' ? words.allSchools : `${words.lists[filter]}: ${words.listHints[filter]}`}</h3>
        <p role="status" className={part.small}>
          {isSearch && (hits.length > 0 ? words.found(hits.length) : words.notFound)}
        </p>
        {list === null && <p className={part.text}>{words.notComputed}</p>}
        {list?.length === 0 && <p className={part.text}>{words.nobody}</p>}
        {hits.length > 0 && (
          <ul className={part.list}>
            {hits.slice(0, look.shown).map((entry) => (
              <SchoolRow key={entry.school.key} entry={entry} filter={filter} assessment={assessment} onOpen={onOpen} />
            ))}
          </ul>
        )}
        {hits.length > look.shown && (
          <div>
            <Button size="small" onClick={() => onLook({ ...look, shown: look.shown + PAGE })}>
              {words.more(Math.min(PAGE, hits.length - look.shown))}
            </Button>
          </div>
        )}
        {elsewhere > 0 && (
          <div>
            <Button size="small" onClick={() => onLook({ ...look, filter: 'all', shown: PAGE })}>
              {words.foundElsewhere(elsewhere + hits.length)}
            </Button>
          </div>
        )}
      </div>
      {filter !== 'all' && list !== null && <CopyText text={() => listsText(results, session.factorName, texts, filter)}>{words.copyList}</CopyText>}
      <CopyText text={() => listsText(results, session.factorName, texts)}>{words.copyAll}</CopyText>
      <AfterLists />
    </div>
  );
};
