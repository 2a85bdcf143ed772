import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { missingTables } from '../model/missingTables';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

/** What is not in the workbook and what that costs, the costly first. */
export const MissingTables = ({ check }: { check: CheckReport }) => {
  const part = usePartStyles();
  const styles = useStyles();
  const { input } = useTexts().pane;
  const missing = missingTables(check);
  if (missing.length === 0) return null;
  return (
    <Section heading={input.absent}>
      <ul className={part.list}>
        {missing.map(({ id, name, spared }) => (
          <li key={id}>
            <span className={spared ? undefined : styles.name}>{name}</span> <p className={part.small}>{spared ? input.spared[spared] : input.costs[id]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
};
