import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { settingViews } from '../../../src/inputs/settingViews';
import { textsFor } from '../../../src/i18n';
import { changedCount, SETTING_GROUP_NAMES, standingOf, viewsOf } from '../../../src/taskpane/model/settingGroups';
import { settingView } from '../reports';

const views = settingViews({ settings: DEFAULT_SETTINGS, settingOrigins: {} });

describe('the groups of settings', () => {
  it('hold every setting of the workbook once', () => {
    const grouped = SETTING_GROUP_NAMES.flatMap((group) => viewsOf(group, views)).map(({ id }) => id);
    expect([...grouped].sort()).toEqual(views.map(({ id }) => id).sort());
  });

  it('are all at their defaults in a new workbook', () => {
    expect(changedCount(views)).toBe(0);
  });

  it('have words for every choice of every setting that is no number', () => {
    const { choices } = textsFor('ru').pane.settings;
    const ids = views.flatMap(({ kind }) => (kind.kind === 'choice' ? kind.choices.filter(({ written }) => !/^\d\d?(?: %)?$/.test(String(written))).map(({ id }) => id) : []));
    expect(Object.keys(choices).sort()).toEqual([...ids].sort());
  });
});

describe('a value that is not the default', () => {
  const choices = [{ id: 'quartile', written: 'квартиль' }, { id: 'quintile', written: 'квинтиль' }];
  it('is against the document, another choice of the documents, or the user’s own', () => {
    expect(standingOf(settingView({ value: 25 }))).toBe('document');
    expect(standingOf(settingView({ id: 'bottomShare', kind: { kind: 'choice', choices }, value: 'квинтиль' }))).toBe('alternative');
    expect(standingOf(settingView({ id: 'bottomShare', kind: { kind: 'choice', choices }, value: 0.3 }))).toBe('document');
    expect(standingOf(settingView({ id: 'smallCount', source: 'user', value: 5 }))).toBe('user');
  });
});
