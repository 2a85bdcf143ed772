import fc from 'fast-check';
import { textsFor } from '../../../src/i18n';
import { readTyped, shownChoices, shownValue, shownYears } from '../../../src/taskpane/model/settingInput';
import type { SettingId, SettingView } from '../../../src/taskpane/model/useCases';
import { settingView } from '../reports';

const number = (least: number, most: number, whole = false) => ({ kind: 'number' as const, least, most, whole });
const ru = textsFor('ru');
const RISKS: readonly SettingView[] = [settingView({ id: 'risk.high', kind: number(0, 1), value: 0.5 }), settingView({ id: 'risk.medium', kind: number(0, 1), value: 0.25 })];

const read = (text: string, { id = 'isbsh.singleParent' as SettingId, kind = number(-1000, 1000), views = RISKS } = {}) => {
  const typed = readTyped(text, id, kind, views);
  return typed.ok ? typed.value : typed.why;
};

describe('what is typed into a setting', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['-20', -20],
    ['−20', -20],
    [' 1 000 ', 1000],
    ['1\u00a0000', 1000],
    ['+3', 3],
    [',5', 0.5],
    ['7,', 7],
  ])('is read: «%s»', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['', ' ', 'тридцать', '1,2,3', '1.234,5', '--1', '1e3', '50 %', '='])('is no number: «%s»', (text) => {
    expect(read(text)).toBe('notNumber');
  });

  it('may have a per cent sign where per cent are asked for', () => {
    expect(read('25 %', { id: 'lowThreshold', kind: number(1, 100) })).toBe(25);
  });

  it('says what is wrong with a number', () => {
    expect(read('2,5', { kind: number(1, 10, true) })).toBe('notWhole');
    expect(read('11', { kind: number(1, 10, true) })).toBe('outside');
    expect(read('0', { kind: number(1, 10, true) })).toBe('outside');
  });

  it('keeps medium risk no higher than high risk, whichever of them is typed', () => {
    const within = number(0, 1);
    expect(read('0,6', { id: 'risk.medium', kind: within })).toBe('mediumAboveHigh');
    expect(read('0,5', { id: 'risk.medium', kind: within })).toBe(0.5);
    expect(read('0,2', { id: 'risk.high', kind: within })).toBe('mediumAboveHigh');
    expect(read('0,25', { id: 'risk.high', kind: within })).toBe(0.25);
  });

  it('is what is shown: every number reads back in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (thousandths) => {
        const value = thousandths / 1000;
        for (const locale of ['ru', 'en']) expect(read(shownValue(settingView({ value }), value, textsFor(locale)))).toBe(value);
      }),
    );
  });
});

describe('a setting’s value in words', () => {
  const bottomShare = settingView({
    id: 'bottomShare',
    kind: { kind: 'choice', choices: [{ id: 'quartile', written: 'квартиль' }, { id: 'quintile', written: 'квинтиль' }] },
    value: 'квартиль',
    defaultValue: 'квартиль',
  });

  it('names choices by what they mean', () => {
    expect(shownValue(bottomShare, 'квинтиль', ru)).toBe('нижний квинтиль (20 %)');
  });

  it('shows a value that is no choice as one more, so that it is seen as it is', () => {
    expect(shownChoices(bottomShare, 0.3, ru).map(({ label }) => label)).toEqual(['нижний квартиль (25 %)', 'нижний квинтиль (20 %)', 'другое: 0,3']);
    expect(shownChoices(bottomShare, 'квартиль', ru)).toHaveLength(2);
  });

  it('shows numbers as the language writes them, and a text of a cell as it stands', () => {
    expect(shownValue(settingView(), 12.5, ru)).toBe('12,5');
    expect(shownValue(settingView(), 12.5, textsFor('en'))).toBe('12.5');
    expect(shownValue(settingView(), '0,5 %', ru)).toBe('0,5 %');
  });

  it('calls no year the latest', () => {
    const year = settingView({ id: 'year', kind: { kind: 'year' } });
    expect(shownValue(year, '', ru)).toBe('последний в данных');
    expect(shownValue(year, 2021, ru)).toBe('2021');
  });
});

describe('the years to choose from', () => {
  it('are those of the data, and the one that is set though the data have none', () => {
    expect(shownYears([2021, 2020], '')).toEqual([2021, 2020]);
    expect(shownYears([2021, 2020], 2020)).toEqual([2021, 2020]);
    expect(shownYears([2022, 2020], 2021)).toEqual([2022, 2021, 2020]);
  });
});
