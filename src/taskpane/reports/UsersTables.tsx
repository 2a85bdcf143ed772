import type { CheckReport } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { namesOf } from '../model/reportData';
import { useGalleryWords } from './words';

const TABLES = ['catalogue', 'roadmap', 'decisions', 'noteTemplate'] as const;

/** The user's tables that reports rest on: where each is, and what is hers in them. */
export const UsersTables = ({ check }: { check: CheckReport }) => {
  const part = usePartStyles();
  const { tables: words } = useGalleryWords();
  return (
    <Section heading={words.heading}>
      <p className={part.small}>{words.what}</p>
      <ul className={part.list}>
        {TABLES.map((id) => {
          const found = check.found.filter(({ table }) => table === id);
          const name = namesOf([id], check)[0]?.name ?? '';
          return (
            <li key={id}>
              {found.length === 0
                ? name
                : found.map(({ sheet, address, rows }) => (
                    <div key={`${sheet} ${address}`}>
                      <PlaceLink place={{ sheet, address: null }}>{sheet}</PlaceLink> <span className={part.small}>{words.rows(rows)}</span>
                    </div>
                  ))}
              <p className={part.small}>
                {words.purposes[id]}
                {found.length === 0 && `; ${words.absent}`}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
