import { useRef } from 'react';
import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { isChanged, standingOf } from '../model/settingGroups';
import { shownValue } from '../model/settingInput';
import type { SettingView } from '../model/useCases';
import { ChoiceControl } from './ChoiceControl';
import { NumberControl } from './NumberControl';
import { TextControl } from './TextControl';
import { useSetting } from './useSetting';
import { YearControl } from './YearControl';

const useStyles = makeStyles({
  item: { paddingInlineStart: tokens.spacingHorizontalS, borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: 'transparent', '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' } },
  changed: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive, '@media (forced-colors: active)': { borderInlineStartColor: 'Highlight' } },
  reset: { textAlign: 'start', height: 'auto' },
});

/** Where a value that is not the default comes from, and the way to the cell that decides on it. */
const Origin = ({ view: { from, place } }: { view: SettingView }) => {
  const part = usePartStyles();
  const { settings: words } = useTexts().pane;
  if (from === 'default') return null;
  return (
    <p className={part.small}>
      {words.from[from]} {place && <PlaceLink place={place}>{`${place.sheet}, ${place.address}`}</PlaceLink>}
    </p>
  );
};

interface Props {
  readonly view: SettingView;
  readonly views: readonly SettingView[];
}

/** One setting: its control, where default and value come from, and the way back to the default. */
export const SettingItem = ({ view, views }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useTexts();
  const { settings: words } = texts.pane;
  const setting = useSetting(view);
  const input = useRef<HTMLInputElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const byDefault = shownValue(view, view.defaultValue, texts);
  const changed = isChanged(view);
  const reset = (): void => {
    // The button goes away with the difference: the focus goes on to what it has changed.
    (input.current ?? select.current)?.focus();
    setting.change(null);
  };
  return (
    <li className={mergeClasses(part.tight, styles.item, changed && styles.changed)}>
      {view.kind.kind === 'number' && <NumberControl view={view} kind={view.kind} views={views} setting={setting} control={input} />}
      {view.kind.kind === 'choice' && <ChoiceControl view={view} setting={setting} control={input} />}
      {view.kind.kind === 'text' && <TextControl view={view} kind={view.kind} setting={setting} control={input} />}
      {view.kind.kind === 'year' && <YearControl view={view} setting={setting} control={select} />}
      {setting.saving ? <p className={part.small}>{words.saving}</p> : <Origin view={view} />}
      {changed && (
        <>
          <div className={part.small}>
            <Badge appearance="tint" color="warning">
              {words.changed}
            </Badge>{' '}
            {words.differs[standingOf(view)]}
          </div>
          <div>
            <Button className={styles.reset} size="small" icon={<ArrowReset20Regular />} aria-label={words.resetOf(words.labels[view.id], byDefault)} onClick={reset}>
              {words.reset(byDefault)}
            </Button>
          </div>
        </>
      )}
      <p className={part.small}>
        {view.from === 'default' ? words.defaultInForce(byDefault) : words.byDefault(byDefault)} {words.sources[view.source](words.origins[view.id])}
      </p>
    </li>
  );
};
