import { makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import type { SettingId, SettingView } from '../model/useCases';

const useStyles = makeStyles({
  formula: { margin: 0, padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
});

/** The index as it will be computed. */
export const IsbshFormula = ({ views }: { views: readonly SettingView[] }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { formula } = useTexts().pane.settings;
  const value = (id: SettingId): number => Number(views.find((view) => view.id === id)?.value);
  const coefficients = { constant: value('isbsh.constant'), a: value('isbsh.bothParentsHigherEducation'), b: value('isbsh.singleParent'), c: value('isbsh.onRegister') };
  return (
    <div className={part.tight}>
      <p className={part.small}>{formula.label}</p>
      <p className={styles.formula}>{formula.of(coefficients)}</p>
      <p className={part.small}>{formula.letters}</p>
    </div>
  );
};
