/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done } from '../../../src/app/problem';
import type { TopicStory } from '../../../src/app/results';
import type { DistrictInput } from '../../../src/engine/model';
import { ResultsView } from '../../../src/taskpane/results/ResultsView';
import { passport, result, school } from '../../engine/builders';
import { fakes, type Fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport, computeReport, DISTRICT, generatedSheet } from '../reports';

const compute = async (fake: Fakes = fakes(), locale = 'ru') => {
  const session = await renderPart(<ResultsView />, fake, { locale });
  await act(() => session.compute());
  return session;
};

const choose = (name: RegExp) => userEvent.click(within(screen.getByRole('group', { name: 'Какие школы показать' })).getByRole('button', { name }));
const search = () => screen.getByRole('searchbox');
const schools = () => [...document.querySelectorAll('[data-school]')].map(({ textContent }) => textContent);

/** 120 schools, each in the list of low results. */
const LARGE: DistrictInput = {
  schools: Array.from({ length: 120 }, (_, at) => school(`к${at}`, { name: `СОШ № ${at + 1}`, code: `24-${String(at + 1).padStart(4, '0')}`, municipality: at % 2 === 0 ? 'Назаровский район' : 'Мотыгинский район' })),
  results: Array.from({ length: 120 }, (_, at) => [result(`к${at}`, 2021, 'ОГЭ математика', 30, 60), result(`к${at}`, 2021, 'ОГЭ русский язык', 30, 60)]).flat(),
  passports: [],
  riskValues: [],
  riskProfiles: [],
};
const large = (): Fakes => fakes({ compute: async () => done(computeReport(checkReport(), LARGE)) });

describe('results before anything was computed in this session', () => {
  it('offer computing', async () => {
    const fake = fakes();
    await renderPart(<ResultsView />, fake);
    expect(screen.getByText('Перечни появятся здесь после расчёта.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Рассчитать' }));
    expect(await screen.findByText('Результаты за 2021 год')).toBeInstanceOf(HTMLElement);
    expect(fake.computedIn).toHaveLength(1);
  });

  it('hand the focus on when they come in the place of the button', async () => {
    await renderPart(<ResultsView />);
    await userEvent.click(screen.getByRole('button', { name: 'Рассчитать' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Результаты за 2021 год'));
  });

  it('tell the sheets of an earlier computing with their date, and lead to them', async () => {
    const fake = fakes({ check: async () => done(checkReport({ generated: [generatedSheet()] })) });
    await renderPart(<ResultsView />, fake);
    expect(screen.getByText(/листы расчёта от 05\.11\.2021/)).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Сводка' }));
    expect(fake.shown).toEqual([{ sheet: 'Сводка', address: null }]);
  });

  it('lead to the data where there are none', async () => {
    const session = await renderPart(<ResultsView />, fakes({ check: async () => done(checkReport({ usable: false, unusable: { code: 'no-schools-table' }, found: [] })) }));
    await userEvent.click(screen.getByRole('button', { name: 'Открыть шаг «Данные»' }));
    expect(session.state()).toMatchObject({ view: 'path', step: 'data' });
  });
});

describe('the lists', () => {
  it('show their counts, and the first of them with reasons', async () => {
    await compute();
    const group = within(screen.getByRole('group', { name: 'Какие школы показать' }));
    expect(group.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['ШНОР 1', 'ШНСУ 1', 'Группа риска 2', 'Все школы 3']);
    expect(group.getByRole('button', { name: 'ШНОР 1' }).getAttribute('aria-pressed')).toBe('true');
    expect(schools()).toEqual(['а']);
    expect(screen.getByText(/2 низких результата в 2021/)).toBeInstanceOf(HTMLElement);
  });

  it('change at a press; among all schools each tells its lists', async () => {
    await compute();
    await choose(/^Группа риска/);
    expect(schools()).toEqual(['а', 'б']);
    await choose(/^Все школы/);
    expect(screen.getByText('ШНОР, Группа риска')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('ни в одном перечне')).toBeInstanceOf(HTMLElement);
  });

  it('tell a list that was not computed from an empty one', async () => {
    const check = checkReport({ missing: ['socialPassport'] });
    await compute(fakes({ compute: async () => done(computeReport(check, { ...DISTRICT, results: [result('а', 2021, 'ОГЭ математика', 0, 50)] })) }));
    expect(screen.getByText('Ни одной школы.')).toBeInstanceOf(HTMLElement);
    await choose(/^ШНСУ/);
    expect(screen.getByText('Не вычислялось: нет данных.')).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: 'Скопировать перечень' })).toBeNull();
  });

  it('come in pages of fifty', async () => {
    await compute(large());
    expect(schools()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Показать ещё 50' }));
    await userEvent.click(screen.getByRole('button', { name: 'Показать ещё 20' }));
    expect(schools()).toHaveLength(120);
    expect(screen.queryByRole('button', { name: /Показать ещё/ })).toBeNull();
  });

  it('are searched by name, code and municipality, and the count is told', async () => {
    await compute(large());
    await userEvent.type(search(), 'мотыгин сош 12');
    await waitFor(() => expect(schools()).toEqual(['СОШ № 12']));
    expect(screen.getByText('Найдено: 1 школа')).toBeInstanceOf(HTMLElement);
    await userEvent.clear(search());
    await userEvent.type(search(), '0077');
    await waitFor(() => expect(schools()).toEqual(['СОШ № 77']));
  });

  it('say where else a school is found, and go there', async () => {
    await compute();
    await userEvent.type(search(), 'в');
    expect(await screen.findByText('Такой школы здесь нет.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Среди всех школ: 1' }));
    expect(schools()).toEqual(['в']);
  });

  it('empty the search at Escape with the focus in it', async () => {
    await compute();
    await userEvent.type(search(), 'ничего');
    await waitFor(() => expect(schools()).toEqual([]));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(schools()).toEqual(['а']));
    expect(document.activeElement).toBe(search());
  });

  it('say that the data have changed since', async () => {
    const fake = fakes();
    const session = await compute(fake);
    expect(screen.queryByText(/После этого расчёта данные или параметры изменились/)).toBeNull();
    fake.answers.check = async () => done(checkReport({ fingerprint: 'other' }));
    await act(() => session.check());
    expect(screen.getByText(/После этого расчёта данные или параметры изменились/)).toBeInstanceOf(HTMLElement);
  });

  it('are copied as text, one or all', async () => {
    const user = userEvent.setup();
    await compute();
    await user.click(screen.getByRole('button', { name: 'Скопировать перечень' }));
    expect(await navigator.clipboard.readText()).toMatch(/^ШНОР: [^\n]+\nВсего: 1 школа\.\n1\. а — [^\n]+\n\n[^\n]+$/);
    await user.click(screen.getByRole('button', { name: 'Скопировать все перечни' }));
    expect(await navigator.clipboard.readText()).toMatch(/Группа риска/);
  });

  it('are shown selected where the clipboard is closed', async () => {
    const user = userEvent.setup();
    await compute();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
    await user.click(screen.getByRole('button', { name: 'Скопировать перечень' }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Скопировать перечень' });
    expect(area.value).toMatch(/^ШНОР/);
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
    expect(screen.getByText(/нажмите Ctrl\+C/)).toBeInstanceOf(HTMLElement);
  });
});

describe('a school', () => {
  it('opens to its story with the focus on its name, and goes back to where it was', async () => {
    await compute(large());
    await userEvent.click(screen.getByRole('button', { name: 'Показать ещё 50' }));
    await userEvent.click(screen.getByRole('button', { name: 'СОШ № 70' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'СОШ № 70' }));
    await userEvent.click(screen.getByRole('button', { name: 'К перечням' }));
    expect(schools()).toHaveLength(100);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'СОШ № 70' }));
  });

  it('goes by keyboard alone', async () => {
    await compute();
    screen.getByRole('button', { name: 'а' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.tagName).toBe('H2');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'а' }));
  });

  it('leaves the focus alone when its story is opened from elsewhere', async () => {
    const session = await compute();
    act(() => session.dispatch({ type: 'schoolOpened', school: 'б' }));
    expect(screen.getByRole('heading', { level: 2, name: 'б' })).toBeInstanceOf(HTMLElement);
    expect(document.activeElement).toBe(document.body);
  });

  it('shows what to check, every figure, and the way to each cell', async () => {
    const fake = fakes();
    const session = await compute(fake);
    act(() => session.dispatch({ type: 'schoolOpened', school: 'б' }));
    const toCheck = within(screen.getByRole('region', { name: 'Что проверить в первую очередь' }));
    expect(toCheck.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 14))).toEqual(['Не учтён 1 рез', 'Критерий 2 не ', 'Соцпаспорта за']);
    await userEvent.click(toCheck.getByRole('button', { name: 'Лист, б 2021 ОГЭ русский язык' }));
    expect(fake.shown).toEqual([{ sheet: 'Лист', address: 'б 2021 ОГЭ русский язык' }]);
    const low = within(screen.getByRole('region', { name: 'Низкие результаты, 2020/2021' }));
    expect(low.getByText(/40 из 50, 80/)).toBeInstanceOf(HTMLElement);
    expect(within(screen.getByRole('region', { name: 'Факторы риска' })).getAllByText('высокий')).toHaveLength(3);
    expect(within(screen.getByRole('region', { name: 'На расчётных листах' })).getByRole('button', { name: 'ИСБШ (расчёт)' })).toBeInstanceOf(HTMLElement);
  });

  it('is copied as text', async () => {
    const user = userEvent.setup();
    await compute();
    await user.click(screen.getByRole('button', { name: 'а' }));
    await user.click(screen.getByRole('button', { name: 'Скопировать текст' }));
    expect(await navigator.clipboard.readText()).toMatch(/^а\nСОШ\n|^а\n/);
  });

  describe('in the analysis', () => {
    const TOLD: readonly TopicStory[] = [
      {
        sheet: 'dynamics',
        items: [
          { text: 'Доля ниже порога выросла.', detail: 'Было 20 %, стало 35 %.', tone: 'strong', place: { sheet: 'Результаты', address: 'E7' } },
          { text: 'Остальное без изменений.', tone: 'quiet', place: null },
        ],
      },
      { sheet: 'funnel', items: [{ text: 'Внутри границ.', tone: 'quiet', place: null }] },
    ];
    const region = () => within(screen.getByRole('region', { name: 'Динамика и сравнение' }));
    const openSchool = async (fake: Fakes) => {
      const session = await compute(fake);
      await act(async () => session.dispatch({ type: 'schoolOpened', school: 'а' }));
      return session;
    };
    const report = () => ({ ...computeReport(), written: [{ id: 'dynamics' as const, name: 'Динамика (расчёт)', how: 'added' as const }] });

    it('is told by topics, each sentence with its cell, each topic with its sheet where that is written', async () => {
      const asked: string[] = [];
      const tellSchool = async (key: string) => (asked.push(key), TOLD);
      const fake = fakes({ compute: async () => done(report()), tellSchool });
      await openSchool(fake);
      expect(asked).toEqual(['а']);
      expect(region().getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Динамика (расчёт)', 'Воронка']);
      expect(region().getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Доля ниже порога выросла.Было 20 %, стало 35 %. Результаты, E7', 'Остальное без изменений.', 'Внутри границ.']);
      await userEvent.click(region().getByRole('button', { name: 'Результаты, E7' }));
      await userEvent.click(region().getByRole('button', { name: 'Динамика (расчёт)' }));
      expect(fake.shown).toEqual([{ sheet: 'Результаты', address: 'E7' }, { sheet: 'Динамика (расчёт)', address: null }]);
    });

    it('is waited for while the rest can be read, and is asked for each school', async () => {
      const answers = new Map<string, (told: readonly TopicStory[]) => void>();
      const session = await openSchool(fakes({ tellSchool: (key) => new Promise((resolve) => answers.set(key, resolve)) }));
      expect(region().getByText('Собираем сведения анализа…')).toBeInstanceOf(HTMLElement);
      expect(screen.getByRole('region', { name: 'Факторы риска' })).toBeInstanceOf(HTMLElement);
      await act(async () => session.dispatch({ type: 'schoolOpened', school: 'б' }));
      await act(async () => answers.get('а')?.(TOLD));
      expect(region().queryByText('Внутри границ.')).toBeNull();
      await act(async () => answers.get('б')?.([]));
      expect(region().getByText(/^Об этой школе анализу сказать нечего/)).toBeInstanceOf(HTMLElement);
    });

    it('says that it did not load, and comes when it is tried again', async () => {
      let attempts = 0;
      const tellSchool = async (): Promise<readonly TopicStory[]> => {
        attempts += 1;
        if (attempts === 1) throw new Error('lost');
        return TOLD;
      };
      await openSchool(fakes({ tellSchool }));
      const retry = within(region().getByRole('alert')).getByRole('button', { name: 'Повторить' });
      await userEvent.click(retry);
      expect(await region().findByText('Внутри границ.')).toBeInstanceOf(HTMLElement);
      expect(region().queryByRole('alert')).toBeNull();
    });

    it('asks for a new computing when the last one is no longer known', async () => {
      await openSchool(fakes({ tellSchool: async () => null }));
      expect(region().getByText(/^Анализ прошлого расчёта уже не хранится/)).toBeInstanceOf(HTMLElement);
    });

    it('is copied with the rest', async () => {
      const user = userEvent.setup();
      await openSchool(fakes({ tellSchool: async () => TOLD }));
      await user.click(screen.getByRole('button', { name: 'Скопировать текст' }));
      expect(await navigator.clipboard.readText()).toContain('Динамика и сравнение\nДинамика:\n– Доля ниже порога выросла. Было 20 %, стало 35 %.\n');
    });
  });

  it('gives way to the lists when a new computing ends', async () => {
    const session = await compute();
    act(() => session.dispatch({ type: 'schoolOpened', school: 'а' }));
    await act(() => session.compute());
    expect(schools()).toEqual(['а']);
  });

  it('speaks English but for names of the data', async () => {
    const report = computeReport(checkReport(), { ...DISTRICT, schools: [school('а', { name: 'A', kind: null }), school('б', { name: 'B', kind: null })], results: [], passports: [passport('а', 2021, [0.5, 0.1, 0])], riskValues: [] });
    const session = await compute(fakes({ compute: async () => done({ ...report, written: [] }) }), 'en-US');
    const said = () => document.body.textContent?.replace(/“[^”]*”|Лист, [а-я ]+\d*|ШНОР|ШНСУ/g, '');
    expect(said()).not.toMatch(/[А-Яа-яЁё]/);
    act(() => session.dispatch({ type: 'schoolOpened', school: 'а' }));
    expect(said()).not.toMatch(/[А-Яа-яЁё]/);
  });
});
