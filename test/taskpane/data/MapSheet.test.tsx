/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../../src/app/problem';
import { MapSheet } from '../../../src/taskpane/data/MapSheet';
import { EDITING, fakes, type Fakes } from '../fakeUseCases';
import { checkReport } from '../reports';
import { renderPart } from '../renderPart';

const open = async (fake: Fakes, onDone = jest.fn()) => {
  const session = await renderPart(<MapSheet onDone={onDone} />, fake);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Что за таблица' }), 'Результаты');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'На каком листе' }), 'Лист1');
  return { session, onDone };
};

const column = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });
const confirm = () => screen.getByRole('button', { name: 'Читать так' });

describe('pointing at one’s own sheet', () => {
  it('offers first the tables that are missed', async () => {
    await renderPart(<MapSheet onDone={jest.fn()} />, fakes({ check: async () => done(checkReport({ missing: ['socialPassport'] })) }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Что за таблица' }).value).toBe('socialPassport');
  });

  it('shows the guess: the row of headers, a preview in a box of its own, and a column for each column of the table', async () => {
    await open(fakes());
    expect((await column('Школа (обязательно)')).selectedOptions[0]?.textContent).toBe('A: Наименование');
    expect((await column('Средний балл')).selectedOptions[0]?.textContent).toBe('— нет —');
    expect(screen.getByText('Заголовки найдены в строке 3.')).toBeInstanceOf(HTMLElement);
    const preview = within(screen.getByRole('region', { name: 'Первые строки листа' }));
    expect(preview.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['A: НаименованиеB: ГодC: Работа', 'МБОУ СОШ № 12021ОГЭ математика', 'МБОУ СОШ № 22021ОГЭ математика']);
  });

  it('is confirmed once every required column is there, each once', async () => {
    const fake = fakes();
    const { session, onDone } = await open(fake);
    const procedure = await column('Процедура (обязательно)');
    expect(screen.getByText(/Не указано: «Процедура»/)).toBeInstanceOf(HTMLElement);
    expect(confirm().getAttribute('aria-disabled')).toBe('true');
    await userEvent.selectOptions(procedure, 'B: Год');
    expect(screen.getByText('Столбец B указан дважды. Оставьте один.')).toBeInstanceOf(HTMLElement);
    await userEvent.selectOptions(procedure, 'C: Работа');
    await userEvent.click(confirm());
    expect(fake.mapped).toEqual([{ table: 'results', sheet: 'Лист1', headerRow: 2, columns: { school: 0, year: 1, procedure: 2 } }]);
    expect(session.state().notice).toEqual({ kind: 'mapped', table: 'Результаты', sheet: 'Лист1' });
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('says when a sheet has no headers', async () => {
    const fake = fakes();
    if (fake.answers.proposeMapping.ok) fake.answers.proposeMapping = done({ ...fake.answers.proposeMapping.report, headers: [] });
    await open(fake);
    expect(await screen.findByText(/не нашлось строки с заголовками/)).toBeInstanceOf(HTMLElement);
  });

  it('tells a failure to look at the sheet, and can look at it again', async () => {
    const fake = fakes({ proposeMapping: EDITING });
    const { session } = await open(fake);
    expect(session.state().failure?.of).toBe('mapping');
    expect(screen.queryByText('Смотрим, что на листе…')).toBeNull();
    fake.answers.proposeMapping = fakes().answers.proposeMapping;
    await userEvent.click(screen.getByRole('button', { name: 'Посмотреть снова' }));
    expect(await column('Школа (обязательно)')).toBeInstanceOf(HTMLElement);
  });
});
