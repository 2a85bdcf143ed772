/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../src/app/problem';
import { textsFor } from '../../src/i18n';
import { App } from '../../src/taskpane/App';
import { createSession, type Session } from '../../src/taskpane/model/session';
import { CANCELLED, drivenCompute, EDITING, fakes, type Fakes } from './fakeUseCases';
import { checkReport, computeReport, foundTable, issue } from './reports';

const prefersDark = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };

beforeAll(() => {
  window.matchMedia = () => prefersDark as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
});

const open = async (fake: Fakes, locale = 'ru'): Promise<Session> => {
  const session = createSession(fake.useCases);
  render(<App texts={textsFor(locale)} session={session} where={[]} />);
  await act(() => session.check());
  return session;
};

const computeButton = () => screen.getByRole('button', { name: /^Рассчитать/ });

describe('the pane before computing', () => {
  it('shows each table with its place, rows and years, and goes there at a click', async () => {
    const fake = fakes({ check: async () => done(checkReport({ found: [foundTable({ rows: 16, usedRows: 14 })] })) });
    await open(fake);
    const inputs = within(screen.getByRole('region', { name: 'Исходные данные' }));
    expect(inputs.getByText('16 строк, в расчёт вошло 14')).toBeInstanceOf(HTMLElement);
    expect(inputs.getByText('A4:E20 · годы 2020, 2021 · таблица Excel')).toBeInstanceOf(HTMLElement);
    await userEvent.click(inputs.getByRole('button', { name: 'Результаты' }));
    expect(fake.shown).toEqual([{ sheet: 'Результаты', address: 'A4:E20' }]);
  });

  it('says what cannot be computed for want of a table', async () => {
    await open(fakes({ check: async () => done(checkReport({ missing: ['socialPassport'] })) }));
    expect(screen.getByText('ИСБШ и перечень ШНСУ: нет «Соцпаспорта».')).toBeInstanceOf(HTMLElement);
  });

  it('lists problems from the gravest on, counts them, and shows the rest on demand', async () => {
    const issues = [issue('C20', 'note'), issue('C19', 'warning'), ...Array.from({ length: 7 }, (_, at) => issue(`C${at + 5}`))];
    const fake = fakes({ check: async () => done(checkReport({ issues })) });
    await open(fake);
    const problems = within(screen.getByRole('region', { name: 'Проблемы данных' }));
    expect(problems.getByText('7 ошибок')).toBeInstanceOf(HTMLElement);
    expect(problems.getByText('1 предупреждение')).toBeInstanceOf(HTMLElement);
    expect(problems.getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(problems.getByRole('button', { name: 'Показать ещё 4' }));
    expect(problems.getAllByRole('listitem').at(-1)?.textContent).toContain('замечание');
    await userEvent.click(problems.getByRole('button', { name: 'Результаты, C19' }));
    expect(fake.shown).toEqual([{ sheet: 'Результаты', address: 'C19' }]);
  });

  it('tells an empty workbook what it needs and offers no computing', async () => {
    await open(fakes({ check: async () => done(checkReport({ usable: false, unusable: { code: 'no-schools-table' }, found: [] })) }));
    expect(screen.getByText('В книге пока нет данных мониторинга')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('столбцы: Школа')).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: /Рассчитать/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Прочитать снова' })).toBeInstanceOf(HTMLElement);
  });

  it('gives the reason why a workbook is unusable, with its problems', async () => {
    const issues = [issue('A5')];
    await open(fakes({ check: async () => done(checkReport({ usable: false, unusable: { code: 'no-usable-schools' }, issues })) }));
    expect(screen.getByText(/нет ни одной пригодной строки/)).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('1 ошибка')).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: /Рассчитать/ })).toBeNull();
  });
});

describe('computing from the pane', () => {
  it('remembers how cells are to be written and computes that way', async () => {
    const fake = fakes();
    await open(fake);
    await userEvent.click(screen.getByRole('radio', { name: /обычные формулы/ }));
    await userEvent.click(computeButton());
    expect(fake.remembered).toEqual(['plain']);
    expect(fake.computedIn).toEqual(['plain']);
  });

  it('shows the stage while it runs, says it aloud, and leaves the focus on the button', async () => {
    const driven = drivenCompute();
    await open(fakes({ compute: driven.compute }));
    await userEvent.click(computeButton());
    act(() => driven.report({ stage: 'computing', done: 0.42 }));
    expect(screen.getByText(/^Вычисление: 42/)).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('progressbar')).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('status').textContent).toBe('Вычисление');
    expect(document.activeElement).toBe(computeButton());
    await act(async () => driven.finish());
    expect(screen.getByRole('status').textContent).toBe('Расчёт завершён.');
    expect(document.activeElement).toBe(computeButton());
  });

  it('cancels, says that nothing was changed, and gives the focus of the vanished button to its neighbour', async () => {
    const driven = drivenCompute();
    await open(fakes({ compute: driven.compute }));
    await userEvent.click(computeButton());
    await userEvent.click(screen.getByRole('button', { name: 'Отменить' }));
    expect(screen.getAllByText('Расчёт отменён. Книга не изменена.').length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(computeButton());
  });

  it('offers no cancelling while sheets are written, and says why', async () => {
    const driven = drivenCompute();
    await open(fakes({ compute: driven.compute }));
    await userEvent.click(computeButton());
    act(() => driven.report({ stage: 'writing', done: 0.8 }));
    expect(screen.getByRole('button', { name: 'Отменить' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Идёт запись: отменить уже нельзя.')).toBeInstanceOf(HTMLElement);
    await act(async () => driven.finish(CANCELLED));
  });

  it('shows the three lists with counts and reasons, the written sheets, and what was left out', async () => {
    const fake = fakes();
    await open(fake);
    await userEvent.click(computeButton());
    const results = within(screen.getByRole('region', { name: 'Результаты за 2021 год' }));
    expect(results.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'ШНОР1низкие образовательные результаты',
      'ШНСУ1неблагоприятные социальные условия',
      'Группа риска2зона риска по десяти факторам',
      'Записаны листы',
      'Не вошло в расчёт',
    ]);
    await userEvent.click(results.getByRole('button', { name: 'ИСБШ (расчёт)' }));
    expect(fake.shown).toEqual([{ sheet: 'ИСБШ (расчёт)', address: null }]);
    expect(computeButton().textContent).toBe('Рассчитать снова');
  });

  it('puts a failure into words and does the same again at a press', async () => {
    const fake = fakes({ compute: async () => EDITING });
    await open(fake);
    await userEvent.click(computeButton());
    expect(screen.getByRole('alert').textContent).toContain('Нажмите Enter или Esc и повторите.');
    fake.answers.compute = async () => done(computeReport());
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(fake.computedIn).toHaveLength(2);
  });
});

describe('the pane as a whole', () => {
  it('speaks English where Excel does', async () => {
    await open(fakes(), 'en-US');
    expect(screen.getByRole('button', { name: 'Compute' })).toBeInstanceOf(HTMLElement);
    expect(document.body.textContent).not.toMatch(/Рассчитать|Исходные данные/);
  });

  it('survives a mistake while drawing: it says so, gives a report without data, and can be opened again', async () => {
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...checkReport(), get schools(): number { throw new Error('МБОУ «СОШ № 1»'); } };
    const fake = fakes({ check: async () => done(broken) });
    const session = await open(fake);
    expect(screen.getByText(/произошла ошибка/)).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { hidden: true }).value).not.toContain('СОШ');
    fake.answers.check = async () => done(checkReport());
    await act(() => session.check());
    await userEvent.click(screen.getByRole('button', { name: 'Открыть заново' }));
    expect(computeButton()).toBeInstanceOf(HTMLElement);
    errors.mockRestore();
  });
});
