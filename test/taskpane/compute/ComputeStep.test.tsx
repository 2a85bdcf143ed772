/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../../src/app/problem';
import { CALCULATION_SHEET_IDS } from '../../../src/app/results';
import { ComputeStep } from '../../../src/taskpane/compute/ComputeStep';
import { EDITING, fakes, sheetsAsked } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport, generatedSheet } from '../reports';

const group = (name: string) => screen.getByRole('group', { name });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('choosing what to compute', () => {
  it('writes all sheets unless told otherwise, and tells what each holds', async () => {
    const fake = fakes();
    const session = await renderPart(<ComputeStep />, fake);
    expect(within(group('Перечни')).getAllByRole<HTMLInputElement>('checkbox')).toHaveLength(1 + 6);
    expect(within(group('Анализ')).getAllByRole<HTMLInputElement>('checkbox')).toHaveLength(1 + 12);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => !checked)).toEqual([]);
    expect(screen.getByText('все листы (18)')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('ИСБШ каждой школы, место, граница и перечень ШНСУ.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(box(/^ИСБШ/));
    expect(screen.getByText('выбрано 17 из 18')).toBeInstanceOf(HTMLElement);
    await act(() => session.compute());
    expect(sheetsAsked(fake)).toEqual([CALCULATION_SHEET_IDS.filter((id) => id !== 'isbsh')]);
  });

  it('takes and leaves a group as a whole, which is neither nor where some of it are chosen', async () => {
    const session = await renderPart(<ComputeStep />);
    await userEvent.click(box(/^Динамика/));
    expect(box(/^Анализ$/).indeterminate).toBe(true);
    await userEvent.click(box(/^Анализ$/));
    expect(session.state().chosenSheets).toEqual(CALCULATION_SHEET_IDS);
    await userEvent.click(box(/^Анализ$/));
    expect(session.state().chosenSheets).toEqual(['summary', 'low-results', 'isbsh', 'risks', 'groups', 'issues']);
    expect(box(/^Анализ$/).checked).toBe(false);
  });

  it('keeps the last sheet chosen and says why, and takes all of them back at a press', async () => {
    const session = await renderPart(<ComputeStep />);
    await userEvent.click(box(/^Анализ$/));
    for (const name of [/^Сводка/, /^Низкие/, /^ИСБШ/, /^Риски/, /^Группы/, /^Проблемы/]) await userEvent.click(box(name));
    expect(session.state().chosenSheets).toEqual(['issues']);
    expect(box(/^Проблемы/).checked).toBe(true);
    expect(screen.getByText('Нужен хотя бы один лист: этот остаётся выбранным.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Выбрать все' }));
    expect(session.state().chosenSheets).toHaveLength(18);
    expect(screen.queryByText(/этот остаётся выбранным/)).toBeNull();
  });

  it('keeps the way of writing in the workbook, and goes back where it could not be kept', async () => {
    const fake = fakes();
    await renderPart(<ComputeStep />, fake);
    await userEvent.click(screen.getByRole('radio', { name: /обычные формулы/ }));
    await waitFor(() => expect(fake.remembered).toEqual(['plain']));
    fake.answers.rememberMode = EDITING;
    await userEvent.click(screen.getByRole('radio', { name: /только значения/ }));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: /обычные формулы/ }).checked).toBe(true));
  });
});

describe('what was written last', () => {
  it('is told with its time, a link, and whether the data are still the same', async () => {
    const fake = fakes({ check: async () => done(checkReport({ generated: [generatedSheet(), generatedSheet({ id: 'isbsh', name: 'ИСБШ', fingerprint: 'as-was' })] })) });
    await renderPart(<ComputeStep />, fake);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items[0]).toMatch(/^Сводка05\.11\.2021, \d\d:30; данные с тех пор не менялись$/);
    expect(items[1]).toMatch(/^ИСБШ.*; данные или параметры с тех пор изменились$/);
    expect(screen.getByText(/изменились после расчёта 1 листа/)).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'ИСБШ' }));
    expect(fake.shown).toEqual([{ sheet: 'ИСБШ', address: null }]);
  });

  it('says that there is nothing yet, and how to get out of a computing', async () => {
    await renderPart(<ComputeStep />);
    expect(screen.getByText('Расчётных листов в книге пока нет.')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText(/можно отменить, пока не началась запись/)).toBeInstanceOf(HTMLElement);
  });
});
