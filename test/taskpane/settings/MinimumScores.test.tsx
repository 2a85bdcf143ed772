/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../../src/app/problem';
import type { MinimumScoreView } from '../../../src/app/results';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { minimumScoreViews } from '../../../src/inputs/minimumScoreViews';
import { settingViews } from '../../../src/inputs/settingViews';
import { SettingsStep } from '../../../src/taskpane/settings/SettingsStep';
import { fakes, type Fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport } from '../reports';

const plain = { settings: DEFAULT_SETTINGS, settingOrigins: {} };
const DEFAULTS = minimumScoreViews(plain, [2021, 2020]);
const RUSSIAN = 'ЕГЭ русский язык';

const withView = (year: number | null, over: Partial<MinimumScoreView>): readonly MinimumScoreView[] => DEFAULTS.map((view) => (view.procedure === RUSSIAN && view.year === year ? { ...view, ...over } : view));

const open = async (views: readonly MinimumScoreView[] = DEFAULTS, locale = 'ru'): Promise<Fakes> => {
  const fake = fakes({ check: async () => done(checkReport({ settingViews: settingViews(plain), minimumScores: views })) });
  await renderPart(<SettingsStep />, fake, { locale });
  for (const details of document.querySelectorAll('details')) details.open = true;
  return fake;
};

const cell = (year: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(`${RUSSIAN}, ${year}`);

describe('the table of minimum scores', () => {
  it('shows the scores of years, those that hold for all years through blank cells, and where they are published', async () => {
    await open();
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Год', RUSSIAN, 'ЕГЭ математика профильная']);
    expect(table.getAllByRole('rowheader').slice(0, 2).map(({ textContent }) => textContent)).toEqual(['Все годы', '2026']);
    expect([cell('все годы').value, cell('2012').value, cell('2021').value, cell('2021').placeholder]).toEqual(['24', '36', '', '24']);
    expect(screen.getByText(`${RUSSIAN}, 2012: 36 — распоряжение Рособрнадзора от 30.08.2011 № 2843-10`)).toBeInstanceOf(HTMLElement);
  });

  it('takes a score for a year at Enter, and gives it back when the cell is emptied', async () => {
    const fake = await open(withView(2020, { value: 40, from: 'memory' }));
    await userEvent.type(cell('2021'), '36{Enter}');
    await userEvent.clear(cell('2020'));
    await userEvent.tab();
    expect(fake.settingsChanged).toEqual([
      { id: 'Минимальный балл ЕГЭ русский язык 2021', value: 36 },
      { id: 'Минимальный балл ЕГЭ русский язык 2020', value: null },
    ]);
  });

  it('says why it does not take what is no score, and lets go of it at Escape', async () => {
    const fake = await open();
    await userEvent.type(cell('2021'), '136{Enter}');
    expect(screen.getByText('ЕГЭ русский язык, 2021: нужно число от 0 до 100.').getAttribute('role')).toBe('alert');
    await userEvent.type(cell('2021'), '{Escape}');
    expect([cell('2021').value, fake.settingsChanged]).toEqual(['', []]);
    expect(screen.queryByText(/нужно число от 0 до 100/)).toBeNull();
  });

  it('marks what is not the default, leads to the cell that decides, and takes it back', async () => {
    const fake = await open(withView(2012, { value: 30, from: 'sheet', place: { sheet: 'Параметры', address: 'B7' } }));
    expect(screen.getAllByText('изменено: 1')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Параметры, B7' }));
    expect(fake.shown).toEqual([{ sheet: 'Параметры', address: 'B7' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть по умолчанию: ЕГЭ русский язык, 2012' }));
    expect(fake.settingsChanged).toEqual([{ id: 'Минимальный балл ЕГЭ русский язык 2012', value: null }]);
    expect(document.activeElement).toBe(cell('2012'));
  });

  it('adds an exam for a year', async () => {
    const fake = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Добавить' }));
    expect(screen.getByText('Впишите экзамен.')).toBeInstanceOf(HTMLElement);
    await userEvent.type(screen.getByLabelText('Экзамен'), 'физика');
    await userEvent.type(screen.getByLabelText('Год'), '2021');
    await userEvent.type(screen.getByLabelText('Минимальный балл'), '36{Enter}');
    expect(fake.settingsChanged).toEqual([{ id: 'Минимальный балл ЕГЭ физика 2021', value: 36 }]);
    expect(screen.getByLabelText<HTMLInputElement>('Экзамен').value).toBe('');
  });

  it('says that an exam is not understood', async () => {
    const fake = await open();
    fake.answers.changeSetting = done(false);
    await userEvent.type(screen.getByLabelText('Экзамен'), 'ОГЭ математика');
    await userEvent.type(screen.getByLabelText('Минимальный балл'), '8{Enter}');
    expect(screen.getByText(/^Не понято\./)).toBeInstanceOf(HTMLElement);
    expect(screen.getByLabelText<HTMLInputElement>('Экзамен').value).toBe('ОГЭ математика');
  });
});
