/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../src/app/problem';
import { textsFor } from '../../src/i18n';
import { App } from '../../src/taskpane/App';
import { createSession, type Session } from '../../src/taskpane/model/session';
import { drivenCompute, EDITING, fakes, type Fakes } from './fakeUseCases';
import { checkReport, computeReport } from './reports';

const prefersDark = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };

beforeAll(() => {
  window.matchMedia = () => prefersDark as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
  window.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
});

const open = async (fake: Fakes, locale = 'ru'): Promise<Session> => {
  const session = createSession(fake.useCases);
  render(<App texts={textsFor(locale)} language={locale} session={session} where={[]} />);
  await act(() => session.check());
  return session;
};

const computeButton = () => screen.getByRole('button', { name: /^Рассчитать/ });
const step = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

describe('the pane', () => {
  it('shows whose data these are, three views, and the five steps with where each stands', async () => {
    await open(fakes());
    expect(screen.getByText('3 школы, отчётный год 2021')).toBeInstanceOf(HTMLElement);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Расчёт', 'Результаты', 'Функции']);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Данные найдены 2 таблицы, готово',
      'Проверка ошибок нет, готово',
      'Параметры все по умолчанию, готово',
      'Расчёт ещё не рассчитано, ещё не сделано',
      'Отчёты появятся после расчёта, ещё не сделано',
    ]);
  });

  it('opens one step at a time', async () => {
    await open(fakes());
    expect(step('Данные').getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(step('Проверка'));
    expect(step('Данные').getAttribute('aria-expanded')).toBe('false');
    expect(step('Проверка').getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(step('Проверка'));
    expect(step('Проверка').getAttribute('aria-expanded')).toBe('false');
  });

  it('leads on to the next step, whose header gets the focus of the button that went away', async () => {
    await open(fakes());
    await userEvent.click(screen.getByRole('button', { name: 'Дальше: Проверка' }));
    expect(step('Проверка').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(step('Проверка'));
  });

  it('moves between its views by arrow keys and opens one by Enter', async () => {
    const session = await open(fakes());
    act(() => screen.getByRole('tab', { name: 'Расчёт' }).focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Результаты');
    expect(session.state().view).toBe('path');
    await userEvent.keyboard('{Enter}');
    expect(session.state().view).toBe('results');
    await userEvent.keyboard('{End}{ArrowRight}{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('Функции');
  });

  it('keeps what was opened in a step that is closed and opened again', async () => {
    await open(fakes({ check: async () => done(checkReport({ repairs: [] })) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Указать свой лист…' }));
    await userEvent.click(step('Проверка'));
    await userEvent.click(step('Данные'));
    expect(screen.getByRole('button', { name: 'Указать свой лист…' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('speaks English where Excel does', async () => {
    await open(fakes(), 'en-US');
    expect(screen.getByRole('button', { name: 'Compute' })).toBeInstanceOf(HTMLElement);
    expect(document.body.textContent).not.toMatch(/Рассчитать|Найденные|Данные/);
  });

  it('survives a mistake while drawing: it says so, gives a report without data, and can be opened again', async () => {
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = {
      ...checkReport(),
      get schools(): number {
        throw new Error('МБОУ «СОШ № 1»');
      },
    };
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

describe('computing from the pane', () => {
  it('opens the results, says them aloud with their counts, and leaves the focus where it is', async () => {
    const driven = drivenCompute();
    const session = await open(fakes({ compute: driven.compute }));
    await userEvent.click(computeButton());
    act(() => driven.report({ stage: 'computing', done: 0.42 }));
    expect(screen.getByText(/^Вычисление: 42/)).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('progressbar')).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('status').textContent).toBe('Вычисление');
    expect(document.activeElement).toBe(computeButton());
    await act(async () => driven.finish());
    expect(session.state().view).toBe('results');
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/^Расчёт завершён\. ШНОР: 1 школа/);
    expect(document.activeElement).toBe(computeButton());
    expect(computeButton().textContent).toBe('Рассчитать снова');
  });

  it('cancels and says that nothing was changed, until that is closed', async () => {
    const driven = drivenCompute();
    await open(fakes({ compute: driven.compute }));
    await userEvent.click(computeButton());
    await userEvent.click(screen.getByRole('button', { name: 'Отменить' }));
    expect(screen.getAllByText('Расчёт отменён. Книга не изменена.')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть сообщение' }));
    expect(screen.getAllByText('Расчёт отменён. Книга не изменена.')).toHaveLength(1);
  });

  it('offers no cancelling while sheets are written, and says why', async () => {
    const driven = drivenCompute();
    await open(fakes({ compute: driven.compute }));
    await userEvent.click(computeButton());
    act(() => driven.report({ stage: 'writing', done: 0.8 }));
    expect(screen.getByRole('button', { name: 'Отменить' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Идёт запись: отменить уже нельзя.')).toBeInstanceOf(HTMLElement);
    await act(async () => driven.finish());
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

  it('is not offered in a workbook that cannot be computed', async () => {
    await open(fakes({ check: async () => done(checkReport({ usable: false, unusable: { code: 'no-schools-table' }, found: [] })) }));
    expect(screen.queryByRole('button', { name: /^Рассчитать/ })).toBeNull();
  });
});

describe('the dock', () => {
  it('tells edits and reads the workbook again only when asked', async () => {
    const fake = fakes();
    const session = await open(fake);
    await act(() => session.watch());
    act(() => fake.edit());
    expect(screen.getAllByText('Данные изменены после проверки.').length).toBeGreaterThan(0);
    expect(fake.computedIn).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Проверить снова' }));
    expect(screen.queryByRole('button', { name: 'Проверить снова' })).toBeNull();
    expect(session.state().edited).toBe(false);
  });

  it('leads back to where a link took the user away from', async () => {
    const fake = fakes();
    await open(fake);
    await userEvent.click(screen.getByRole('button', { name: 'Результаты' }));
    await userEvent.click(screen.getByRole('button', { name: 'Вернуться: Школы, B7' }));
    expect(fake.shown).toEqual([
      { sheet: 'Результаты', address: 'A4:E20' },
      { sheet: 'Школы', address: 'B7' },
    ]);
    expect(screen.queryByRole('button', { name: /^Вернуться/ })).toBeNull();
  });

  it('shows what a ribbon button did while the pane was closed', async () => {
    const session = createSession(fakes().useCases);
    await session.compute();
    session.dispatch({ type: 'noticed', notice: { kind: 'ribbonComputed' } });
    render(<App texts={textsFor('ru')} language="ru" session={session} where={[]} />);
    expect(screen.getAllByText(/^Рассчитано с ленты, записано 2 листа/)).toHaveLength(2);
    act(() => session.dispatch({ type: 'viewed', view: 'path' }));
    await userEvent.click(screen.getByRole('button', { name: 'Показать перечни' }));
    expect(session.state().view).toBe('results');
  });
});
