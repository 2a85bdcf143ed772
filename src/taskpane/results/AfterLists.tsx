import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import { leftOut } from '../model/gaps';

/** The sheets that were written, and what the results do not rest on. */
export const AfterLists = () => {
  const part = usePartStyles();
  const { computed } = usePaneState();
  const texts = useTexts();
  const { results: words } = texts.pane;
  if (!computed) return null;
  const gaps = leftOut(computed, texts);
  return (
    <>
      <section className={part.tight} aria-label={words.leftOut}>
        <h3 className={part.heading}>{words.leftOut}</h3>
        {gaps.length === 0 ? (
          <p className={part.small}>{words.nothingLeftOut}</p>
        ) : (
          <ul className={part.list}>
            {gaps.map((sentence) => (
              <li key={sentence} className={part.small}>
                {sentence}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={part.tight} aria-label={words.written}>
        <h3 className={part.heading}>{words.written}</h3>
        <ul className={part.list}>
          {computed.written.map(({ id, name, how }) => (
            <li key={id}>
              <PlaceLink place={{ sheet: name, address: null }}>{name}</PlaceLink> <span className={part.small}>{words.how[how]}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
