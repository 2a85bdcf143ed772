/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../../src/app/problem';
import type { SettingView } from '../../../src/app/results';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { settingViews } from '../../../src/inputs/settingViews';
import { SettingsStep } from '../../../src/taskpane/settings/SettingsStep';
import { drivenCompute, fakes, type Fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport, foundTable } from '../reports';

const DEFAULTS = settingViews({ settings: DEFAULT_SETTINGS, settingOrigins: {} });

const withView = (id: SettingView['id'], over: Partial<SettingView>): readonly SettingView[] => DEFAULTS.map((view) => (view.id === id ? { ...view, ...over } : view));

/** A workbook that keeps what it is told. */
const workbook = (views: readonly SettingView[] = DEFAULTS, over: Partial<Parameters<typeof checkReport>[0]> = {}): Fakes => {
  let current = views;
  const fake = fakes({ check: async () => done(checkReport({ settingViews: current, ...over })) });
  const { changeSetting, resetSettings } = fake.useCases;
  Object.assign(fake.useCases, {
    changeSetting: async (...[id, value]: Parameters<typeof changeSetting>) => {
      const answer = await changeSetting(id, value);
      if (answer.ok && answer.report) current = current.map((view) => (view.id === id ? { ...view, value: value ?? view.defaultValue, from: value === null ? 'default' : 'memory' } : view));
      return answer;
    },
    resetSettings: async () => {
      current = DEFAULTS;
      return resetSettings();
    },
  });
  return fake;
};

const open = async (fake: Fakes, locale = 'ru') => {
  const session = await renderPart(<SettingsStep />, fake, { locale });
  for (const group of document.querySelectorAll('details')) group.open = true;
  return session;
};

const threshold = () => screen.getByLabelText<HTMLInputElement>('Порог низких результатов, %');

describe('the settings', () => {
  it('are all there in groups, each with its explanation, default and source', async () => {
    await open(workbook());
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Год и правила ШНОР', 'Объективность и филиалы', 'ИСБШ и ШНСУ', 'Риски', 'Минимальные баллы', 'Динамика и переходы', 'ИОР', 'Сравнение школ', 'Календарь мониторингов', 'Отчёты', 'Запись']);
    // The minimum scores stand in a table of their own.
    expect(document.querySelectorAll('details li')).toHaveLength(DEFAULTS.length - 2);
    const item = within(threshold().closest('li')!);
    expect(item.getByText('Результат низкий, если ниже порога процедуры не меньше этой доли участников.')).toBeInstanceOf(HTMLElement);
    expect(item.getByText('Действует значение по умолчанию: 30. Источник: документ — методика ФИОКО (приказ Рособрнадзора от 19.08.2020 № 847): не менее 30 % участников.')).toBeInstanceOf(HTMLElement);
  });

  it('say when a value is not the document’s, and how many are changed', async () => {
    await open(workbook(withView('lowThreshold', { value: 25, from: 'memory' })));
    expect(within(threshold().closest('li')!).getByText(/результаты будут отличаться от методики/)).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('изменено: 1')).toBeInstanceOf(HTMLElement);
  });

  it('lead to the cell of «Параметры» that decides', async () => {
    const fake = workbook(withView('smallCount', { value: 5, from: 'sheet', place: { sheet: 'Параметры', address: 'B9' } }));
    await open(fake);
    await userEvent.click(screen.getByRole('button', { name: 'Параметры, B9' }));
    expect(fake.shown).toEqual([{ sheet: 'Параметры', address: 'B9' }]);
  });

  it('show the formula of the index with the coefficients in force', async () => {
    await open(workbook(withView('isbsh.singleParent', { value: 2.5 })));
    expect(screen.getByText('ИСБШ = 85 + 15·a + 2,5·b − 65·c')).toBeInstanceOf(HTMLElement);
  });

  it('speak English', async () => {
    await open(workbook(), 'en');
    expect(document.body.textContent?.replace(/“[^”]*”|Пример/g, '')).not.toMatch(/[А-Яа-яЁё]/);
  });
});

describe('changing a setting', () => {
  it('takes a number at Enter, with a comma, and keeps it in the workbook', async () => {
    const fake = workbook();
    await open(fake);
    await userEvent.clear(threshold());
    await userEvent.type(threshold(), '27,5{Enter}');
    await waitFor(() => expect(fake.settingsChanged).toEqual([{ id: 'lowThreshold', value: 27.5 }]));
    expect(threshold().value).toBe('27,5');
    expect(document.activeElement).toBe(threshold());
    expect(within(threshold().closest('li')!).getByText(/Изменено здесь, хранится в книге/)).toBeInstanceOf(HTMLElement);
  });

  it('takes a number when the field is left, once', async () => {
    const fake = workbook();
    await open(fake);
    await userEvent.clear(threshold());
    await userEvent.type(threshold(), '40');
    await userEvent.tab();
    await waitFor(() => expect(threshold().value).toBe('40'));
    expect(fake.settingsChanged).toEqual([{ id: 'lowThreshold', value: 40 }]);
  });

  it('brings the value back at Escape', async () => {
    const fake = workbook();
    await open(fake);
    await userEvent.type(threshold(), '5{Escape}');
    expect(threshold().value).toBe('30');
    await userEvent.tab();
    expect(fake.settingsChanged).toEqual([]);
  });

  it('keeps nothing that cannot be, and says why', async () => {
    const fake = workbook();
    await open(fake);
    await userEvent.clear(threshold());
    await userEvent.type(threshold(), '120{Enter}');
    expect(screen.getByText('Нужно число от 1 до 100. Не сохранено, действует 30. Esc — вернуть.')).toBeInstanceOf(HTMLElement);
    expect(threshold().getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(threshold().value).toBe('30');
    expect(fake.settingsChanged).toEqual([]);
  });

  it('says so when the workbook does not take the value', async () => {
    const fake = workbook();
    fake.answers.changeSetting = done(false);
    await open(fake);
    await userEvent.type(threshold(), '{Backspace}{Backspace}31{Enter}');
    expect(await screen.findByText(/Такое значение для этого параметра не подходит/)).toBeInstanceOf(HTMLElement);
    expect(threshold().value).toBe('30');
  });

  it('writes a choice as a cell of «Параметры» would hold it', async () => {
    const fake = workbook();
    await open(fake);
    await userEvent.click(screen.getByRole('radio', { name: 'нижний квинтиль (20 %)' }));
    await waitFor(() => expect(fake.settingsChanged).toEqual([{ id: 'bottomShare', value: 'квинтиль' }]));
    expect(screen.getByText(/документами предусмотрен/)).toBeInstanceOf(HTMLElement);
  });

  it('chooses a year of the data, or the latest', async () => {
    const fake = workbook(withView('year', { value: 2019 }));
    await open(fake);
    const year = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Отчётный год' });
    expect([...year.options].map(({ text }) => text)).toEqual(['последний в данных', '2021', '2020', '2019']);
    await userEvent.selectOptions(year, '2020');
    await userEvent.selectOptions(year, '');
    await waitFor(() => expect(fake.settingsChanged).toEqual([{ id: 'year', value: 2020 }, { id: 'year', value: '' }]));
  });

  it('waits while something is under way, and is not lost', async () => {
    const driven = drivenCompute();
    const fake = workbook();
    fake.answers.compute = driven.compute;
    const session = await open(fake);
    let computing: Promise<void> = Promise.resolve();
    act(() => {
      computing = session.compute();
    });
    await userEvent.clear(threshold());
    await userEvent.type(threshold(), '35{Enter}');
    expect(fake.settingsChanged).toEqual([]);
    expect(threshold().value).toBe('35');
    await act(async () => {
      await session.cancel();
      await computing;
    });
    await waitFor(() => expect(fake.settingsChanged).toEqual([{ id: 'lowThreshold', value: 35 }]));
  });
});

describe('going back to defaults', () => {
  it('resets one setting and leaves the focus at it', async () => {
    const fake = workbook(withView('lowThreshold', { value: 25, from: 'memory' }));
    await open(fake);
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть: 30 («Порог низких результатов, %»)' }));
    await waitFor(() => expect(threshold().value).toBe('30'));
    expect(fake.settingsChanged).toEqual([{ id: 'lowThreshold', value: null }]);
    expect(document.activeElement).toBe(threshold());
  });

  it('resets all of them only when asked twice; Escape is no', async () => {
    const fake = workbook(withView('lowThreshold', { value: 25, from: 'memory' }));
    const session = await open(fake);
    const ask = () => userEvent.click(screen.getByRole('button', { name: 'Вернуть все значения по умолчанию' }));
    await ask();
    expect(document.activeElement?.textContent).toBe('Не нужно');
    await userEvent.keyboard('{Escape}');
    expect(fake.called).not.toContain('resetSettings');
    await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть' }));
    await waitFor(() => expect(threshold().value).toBe('30'));
    expect(fake.called).toContain('resetSettings');
    expect(session.state().notice).toEqual({ kind: 'settingsReset' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Показать на листе «Параметры»' }));
  });
});

describe('the sheet «Параметры»', () => {
  it('is made where there is none, and shown', async () => {
    const fake = workbook();
    const session = await open(fake);
    await userEvent.click(screen.getByRole('button', { name: 'Показать на листе «Параметры»' }));
    await waitFor(() => expect(fake.shown).toEqual([{ sheet: 'Параметры', address: 'B2' }]));
    expect(fake.called).toContain('createSettingsSheet');
    expect(session.state().notice).toMatchObject({ kind: 'settingsSheet' });
  });

  it('is opened where there is one', async () => {
    const fake = workbook(DEFAULTS, { found: [foundTable({ table: 'settings', name: 'Параметры', sheet: 'Параметры', address: 'A1:C20' })] });
    await open(fake);
    await userEvent.click(screen.getByRole('button', { name: 'Открыть лист «Параметры»' }));
    expect(fake.shown).toEqual([{ sheet: 'Параметры', address: 'A1:C20' }]);
    expect(fake.called).not.toContain('createSettingsSheet');
  });
});
