/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MappingPreview } from '../../../src/app/results';
import { done, type AppResult } from '../../../src/app/problem';
import { MapSheet } from '../../../src/taskpane/data/MapSheet';
import { EDITING, fakes, proposal, wideProposal, type Fakes } from '../fakeUseCases';
import { checkReport } from '../reports';
import { renderPart } from '../renderPart';

// A busy machine may take its time.
configure({ asyncUtilTimeout: 30_000 });

const open = async (fake: Fakes, onDone = jest.fn()) => {
  const session = await renderPart(<MapSheet onDone={onDone} />, fake);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Что за таблица' }), 'Результаты');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'На каком листе' }), 'Лист1');
  return { session, onDone };
};

const wide = (over: Parameters<typeof fakes>[0] = {}): Fakes => fakes({ proposeMapping: done([wideProposal]), ...over });
const column = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });
const chosen = async (name: string) => (await column(name)).selectedOptions[0]?.textContent;
const confirm = () => screen.getByRole('button', { name: 'Читать так' });
const isOff = () => confirm().getAttribute('aria-disabled') === 'true';
const rowsOf = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));

describe('pointing at one’s own sheet', () => {
  it('offers first the tables that are missed', async () => {
    await renderPart(<MapSheet onDone={jest.fn()} />, fakes({ check: async () => done(checkReport({ missing: ['socialPassport'] })) }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Что за таблица' }).value).toBe('socialPassport');
  });

  it('takes the sheet that is open in Excel', async () => {
    const fake = fakes({ selection: done({ sheet: 'Лист1', address: 'C4' }) });
    await renderPart(<MapSheet onDone={jest.fn()} />, fake);
    await userEvent.click(screen.getByRole('button', { name: 'Взять открытый лист' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'На каком листе' }).value).toBe('Лист1');
    expect(fake.proposedFor.map(({ sheet }) => sheet)).toEqual(['Лист1']);
  });

  it('shows the cells as they stand, what each column is taken for, and the rows as they will be read', async () => {
    await open(fakes());
    expect(await chosen('A: Наименование')).toBe('Школа *');
    expect(await chosen('C: Работа')).toBe('— не читать —');
    expect(rowsOf('Первые строки листа')).toEqual([
      ['A: Наименование', 'B: Год', 'C: Работа'],
      ['МБОУ СОШ № 1', '2021', 'ОГЭ математика'],
      ['МБОУ СОШ № 2', '2021', 'ОГЭ математика'],
    ]);
    expect(rowsOf('Как это будет прочитано')).toEqual([
      ['Школа', 'Учебный год'],
      ['МБОУ СОШ № 1', '2021'],
    ]);
    expect(screen.queryByText(/^Всего прочитается/)).toBeNull();
  });

  it('is confirmed once nothing is missing, which the reading itself tells', async () => {
    const fake = fakes();
    const { session, onDone } = await open(fake);
    const work = await column('C: Работа');
    expect(screen.getByText('Не указано: «Процедура». Без этого таблицу не прочитать.')).toBeInstanceOf(HTMLElement);
    expect(isOff()).toBe(true);
    await userEvent.selectOptions(work, 'Процедура *');
    await waitFor(() => expect(isOff()).toBe(false));
    expect(fake.tried).toHaveLength(1);
    expect(screen.getByText('Всего прочитается: 17 строк.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(confirm());
    expect(fake.mapped).toEqual([[{ ...proposal.guess, columns: [...proposal.guess.columns, { column: 2, header: ['Работа'], field: 'procedure', of: {} }] }]]);
    expect(session.state().notice).toEqual({ kind: 'mapped', table: 'Результаты', sheet: 'Лист1' });
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('is refused while two columns say the same', async () => {
    await open(fakes());
    await userEvent.selectOptions(await column('C: Работа'), 'Учебный год *');
    expect((await screen.findByRole('alert')).textContent).toContain('Столбцы B, C говорят одно и то же.');
    await waitFor(() => expect(screen.queryByText('Пробуем прочитать…')).toBeNull());
    expect(isOff()).toBe(true);
  });

  it('tells a failure to look at the sheet, and can look at it again', async () => {
    const fake = fakes({ proposeMapping: EDITING });
    const { session } = await open(fake);
    expect(session.state().failure?.of).toBe('mapping');
    expect(screen.queryByText('Смотрим, что на листе…')).toBeNull();
    fake.answers.proposeMapping = fakes().answers.proposeMapping;
    await userEvent.click(screen.getByRole('button', { name: 'Посмотреть снова' }));
    expect(await column('A: Наименование')).toBeInstanceOf(HTMLElement);
  });
});

describe('where the header is', () => {
  it('is said by the user where it was not found', async () => {
    const fake = fakes({ proposeMapping: done([{ ...proposal, headers: [], guess: { ...proposal.guess, headerRow: 0, columns: [] } }]) });
    await open(fake);
    expect(await screen.findByText(/не нашлось строки с заголовками/)).toBeInstanceOf(HTMLElement);
    expect(isOff()).toBe(true);
    fake.answers.proposeMapping = done([proposal]);
    const row = screen.getByRole('textbox', { name: 'Нижняя строка заголовка' });
    await userEvent.clear(row);
    await userEvent.type(row, '7{Enter}');
    expect(fake.proposedFor.at(-1)).toEqual({ table: 'results', sheet: 'Лист1', header: { headerRow: 6, headerRows: 1 } });
    expect(await chosen('A: Наименование')).toBe('Школа *');
  });

  it('can have up to four rows; what is no row is not taken', async () => {
    const fake = wide();
    await open(fake);
    await userEvent.selectOptions(await column('Сколько строк в заголовке'), '3');
    await waitFor(() => expect(fake.proposedFor.at(-1)?.header).toEqual({ headerRow: 2, headerRows: 3 }));
    const row = screen.getByRole<HTMLInputElement>('textbox', { name: 'Нижняя строка заголовка' });
    await userEvent.clear(row);
    await userEvent.type(row, 'пять{Enter}');
    expect(row.value).toBe('3');
    expect(fake.proposedFor).toHaveLength(2);
  });
});

describe('a wide sheet', () => {
  it('is shown by groups, each with its columns in a line', async () => {
    await open(wide());
    await column('A: Наименование');
    const folds = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(folds).toEqual(['Заголовки в строках 2–3', 'В каждой строке', 'ОГЭ математикаB, C: Участников, Ниже порога', 'ОГЭ русский языкD, E: Участников, Ниже порога', 'Не читаются: 1 столбец']);
    expect(confirm().getAttribute('aria-disabled')).not.toBe('true');
  });

  it('has the year of all its columns corrected in one place, and the last state of it is what is tried', async () => {
    const fake = wide();
    await open(fake);
    const year = within(await screen.findByRole('group', { name: 'Верно для всех строк' })).getByRole('combobox', { name: 'Учебный год' });
    await userEvent.clear(year);
    await userEvent.type(year, '2021/2022');
    await waitFor(() => expect(isOff()).toBe(false));
    expect(fake.tried.at(-1)?.constants).toEqual({ year: '2021/2022' });
    await userEvent.click(confirm());
    expect(fake.mapped[0]?.[0]?.constants).toEqual({ year: '2021/2022' });
  });

  it('has a column moved to a procedure of its own', async () => {
    const fake = wide();
    await open(fake);
    await userEvent.click(await screen.findByRole('button', { name: 'Другой год или процедура: столбец E' }));
    await userEvent.selectOptions(await column('Столбец E относится к'), 'другому году или процедуре…');
    const fold = [...document.querySelectorAll('details')].find((each) => each.querySelector('summary')?.textContent?.startsWith('Столбцы без года и процедуры'));
    await userEvent.type(within(fold!).getByRole('combobox', { name: 'Процедура' }), 'ОГЭ физика');
    await waitFor(() => expect(fake.tried.at(-1)?.columns.at(-1)).toMatchObject({ column: 4, field: 'below', of: { procedure: 'ОГЭ физика' } }));
  });

  it('drops the answer to what is no longer asked', async () => {
    const answers: ((preview: AppResult<MappingPreview>) => void)[] = [];
    const fake = wide({ tryMapping: () => new Promise((resolve) => answers.push(resolve)) });
    await open(fake);
    await userEvent.selectOptions(await column('C: ОГЭ математика / «2»'), '— не читать —');
    await waitFor(() => expect(answers).toHaveLength(1));
    await userEvent.selectOptions(await column('E: ОГЭ русский язык / «2»'), '— не читать —');
    await waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(done({ ...wideProposal.preview, count: 2 }));
    answers[0]?.(done({ ...wideProposal.preview, count: 1 }));
    expect(await screen.findByText('Всего прочитается: 2 строки.')).toBeInstanceOf(HTMLElement);
    expect(screen.queryByText('Всего прочитается: 1 строка.')).toBeNull();
  });

  it('is tried again when that failed', async () => {
    const fake = wide({ tryMapping: async () => EDITING });
    await open(fake);
    await userEvent.selectOptions(await column('C: ОГЭ математика / «2»'), '— не читать —');
    const again = await screen.findByRole('button', { name: 'Попробовать снова' });
    expect(isOff()).toBe(true);
    fake.answers.tryMapping = async () => done(wideProposal.preview);
    await userEvent.click(again);
    await waitFor(() => expect(isOff()).toBe(false));
  });
});

describe('a sheet of several tables', () => {
  const two = () => fakes({ proposeMapping: done([wideProposal, { ...wideProposal, address: 'A50:F90', guess: { ...wideProposal.guess, headerRow: 49 }, preview: { ...wideProposal.preview, missing: ['Учебный год'] } }]) });

  it('is read as far as its tables are ticked', async () => {
    const fake = two();
    await open(fake);
    expect(await screen.findByText('На листе 2 таблицы. Отметьте, какие читать.')).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('checkbox', { name: 'Читать ячейки A50:F90' })).toHaveProperty('checked', false);
    await userEvent.click(confirm());
    expect(fake.mapped[0]?.map(({ headerRow }) => headerRow)).toEqual([2]);
  });

  it('is not confirmed while one that is ticked lacks something, or none is', async () => {
    await open(two());
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Читать ячейки A50:F90' }));
    expect(isOff()).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Читать ячейки A50:F90' }));
    expect(isOff()).toBe(false);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Читать ячейки A3:F40' }));
    expect(screen.getByText('Отметьте хотя бы одну таблицу листа.')).toBeInstanceOf(HTMLElement);
    expect(isOff()).toBe(true);
  });
});
