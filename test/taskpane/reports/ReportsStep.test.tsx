/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../../src/app/problem';
import { ReportsStep } from '../../../src/taskpane/reports/ReportsStep';
import { fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport, computeReport, generatedSheet } from '../reports';

const EARLIER = async () => done(checkReport({ generated: [generatedSheet({ name: 'Сводка (расчёт)', fingerprint: 'as-was' })] }));

describe('the reports', () => {
  it('are the sheets that are in the workbook: what each is, for whom, when, and whether it is out of date', async () => {
    const fake = fakes({ check: EARLIER });
    await renderPart(<ReportsStep />, fake);
    const there = within(screen.getByRole('region', { name: 'Отчёты в книге' }));
    expect(there.getAllByRole('listitem')).toHaveLength(1);
    expect(there.getByText(/сколько школ в каждом перечне.*Руководителю/)).toBeInstanceOf(HTMLElement);
    expect(there.getByText(/^Рассчитан: 05\.11\.2021/)).toBeInstanceOf(HTMLElement);
    expect(there.getByText('устарел')).toBeInstanceOf(HTMLElement);
    await userEvent.click(there.getByRole('button', { name: 'Сводка (расчёт)' }));
    expect(fake.shown).toEqual([{ sheet: 'Сводка (расчёт)', address: null }]);
  });

  it('name those that a computing would add', async () => {
    await renderPart(<ReportsStep />, fakes({ check: EARLIER }));
    const region = within(screen.getByRole('region', { name: 'Появятся после расчёта' }));
    const names = region.getAllByRole('list').map((list) => within(list).getAllByRole('listitem').map(({ firstChild }) => firstChild?.textContent));
    expect(region.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Перечни', 'Анализ']);
    expect(names[0]).toEqual(['Низкие результаты', 'ИСБШ', 'Риски школ', 'Группы школ', 'Проблемы данных']);
    expect(names[1]?.slice(0, 3)).toEqual(['Динамика', 'ИОР', 'Ожидаемые результаты']);
    expect(names[1]).toHaveLength(12);
  });

  it('tell which topics could not be computed and why, and promise no sheets of theirs', async () => {
    const gaps = [{ sheet: 'clusters' as const, why: 'Не рассчитано: 5 школ, а нужно не меньше 12.' }];
    const session = await renderPart(<ReportsStep />, fakes({ compute: async () => done({ ...computeReport(), gaps }) }));
    expect(screen.queryByRole('region', { name: 'Не рассчитано' })).toBeNull();
    await act(() => session.compute());
    expect(within(screen.getByRole('region', { name: 'Не рассчитано' })).getByRole('listitem').textContent).toBe('КластерыНе рассчитано: 5 школ, а нужно не меньше 12.');
    expect(within(screen.getByRole('region', { name: 'Появятся после расчёта' })).queryByText('Кластеры')).toBeNull();
  });

  it('give the lists for a letter after computing, and promise none before', async () => {
    const user = userEvent.setup();
    const session = await renderPart(<ReportsStep />);
    expect(screen.queryByRole('button', { name: 'Скопировать все перечни' })).toBeNull();
    await act(() => session.compute());
    await user.click(screen.getByRole('button', { name: 'Скопировать все перечни' }));
    expect(await navigator.clipboard.readText()).toMatch(/^ШНОР: .*\n\nШНСУ: .*\n\nГруппа риска: /s);
    expect(screen.getByText('Скопировано.')).toBeInstanceOf(HTMLElement);
  });
});
