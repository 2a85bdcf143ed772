/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckReport } from '../../../src/app/results';
import { done, failed } from '../../../src/app/problem';
import { CheckStep } from '../../../src/taskpane/check/CheckStep';
import { applied, EDITING, fakes, type Fakes } from '../fakeUseCases';
import { checkReport, issue, repair } from '../reports';
import { renderPart } from '../renderPart';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const reading = (over: Partial<CheckReport>): Fakes => fakes({ check: async () => done(checkReport(over)) });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const problems = () => within(screen.getByRole('region', { name: 'Проблемы данных' }));

describe('the problems of a workbook', () => {
  it('are counted, grouped from the gravest on, and lead to their cells', async () => {
    const fake = reading({ issues: [issue('C20', 'note'), issue('C19', 'warning'), ...Array.from({ length: 7 }, (_, at) => issue(`C${at + 5}`))] });
    await renderPart(<CheckStep />, fake);
    expect(problems().getByText('7 ошибок')).toBeInstanceOf(HTMLElement);
    expect(problems().getByText('1 предупреждение')).toBeInstanceOf(HTMLElement);
    expect(problems().getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Ошибки', 'Предупреждения', 'Замечания']);
    expect(problems().getAllByRole('listitem')).toHaveLength(7);
    await userEvent.click(problems().getByRole('button', { name: 'Показать ещё 2' }));
    expect(problems().getAllByRole('listitem')).toHaveLength(9);
    await userEvent.click(problems().getByRole('button', { name: 'Результаты, C19' }));
    expect(fake.shown).toEqual([{ sheet: 'Результаты', address: 'C19' }]);
  });

  it('are drawn a few at a time, be they thousands', async () => {
    await renderPart(<CheckStep />, reading({ issues: Array.from({ length: 5000 }, (_, at) => issue(`C${at}`)) }));
    expect(problems().getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(problems().getByRole('button', { name: 'Показать ещё 50 из 4995' }));
    expect(problems().getAllByRole('listitem')).toHaveLength(55);
  });

  it('are filtered by what was left out, and shown in full again', async () => {
    const issues = [...Array.from({ length: 8 }, (_, at) => issue(`D${at}`, 'warning')), issue('C5')];
    await renderPart(<CheckStep />, reading({ issues }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'только то, что не вошло в расчёт' }));
    expect(problems().getAllByRole('listitem')).toHaveLength(1);
    expect(problems().getByText('Показано 1 из 9')).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Показать все'));
    expect(problems().queryByText(/^Показано/)).toBeNull();
  });

  it('are searched by words, and it is said when nothing matches', async () => {
    await renderPart(<CheckStep />, reading({ issues: Array.from({ length: 9 }, (_, at) => issue(`D${at}`)) }));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Слово или ячейка' }), 'd7');
    expect(problems().getAllByRole('listitem')).toHaveLength(1);
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    expect(problems().getByText('Под отбор ничего не подходит.')).toBeInstanceOf(HTMLElement);
  });

  it('are none in a clean workbook', async () => {
    await renderPart(<CheckStep />, reading({}));
    expect(problems().getByText('Проблем не найдено.')).toBeInstanceOf(HTMLElement);
  });
});

describe('what is left out', () => {
  it('is told before computing, table by table, and its rows are a press away', async () => {
    await renderPart(<CheckStep />, reading({ missing: ['socialPassport'], issues: [issue('C5'), issue('D5'), issue('C7'), issue('C9', 'warning')] }));
    const items = within(screen.getByRole('region', { name: 'Что не войдёт в расчёт и почему' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['ИСБШ и перечень ШНСУ: нет «Соцпаспорта».', 'Результаты: 2 строки с ошибками']);
    await userEvent.click(button('Показать эти строки'));
    expect(problems().getAllByRole('listitem')).toHaveLength(3);
  });

  it('is told after computing as the results are', async () => {
    const session = await renderPart(<CheckStep />, reading({}));
    await act(() => session.compute());
    const items = within(screen.getByRole('region', { name: 'Что не вошло в расчёт и почему' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toContain('1 школа без ИСБШ: долей паспорта не хватает');
  });

  it('is nothing when everything is used', async () => {
    await renderPart(<CheckStep />, reading({}));
    expect(screen.getByText('Войдёт всё, что есть в книге.')).toBeInstanceOf(HTMLElement);
  });
});

describe('a correction', () => {
  it('is made only after its cells were shown, all of them within reach', async () => {
    const offer = repair({}, 60);
    const fake = reading({ repairs: [offer] });
    const session = await renderPart(<CheckStep />, fake);
    expect(screen.getByText('лист «Соцпаспорт», столбец «Доля: Неполные семьи», 60 ячеек')).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: /^Исправить/ })).toBeNull();
    await userEvent.click(button('Показать, что изменится'));
    expect(screen.getAllByRole('row').slice(0, 2).map(({ textContent }) => textContent)).toEqual(['ЯчейкаБылоСтанет', 'E5350,35']);
    await userEvent.click(button('Показать ещё 50 из 55'));
    await userEvent.click(button('Показать ещё 5'));
    expect(screen.getAllByRole('row')).toHaveLength(61);
    await userEvent.click(button('Исправить 60 ячеек'));
    expect(fake.repaired).toEqual([offer]);
    expect(session.state()).toMatchObject({ notice: { kind: 'repaired' }, undoable: { repair: offer } });
  });

  it('can be taken back after its message was closed', async () => {
    const fake = reading({ repairs: [repair()] });
    const session = await renderPart(<CheckStep />, fake);
    await userEvent.click(button('Показать, что изменится'));
    await userEvent.click(button('Исправить 2 ячейки'));
    act(() => session.dispatch({ type: 'dismissed' }));
    expect(screen.getByText('Последнее исправление: столбец «Доля: Неполные семьи», 2 ячейки.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Вернуть как было'));
    expect(fake.undone).toEqual([applied(repair())]);
    expect(session.state()).toMatchObject({ undoable: null, notice: { kind: 'repairUndone', count: 2 } });
  });

  it('stays to be taken back when that failed', async () => {
    const fake = fakes({ check: async () => done(checkReport({ repairs: [repair()] })), undoRepair: failed({ code: 'cells-changed', place: 'editing', sheet: 'Соцпаспорт', detail: '' }) });
    const session = await renderPart(<CheckStep />, fake);
    await userEvent.click(button('Показать, что изменится'));
    await userEvent.click(button('Исправить 2 ячейки'));
    act(() => session.dispatch({ type: 'dismissed' }));
    await userEvent.click(button('Вернуть как было'));
    expect(session.state()).toMatchObject({ failure: { of: 'undoRepair' }, undoable: { repair: repair() } });
  });
});

it('says where Excel does not tell of edits', async () => {
  const session = await renderPart(<CheckStep />, fakes({ watch: EDITING }));
  await act(() => session.watch());
  expect(screen.getByText(/нажмите «Проверить снова»/)).toBeInstanceOf(HTMLElement);
});
