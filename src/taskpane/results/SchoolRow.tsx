import { memo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { useSession, useTexts } from '../context';
import { listReason } from '../model/lists';
import type { Filter, Results, SchoolAssessment } from './look';

const useStyles = makeStyles({
  /** A link of the browser's own: hundreds of them are drawn at once. */
  name: {
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface Props extends Pick<Results, 'assessment'> {
  readonly entry: SchoolAssessment;
  readonly filter: Filter;
  readonly onOpen: (school: string) => void;
}

/** A school on a list with the reason, or among all schools with the lists that it is on. */
export const SchoolRow = memo(function SchoolRow({ entry, entry: { school, groups }, filter, assessment, onOpen }: Props) {
  const styles = useStyles();
  const part = usePartStyles();
  const { factorName } = useSession();
  const texts = useTexts();
  const words = texts.pane.results;
  const told = filter === 'all' ? (groups.length === 0 ? words.onNoList : groups.map((group) => words.lists[group]).join(', ')) : listReason(filter, entry, assessment, factorName, texts);
  const about = [school.code === null ? null : texts.pane.story.code(school.code), school.municipality].filter((known) => known !== null).join(', ');
  return (
    <li>
      <button type="button" className={styles.name} data-school={school.key} onClick={() => onOpen(school.key)}>
        {school.name}
      </button>
      <p className={part.small}>{told}</p>
      {filter === 'all' && about !== '' && <p className={part.small}>{about}</p>}
    </li>
  );
});
