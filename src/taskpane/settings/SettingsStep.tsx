import { Spinner } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { FormulaModeChoice } from '../compute/FormulaModeChoice';
import { usePaneState, useTexts } from '../context';
import { changedCount, SETTING_GROUP_NAMES, viewsOf, type SettingGroup as Group } from '../model/settingGroups';
import type { SettingView } from '../model/useCases';
import { changedSettings, isMinimumChanged } from '../model/minimumScores';
import { IsbshFormula } from './IsbshFormula';
import { MinimumScores } from './MinimumScores';
import { SettingGroup } from './SettingGroup';
import { SettingItem } from './SettingItem';
import { SettingsActions } from './SettingsActions';

const MinimumsGroup = () => {
  const { check } = usePaneState();
  const { settings: words } = useTexts().pane;
  const views = check?.minimumScores ?? [];
  return (
    <SettingGroup heading={words.groups.minimumScores} state={words.changedIn(views.filter(isMinimumChanged).length)}>
      <MinimumScores views={views} />
    </SettingGroup>
  );
};

const SettingsOfGroup = ({ group, views }: { group: Group; views: readonly SettingView[] }) => {
  const part = usePartStyles();
  const { settings: words } = useTexts().pane;
  const inGroup = viewsOf(group, views);
  return (
    <SettingGroup heading={words.groups[group]} state={words.changedIn(changedCount(inGroup))}>
      {group === 'adverse' && <IsbshFormula views={views} />}
      <ul className={part.list}>
        {inGroup.map((view) => (
          <SettingItem key={view.id} view={view} views={views} />
        ))}
      </ul>
    </SettingGroup>
  );
};

/** What the results hang on besides the data: each setting with its source, its default, and where it is kept. */
export const SettingsStep = () => {
  const part = usePartStyles();
  const { check, mode } = usePaneState();
  const { settings: words, compute } = useTexts().pane;
  if (!check) return <Spinner size="small" label={words.reading} />;
  const { settingViews: views } = check;
  return (
    <div className={part.stack}>
      <p className={part.text}>{words.kept}</p>
      <div>
        {SETTING_GROUP_NAMES.map((group) => (group === 'minimumScores' ? <MinimumsGroup key={group} /> : <SettingsOfGroup key={group} group={group} views={views} />))}
        <SettingGroup heading={words.groups.writing} state={compute.modes[mode]}>
          <FormulaModeChoice />
        </SettingGroup>
      </div>
      <SettingsActions count={changedSettings(check)} />
    </div>
  );
};
