/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckReport, WordedIssue } from '../../../src/app/results';
import { done } from '../../../src/app/problem';
import { DataStep } from '../../../src/taskpane/data/DataStep';
import { EDITING, fakes, proposal, type Fakes } from '../fakeUseCases';
import { checkReport, foundTable, issue } from '../reports';
import { renderPart } from '../renderPart';

const reading = (over: Partial<CheckReport>): Fakes => fakes({ check: async () => done(checkReport(over)) });

const EMPTY: Partial<CheckReport> = {
  usable: false,
  unusable: { code: 'no-schools-table' },
  found: [],
  missing: ['schools', 'results', 'participants', 'socialPassport', 'risks', 'riskProfile', 'settings'],
  year: null,
  schools: 0,
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what was found', () => {
  it('is shown with its place, rows and years, and the way there', async () => {
    const fake = reading({ found: [foundTable({ rows: 16, usedRows: 14 })] });
    await renderPart(<DataStep />, fake);
    const found = within(screen.getByRole('region', { name: 'Найденные таблицы' }));
    expect(found.getByText('16 строк, годных 14')).toBeInstanceOf(HTMLElement);
    expect(found.getByText('A4:E20 · годы 2020, 2021 · таблица Excel')).toBeInstanceOf(HTMLElement);
    await userEvent.click(found.getByRole('button', { name: 'Результаты' }));
    expect(fake.shown).toEqual([{ sheet: 'Результаты', address: 'A4:E20' }]);
  });

  it('can be forgotten where the user pointed at it, even when it is there no more', async () => {
    const mapping = { ...proposal.guess, sheet: 'Лист1' };
    const fake = reading({ found: [foundTable({ sheet: 'Лист1', foundBy: 'mapping' })], mappings: [mapping, { ...mapping, table: 'risks', sheet: 'Старый' }, { ...mapping, table: 'risks', sheet: 'Старый', headerRow: 40 }] });
    await renderPart(<DataStep />, fake);
    expect(screen.getAllByText('Риски: лист «Старый»')).toHaveLength(1);
    await userEvent.click(button('Забыть: «Результаты» с листа «Лист1»'));
    await userEvent.click(button('Забыть: «Риски» с листа «Старый»'));
    expect(fake.forgotten).toEqual(['results Лист1', 'risks Старый']);
  });

  it('of several blocks of a sheet is changed and forgotten once', async () => {
    await renderPart(<DataStep />, reading({ found: [foundTable({ sheet: 'Лист1', foundBy: 'mapping' }), foundTable({ sheet: 'Лист1', foundBy: 'mapping', address: 'A30:E40' })], mappings: [{ ...proposal.guess, sheet: 'Лист1' }] }));
    expect(screen.getAllByRole('button', { name: /^Изменить: «Результаты»/ })).toHaveLength(1);
  });

  it('by its layout alone is told to be so, with the way to look at it and correct it', async () => {
    const fake = reading({ found: [foundTable({ sheet: 'ВПР', foundBy: 'headers', groups: 12 })], userSheets: ['ВПР'] });
    await renderPart(<DataStep />, fake);
    expect(screen.getByText('ВПР · A4:E20 · широкая таблица: 12 групп столбцов · годы 2020, 2021 · узнана по расположению')).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Проверить и исправить: «Результаты» с листа «ВПР»'));
    expect(await screen.findByRole('combobox', { name: 'A: Наименование' })).toBeInstanceOf(HTMLElement);
    expect(fake.proposedFor).toEqual([{ table: 'results', sheet: 'ВПР', header: undefined }]);
  });

  it('but not clearly is told with what is unclear, and can be pointed at from there', async () => {
    const unclear: WordedIssue = {
      issue: { code: 'layout-unclear', severity: 'note', sheet: 'Лист1', address: 'A3', table: 'Результаты', read: '', leavesOutRow: false, data: { table: 'Результаты', why: 'no-year' } },
      message: '',
    };
    const fake = reading({ issues: [unclear, unclear] });
    await renderPart(<DataStep />, fake);
    const waiting = within(screen.getByRole('list', { name: 'Ждут вашего ответа' }));
    expect(waiting.getAllByRole('listitem')).toHaveLength(1);
    expect(waiting.getByText('похоже на «Результаты», но не сказано, за какой год; пока не читается')).toBeInstanceOf(HTMLElement);
    await userEvent.click(waiting.getByRole('button', { name: 'Проверить и исправить: «Результаты» с листа «Лист1»' }));
    expect(fake.proposedFor).toEqual([{ table: 'results', sheet: 'Лист1', header: undefined }]);
  });

  it('comes with remarks on the workbook as a whole', async () => {
    await renderPart(<DataStep />, reading({ remarks: ['Выбран 2019 год.'] }));
    expect(screen.getByText('Выбран 2019 год.')).toBeInstanceOf(HTMLElement);
  });
});

describe('what is missing', () => {
  it('is told with what it costs, and what is spared', async () => {
    await renderPart(<DataStep />, reading({ missing: ['participants', 'socialPassport', 'settings'] }));
    const items = within(screen.getByRole('region', { name: 'Нет в книге' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Соцпаспорт без неё не будет ИСБШ и перечня ШНСУ', 'Участники не обязательна: есть «Результаты»']);
  });
});

describe('blank sheets', () => {
  it('are made for the tables that are ticked, and the message leads to the first', async () => {
    const fake = reading(EMPTY);
    const session = await renderPart(<DataStep />, fake);
    await userEvent.click(button('Создать пустые листы…'));
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes).toHaveLength(6);
    expect(screen.getByRole('checkbox', { name: 'Школы' })).toHaveProperty('checked', true);
    expect(screen.getByText('обязательные столбцы: Школа, Учебный год, Параметр, Значение')).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Риски' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Участники' }));
    await userEvent.click(button('Создать 4 листа'));
    expect(fake.created).toEqual([['schools', 'results', 'participants', 'socialPassport']]);
    expect(session.state().notice).toEqual({ kind: 'sheetsCreated', names: ['лист schools', 'лист results', 'лист participants', 'лист socialPassport'] });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('stay to be chosen when they could not be made', async () => {
    const fake = fakes({ check: async () => done(checkReport(EMPTY)), createInputSheets: EDITING });
    const session = await renderPart(<DataStep />, fake);
    await userEvent.click(button('Создать пустые листы…'));
    await screen.findAllByRole('checkbox');
    await userEvent.click(button('Создать 4 листа'));
    expect(session.state().failure?.of).toBe('createSheets');
    expect(screen.getAllByRole('checkbox')).toHaveLength(6);
  });

  it('are not made when none is ticked', async () => {
    const fake = reading({ missing: ['participants'] });
    await renderPart(<DataStep />, fake);
    await userEvent.click(button('Создать пустые листы…'));
    await screen.findByRole('checkbox', { name: 'Участники' });
    expect(button('Создать').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button('Создать'));
    expect(fake.created).toEqual([]);
  });

  it('have their example rows cleared at a press', async () => {
    const example = (address: string) => ({ ...issue(address, 'note'), issue: { ...issue(address, 'note').issue, code: 'example-row' as const, data: { school: 'Пример: школа' } } });
    const fake = reading({ issues: [example('A2'), example('B2')] });
    const session = await renderPart(<DataStep />, fake);
    expect(screen.getByText('В книге остались 2 строки-примера. В расчёт они не входят.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Очистить примеры'));
    expect(fake.called).toContain('clearExamples');
    expect(session.state().notice).toEqual({ kind: 'examplesCleared', count: 2 });
  });
});

describe('an empty workbook', () => {
  it('offers three ways to begin', async () => {
    const fake = reading(EMPTY);
    const session = await renderPart(<DataStep />, fake);
    expect(screen.getByText('В книге пока нет данных мониторинга')).toBeInstanceOf(HTMLElement);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Создать пустые листы…', 'Указать свой лист…', 'Открыть книгу-пример', 'Прочитать снова']);
    await userEvent.click(button('Открыть книгу-пример'));
    expect(fake.called).toContain('openSample');
    expect(session.state().notice).toEqual({ kind: 'sampleOpened' });
  });
});

describe('an unusable workbook', () => {
  it('says why, and leads to the sheet that is to be filled in', async () => {
    const fake = reading({ usable: false, unusable: { code: 'no-usable-schools' }, found: [foundTable({ table: 'schools', name: 'Школы', sheet: 'Школы', address: 'A1:I1', rows: 0, usedRows: 0 })] });
    await renderPart(<DataStep />, fake);
    expect(screen.getByText(/Впишите школы, по строке на каждую/)).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: 'Показать проблемы' })).toBeNull();
    await userEvent.click(button('Перейти к листу «Школы»'));
    expect(fake.shown).toEqual([{ sheet: 'Школы', address: 'A1:I1' }]);
  });

  it('leads to the problems where rows are there but wrong', async () => {
    const fake = reading({ usable: false, unusable: { code: 'no-data-tables' }, found: [foundTable({ table: 'schools', rows: 3, usedRows: 3 }), foundTable({ rows: 9, usedRows: 0 })], issues: [issue('A5')] });
    const session = await renderPart(<DataStep />, fake);
    await userEvent.click(button('Показать проблемы'));
    expect(session.state().step).toBe('check');
  });
});

it('before the workbook was read, nothing is said of what it holds', async () => {
  await renderPart(<DataStep />, fakes({ check: async () => EDITING }));
  expect(screen.getByText(/Книга ещё не прочитана/)).toBeInstanceOf(HTMLElement);
  expect(button('Прочитать снова')).toBeInstanceOf(HTMLElement);
});
