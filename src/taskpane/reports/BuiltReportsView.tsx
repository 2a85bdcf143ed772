import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { tableLine, type ToldBuilding } from './told';
import { useGalleryWords } from './words';

/** What was built last: the sheets, what could not be built and why, and what was put into the user's tables. */
export const BuiltReportsView = ({ built: { written, notBuilt, prepared, nothingAdded } }: { built: ToldBuilding }) => {
  const part = usePartStyles();
  const { terms } = useTexts();
  const words = useGalleryWords();
  const { result } = words;
  return (
    <Section heading={result.heading}>
      <p className={part.text}>{written.length === 0 ? result.none : result.built(written.length)}</p>
      <ul className={part.sentences}>
        {written.map(({ id, name }) => (
          <li key={id}>
            <PlaceLink place={{ sheet: name, address: null }}>{name}</PlaceLink>
          </li>
        ))}
        {notBuilt.map(({ id, why }) => (
          <li key={id}>{result.notBuilt(terms.sheetNames[id], why)}</li>
        ))}
      </ul>
      {prepared.length > 0 && (
        <ul className={part.sentences}>
          {prepared.map((table) => (
            <li key={table.table}>
              {tableLine(table, words)} <PlaceLink place={{ sheet: table.name, address: null }}>{words.data.fillIn(table.name)}</PlaceLink>
            </li>
          ))}
        </ul>
      )}
      {prepared.some(({ made }) => made) && <p className={part.small}>{result.yours}</p>}
      {nothingAdded && <p className={part.small}>{result.nothingAdded}</p>}
    </Section>
  );
};
