/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../../src/app/problem';
import { inputNeeds } from '../../../src/app/inputNeeds';
import { textsFor } from '../../../src/i18n';
import { galleryWith } from '../../../src/taskpane/reports/ReportsStep';
import { fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport, computeReport, generatedSheet } from '../reports';

const Reports = galleryWith(textsFor('ru').gallery);

const EARLIER = async () => done(checkReport({ tables: inputNeeds, generated: [generatedSheet({ name: 'Сводка (расчёт)', fingerprint: 'as-was' })] }));

const everyTable = checkReport({ tables: inputNeeds });
const ALL = () => fakes({ check: async () => done(everyTable), compute: async () => done(computeReport(everyTable)) });

const calculations = () => within(screen.getByRole('region', { name: 'Расчётные листы' }));

describe('the sheets of the calculations', () => {
  it('are told with what each is, for whom, when, and whether it is out of date', async () => {
    const fake = fakes({ check: EARLIER });
    await renderPart(<Reports />, fake);
    const there = within(calculations().getByText('В книге: 1').closest('details')!);
    expect(there.getAllByRole('listitem')).toHaveLength(1);
    expect(there.getByText(/сколько школ в каждом перечне.*Руководителю/)).toBeInstanceOf(HTMLElement);
    expect(there.getByText(/^Рассчитан: 05\.11\.2021/)).toBeInstanceOf(HTMLElement);
    expect(there.getByText('устарел')).toBeInstanceOf(HTMLElement);
    await userEvent.click(there.getByRole('button', { name: 'Сводка (расчёт)' }));
    expect(fake.shown).toEqual([{ sheet: 'Сводка (расчёт)', address: null }]);
  });

  it('name those that a computing would add, without those that have cards', async () => {
    await renderPart(<Reports />, fakes({ check: EARLIER }));
    const folded = within(calculations().getByText('Появятся после расчёта: 15').closest('details')!);
    const names = folded.getAllByRole('list').map((list) => within(list).getAllByRole('listitem').map(({ firstChild }) => firstChild?.textContent));
    expect(folded.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Перечни', 'Анализ']);
    expect(names[0]).toEqual(['Низкие результаты', 'ИСБШ', 'Риски школ', 'Группы школ', 'Проблемы данных']);
    expect(names[1]?.slice(0, 2)).toEqual(['ИОР', 'Ожидаемые результаты']);
    expect(names[1]).toHaveLength(10);
  });

  it('tell which topics could not be computed and why, and promise no sheets of theirs', async () => {
    const gaps = [{ sheet: 'clusters' as const, why: 'Не рассчитано: 5 школ, а нужно не меньше 12.' }];
    const session = await renderPart(<Reports />, fakes({ check: async () => done(checkReport({ tables: inputNeeds })), compute: async () => done({ ...computeReport(checkReport({ tables: inputNeeds })), gaps }) }));
    expect(screen.queryByRole('region', { name: 'Не рассчитано' })).toBeNull();
    await act(() => session.compute());
    expect(within(screen.getByRole('region', { name: 'Не рассчитано' })).getByRole('listitem').textContent).toBe('КластерыНе рассчитано: 5 школ, а нужно не меньше 12.');
    expect(within(calculations().getByText(/^Появятся после расчёта/).closest('details')!).queryByText('Кластеры')).toBeNull();
  });
});

describe('the lists for a letter', () => {
  it('are given after computing, and promised by nothing before', async () => {
    const user = userEvent.setup();
    const session = await renderPart(<Reports />, ALL());
    expect(screen.queryByRole('button', { name: 'Скопировать все перечни' })).toBeNull();
    await act(() => session.compute());
    await user.click(screen.getByRole('button', { name: 'Скопировать все перечни' }));
    expect(await navigator.clipboard.readText()).toMatch(/^ШНОР: .*\n\nШНСУ: .*\n\nГруппа риска: /s);
    expect(screen.getByText('Скопировано.')).toBeInstanceOf(HTMLElement);
  });
});

describe('words that were translated', () => {
  it('stand on every card, in English too', async () => {
    const English = galleryWith(textsFor('en').gallery);
    await renderPart(<English />, ALL(), { locale: 'en' });
    const cards = screen.getAllByRole('article');
    expect(cards).toHaveLength(14);
    for (const card of cards) expect(within(card).getByText('Regulation and data')).toBeInstanceOf(HTMLElement);
  });
});
