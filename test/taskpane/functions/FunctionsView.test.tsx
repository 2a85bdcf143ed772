/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../../src/app/problem';
import { FunctionsView } from '../../../src/taskpane/functions/FunctionsView';
import { EDITING, fakes, functionCard, SELECTED, type Fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';

const EXAMPLE = functionCard().example;
const HELD = done({ inserted: false, place: { sheet: 'Лист1', address: 'C3' }, holds: 'МБОУ СОШ № 1' });

const open = async (fake: Fakes) => {
  const session = await renderPart(<FunctionsView />, fake);
  await screen.findByRole('heading', { level: 3, name: 'SHNOR.ISBSH' });
  return session;
};
const insert = () => userEvent.click(screen.getByRole('button', { name: 'Вставить в ячейку: SHNOR.ISBSH' }));

describe('the list of functions', () => {
  it('tells what each is for, its arguments, an example and what it gives', async () => {
    await open(fakes({ functionCards: async () => [functionCard(), functionCard({ id: 'WILSON', name: 'SHNOR.WILSON' })] }));
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['SHNOR.ISBSH', 'SHNOR.WILSON']);
    expect(screen.getAllByText('константа (необязательный)')).toHaveLength(2);
    expect(screen.getAllByText(EXAMPLE)).toHaveLength(2);
  });

  it('can be asked for again when it could not be loaded', async () => {
    const fake = fakes({ functionCards: () => Promise.reject(new Error('gone')) });
    const session = await renderPart(<FunctionsView />, fake);
    await waitFor(() => expect(session.state().failure?.of).toBe('functions'));
    fake.answers.functionCards = async () => [functionCard()];
    await userEvent.click(screen.getByRole('button', { name: 'Показать функции' }));
    expect(await screen.findByText('SHNOR.ISBSH')).toBeInstanceOf(HTMLElement);
  });

  it('copies the example', async () => {
    const user = userEvent.setup();
    await open(fakes());
    await user.click(screen.getByRole('button', { name: 'Скопировать пример' }));
    expect(await navigator.clipboard.readText()).toBe(EXAMPLE);
  });
});

describe('inserting a function', () => {
  it('puts the example into an empty cell and says where', async () => {
    const fake = fakes({ insertFormula: done({ inserted: true, place: { sheet: 'Лист1', address: 'C3' }, holds: '' }) });
    const session = await open(fake);
    const read = jest.fn(fake.answers.check);
    fake.answers.check = read;
    await insert();
    await waitFor(() => expect(session.state().notice).toEqual({ kind: 'inserted', place: { sheet: 'Лист1', address: 'C3' } }));
    expect(fake.inserted).toEqual([{ formula: EXAMPLE, replace: false }]);
    expect(read).not.toHaveBeenCalled();
  });

  it('shows what a cell holds and leaves it alone when that is wanted', async () => {
    const fake = fakes({ insertFormula: HELD });
    await open(fake);
    await insert();
    expect(await screen.findByText('В ячейке Лист1, C3 уже есть «МБОУ СОШ № 1». Заменить?')).toBeInstanceOf(HTMLElement);
    expect(document.activeElement?.textContent).toBe('Не заменять');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByText(/Заменить\?/)).toBeNull();
    expect(fake.inserted).toEqual([{ formula: EXAMPLE, replace: false }]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Вставить в ячейку: SHNOR.ISBSH' }));
  });

  it('replaces the very cell that was asked about, though another one is selected meanwhile', async () => {
    const fake = fakes({ insertFormula: HELD });
    const session = await open(fake);
    await insert();
    await screen.findByText(/Заменить\?/);
    fake.answers.insertFormula = done({ inserted: true, place: { sheet: 'Лист1', address: 'C3' }, holds: '' });
    await userEvent.click(screen.getByRole('button', { name: 'Заменить' }));
    await waitFor(() => expect(session.state().notice).toEqual({ kind: 'inserted', place: { sheet: 'Лист1', address: 'C3' } }));
    expect(fake.shown).toEqual([{ sheet: 'Лист1', address: 'C3' }]);
    expect(fake.inserted.at(-1)).toEqual({ formula: EXAMPLE, replace: true });
  });

  it('replaces nothing when that cell cannot be reached', async () => {
    const fake = fakes({ insertFormula: HELD, show: EDITING });
    const session = await open(fake);
    await insert();
    await userEvent.click(await screen.findByRole('button', { name: 'Заменить' }));
    await waitFor(() => expect(session.state().failure?.of).toBe('insert'));
    expect(fake.inserted).toHaveLength(1);
  });

  it('reads the workbook anew when a formula lands on a sheet of the data', async () => {
    const fake = fakes({ insertFormula: done({ inserted: true, place: SELECTED, holds: '' }) });
    await open(fake);
    const read = jest.fn(fake.answers.check);
    fake.answers.check = read;
    await insert();
    await waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    await act(async () => undefined);
  });
});
