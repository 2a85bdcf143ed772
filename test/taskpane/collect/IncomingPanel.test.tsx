/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done, failed, type AppResult } from '../../../src/app/problem';
import type { Comparison } from '../../../src/app/results';
import { CollectPanel, ImportPanel } from '../../../src/taskpane/collect/IncomingPanel';
import type { Run } from '../../../src/taskpane/model/useCases';
import { comparedCell, comparison, rivals } from '../comparisons';
import { CANCELLED, EDITING, fakes, type Fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport } from '../reports';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const isOff = (element: HTMLElement): boolean => element.getAttribute('aria-disabled') === 'true';
const isChecked = (name: string | RegExp): boolean | 'mixed' => {
  const { indeterminate, checked } = box(name) as HTMLInputElement;
  return indeterminate ? 'mixed' : checked;
};
const schools = (): readonly (string | undefined)[] => [...document.querySelectorAll<HTMLElement>('[data-collected]')].map(({ dataset }) => dataset.collected);

/** jsdom's files have no bytes to ask for. */
const file = (name: string): File => Object.assign(new File(['x'], name), { arrayBuffer: async () => Uint8Array.from([1, 2, 3]).buffer });

const choose = async (...names: readonly string[]): Promise<void> => {
  await act(async () => {
    fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: names.map(file) } });
  });
};

const collected = async (answer: Comparison = comparison(), over: Parameters<typeof fakes>[0] = {}): Promise<{ fake: Fakes; session: Awaited<ReturnType<typeof renderPart>> }> => {
  const fake = fakes({ compareIncoming: async () => done(answer), ...over });
  const session = await renderPart(<CollectPanel />, fake);
  await choose('Форма а.xlsx', 'Форма б.xlsx', 'Отчёт.docx');
  return { fake, session };
};

const open = (school: string) => userEvent.click(document.querySelector(`[data-collected="${school}"]`)!);

describe('files', () => {
  it('are read as soon as they are chosen, with their bytes, for the year of the forms', async () => {
    const { fake } = await collected();
    expect(fake.compared.map(({ year, files }) => [year, files.map(({ name, bytes }) => [name, [...bytes]])])).toEqual([
      [null, [['Форма а.xlsx', [1, 2, 3]], ['Форма б.xlsx', [1, 2, 3]], ['Отчёт.docx', [1, 2, 3]]]],
    ]);
    expect(screen.getByText('Прочитано: 3 файла')).toBeInstanceOf(HTMLElement);
  });

  it('can be dropped, and those that come later are compared together with the first', async () => {
    const { fake } = await collected();
    await act(async () => {
      fireEvent.drop(button('Добавить файлы…').parentElement!, { dataTransfer: { files: [file('Форма а.xlsx')], types: ['Files'] } });
    });
    expect(fake.compared[1]?.files.map(({ name }) => name)).toEqual(['Форма а.xlsx', 'Форма б.xlsx', 'Отчёт.docx', 'Форма а (2).xlsx']);
  });

  it('dropped beside the place for them do not open in the place of the pane', async () => {
    await collected();
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { types: ['Files'] } });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('that do not open are told by name', async () => {
    await renderPart(<CollectPanel />);
    const closed = Object.assign(new File([], 'Занята.xlsx'), { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    await act(async () => {
      fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [closed] } });
    });
    expect(screen.getByRole('alert').textContent).toContain('Не открываются: Занята.xlsx.');
  });

  it('are compared again for another year', async () => {
    const { fake } = await collected();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'За какой учебный год' }), '2019/2020');
    expect(fake.compared.map(({ year }) => year)).toEqual([null, 2020]);
  });

  it('stay chosen when their reading is cancelled', async () => {
    const runs: Run[] = [];
    const compareIncoming = (_: unknown, run: Run) =>
      new Promise<AppResult<Comparison>>((resolve) => {
        runs.push(run);
        run.signal.addEventListener('abort', () => resolve(CANCELLED));
      });
    const session = await renderPart(<CollectPanel />, fakes({ compareIncoming }));
    await choose('Форма а.xlsx');
    act(() => runs[0]?.onProgress({ stage: 'checking', done: 0.25 }));
    expect(screen.getByText('Чтение файлов: 25 %')).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Отменить'));
    expect(session.state().cancelled).toBe('collect');
    await userEvent.click(button('Сравнить снова'));
    expect(runs).toHaveLength(2);
  });

  it('are forgotten at a press', async () => {
    await collected();
    await userEvent.click(button('Начать сначала'));
    expect(schools()).toEqual([]);
    expect(button('Выбрать файлы…')).toBeInstanceOf(HTMLElement);
  });
});

describe('the schools', () => {
  it('are counted, and filtered by how they stand', async () => {
    await collected();
    expect(screen.getByText('Данные есть от 2 из 3 школ.')).toBeInstanceOf(HTMLElement);
    expect(within(screen.getByRole('group', { name: 'Какие школы показать' })).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Все 3', 'Без замечаний 1', 'С замечаниями 1', 'Не пришло 1', 'Есть отличия 1']);
    await userEvent.click(button('С замечаниями 1'));
    expect(schools()).toEqual(['б']);
    await userEvent.click(button('Все 3'));
    await userEvent.type(screen.getByRole('searchbox'), 'школа в');
    await waitFor(() => expect(schools()).toEqual(['в']));
  });

  it('say in a line what came', async () => {
    await collected();
    expect([...document.querySelectorAll('[data-collected]')].map(({ textContent }) => textContent)).toEqual([
      'школа а новых 1, отличается 1, совпадает 1',
      'школа б новых 1 · 1 замечание · не заполнено 1',
      'школа в не пришло',
    ]);
  });

  it('that have sent nothing can be reminded', async () => {
    userEvent.setup();
    await collected();
    await userEvent.click(button('Скопировать напоминание (1 школа)'));
    const letter = await navigator.clipboard.readText();
    expect(letter).toContain('за 2020/2021 учебный год');
    expect(letter).toContain('1. школа в');
  });

  it('of a large district are drawn in pages', async () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({ key: String(at), name: `СОШ № ${at + 1}`, files: ['Форма а.xlsx'], cells: [comparedCell({ id: String(at), school: String(at) })], missing: [] }));
    await collected(comparison({ schools: many }));
    expect(schools()).toHaveLength(30);
    await userEvent.click(button('Показать ещё 30'));
    expect(schools()).toHaveLength(60);
    expect(button(/^Внести 1\s200 значений$/)).toBeInstanceOf(HTMLElement);
  });
});

describe('what is wrong', () => {
  it('with a file of no school is told above, with what to do', async () => {
    await collected();
    const region = screen.getByRole('region', { name: 'Файлы с замечаниями: 1' });
    expect(region.textContent).toMatch(/Отчёт\.docx.*ошибка.*Это не книга Excel.*Попросите прислать/);
  });

  it('with a school’s form is told with the school, and what is missing', async () => {
    await collected();
    await open('б');
    const region = screen.getByRole('region', { name: 'школа б' });
    expect(within(region).getByRole('list', { name: 'Замечания' }).textContent).toBe('ошибка · Соцпаспорт, C4«Обучающихся»: ответ «много» не распознан. Уточните его у школы.');
    expect(region.textContent).toContain('Соцпаспорт: Обучающихся');
  });
});

describe('a school that is opened', () => {
  it('shows its file, who filled it in, and each value beside what stands there', async () => {
    const { fake } = await collected();
    await open('а');
    const region = within(screen.getByRole('region', { name: 'школа а' }));
    expect(region.getByRole('list', { name: 'Файлы' }).textContent).toMatch(/^Форма а\.xlsx · Иванова · 01\.10\.2021/);
    expect(region.getByRole('heading', { name: 'Соцпаспорт, 2020/2021' })).toBeInstanceOf(HTMLElement);
    expect(isChecked(/^Обучающихся было 300 → станет 310/)).toBe(false);
    expect(isChecked(/^Неполные семьи 15/)).toBe(true);
    expect(region.queryByText(/На учёте/)).toBeNull();
    await userEvent.click(button('Показать совпадающие (1)'));
    expect(region.getByText(/На учёте/).textContent).toContain('4, совпадает');
    await userEvent.click(region.getByRole('button', { name: 'Соцпаспорт, C5' }));
    expect(fake.shown).toEqual([{ sheet: 'Соцпаспорт', address: 'C5' }]);
  });

  it('calls a value by the name of its row where the row has one', async () => {
    const cells = [comparedCell({ id: '1', table: 'risks', key: { year: '2020/2021', parameter: '2.1' }, column: 'value', header: 'Значение' }), comparedCell({ id: '2', table: 'results', key: { year: '2020/2021', procedure: 'ОГЭ математика' }, header: 'Участников' })];
    await collected(comparison({ schools: [{ key: 'а', name: 'школа а', files: ['Форма а.xlsx'], cells, missing: [] }] }));
    await open('а');
    expect(box(/^2\.1 \p{Letter}/u).closest('li')?.textContent).not.toContain('Значение');
    expect(box(/^ОГЭ математика · Участников/)).toBeInstanceOf(HTMLElement);
  });

  it('closes again', async () => {
    await collected();
    await open('а');
    await open('а');
    expect(screen.queryByRole('region', { name: 'школа а' })).toBeNull();
  });

  it('says of a value that follows from others that it can only be told', async () => {
    const cells = [comparedCell({ kind: 'differs', was: 10, readOnly: true })];
    await collected(comparison({ schools: [{ key: 'а', name: 'школа а', files: ['Форма а.xlsx'], cells, missing: [] }] }));
    await open('а');
    expect(screen.queryByRole('checkbox', { name: /Неполные семьи/ })).toBeNull();
    expect(screen.getByText(/в книге 10, в файле 15/)).toBeInstanceOf(HTMLElement);
    expect(screen.getByText(/здесь формула/)).toBeInstanceOf(HTMLElement);
  });

  it('lets one of two files’ values be chosen, and never both', async () => {
    await collected(rivals());
    await open('а');
    expect(screen.getByText('Новых значений нет.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(box(/^Неполные семьи 10/));
    await userEvent.click(box(/^Неполные семьи 11/));
    expect([isChecked(/^Неполные семьи 10/), isChecked(/^Неполные семьи 11/)]).toEqual([false, true]);
    expect(button('Внести 1 значение')).toBeInstanceOf(HTMLElement);
  });
});

describe('accepting', () => {
  it('begins with everything new, and counts what it would do', async () => {
    await collected();
    expect(isChecked('Все новые: 2 значения')).toBe(true);
    expect(screen.getByText('2 школы; новых: 2')).toBeInstanceOf(HTMLElement);
    await open('а');
    await userEvent.click(box(/^Обучающихся/));
    expect(screen.getByText('2 школы; новых: 2; заменится: 1')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText(/то, что в ней было, записывается в «Журнал сбора»/)).toBeInstanceOf(HTMLElement);
  });

  it('by school, by table, of everything', async () => {
    await collected();
    await userEvent.click(box('школа а: внести новые (1 значение)'));
    expect(isChecked('Все новые: 2 значения')).toBe('mixed');
    await userEvent.click(box('Соцпаспорт, 2020/2021'));
    expect(isChecked('Все новые: 2 значения')).toBe(true);
    await userEvent.click(box('Все новые: 2 значения'));
    expect(isOff(button('Внести'))).toBe(true);
    expect(screen.getByText('Ничего не отмечено.')).toBeInstanceOf(HTMLElement);
  });

  it('enters what is ticked and nothing else, tells what was done, and compares with what stands there now', async () => {
    const { fake, session } = await collected();
    await userEvent.click(box('школа б: внести новые (1 значение)'));
    const after = comparison({ schools: [{ ...comparison().schools[0]!, cells: comparison().schools[0]!.cells.filter(({ kind }) => kind !== 'new') }, ...comparison().schools.slice(1)] });
    fake.answers.compareIncoming = async () => done(after);
    await userEvent.click(button('Внести 1 значение'));
    expect(fake.merged).toEqual([['Форма а.xlsx socialPassport а singleParent']]);
    expect(fake.compared).toHaveLength(2);
    expect(session.state().notice).toEqual({ kind: 'merged', report: expect.objectContaining({ journal: 'Журнал сбора' }) as unknown });
    expect(isChecked('школа б: внести новые (1 значение)')).toBe(false);
    expect(isOff(button('Внести'))).toBe(true);
  });

  it('says so while it is at it, and cannot be pressed twice', async () => {
    const { fake } = await collected();
    let end: () => void = () => undefined;
    Object.assign(fake.useCases, { mergeIncoming: () => new Promise((resolve) => (end = () => resolve(fake.answers.mergeIncoming))) });
    await userEvent.click(button('Внести 2 значения'));
    expect(screen.getByText('Вносим значения…')).toBeInstanceOf(HTMLElement);
    expect(isOff(button('Внести 2 значения'))).toBe(true);
    await act(async () => end());
    expect(screen.queryByText('Вносим значения…')).toBeNull();
  });

  it('that is refused leaves everything as it was', async () => {
    const { fake, session } = await collected(comparison(), { mergeIncoming: failed({ code: 'cells-changed', place: 'editing', sheet: null, detail: '' }) });
    await userEvent.click(button('Внести 2 значения'));
    expect(session.state().failure).toMatchObject({ of: 'merge' });
    expect(fake.compared).toHaveLength(1);
    expect(button('Внести 2 значения')).toBeInstanceOf(HTMLElement);
  });

  it('is not offered where nothing is new and nothing differs', async () => {
    const same = comparison().schools.map((school) => ({ ...school, cells: school.cells.map((cell) => ({ ...cell, kind: 'same' as const, was: cell.becomes })) }));
    await collected(comparison({ schools: same }));
    expect(screen.getByText('Всё, что пришло, в книге уже есть.')).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: /^Внести/ })).toBeNull();
  });
});

describe('a workbook that was changed after the comparison', () => {
  it('is to be compared again', async () => {
    const { fake, session } = await collected();
    expect(screen.queryByText(/книга изменилась/)).toBeNull();
    fake.answers.check = async () => done(checkReport({ fingerprint: 'changed' }));
    await act(() => session.check());
    expect(screen.getByText(/книга изменилась/)).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Сравнить снова'));
    expect(screen.queryByText(/книга изменилась/)).toBeNull();
  });

  it('is told while Excel is busy with a cell', async () => {
    const { session } = await collected(comparison(), { compareIncoming: async () => EDITING });
    expect(session.state().failure).toMatchObject({ of: 'collect' });
    expect(schools()).toEqual([]);
  });
});

describe('an earlier year’s workbook', () => {
  it('shows its tables and years, and only the schools that it speaks of', async () => {
    const cells = [
      comparedCell({ id: '1', key: { year: '2018/2019' } }),
      comparedCell({ id: '2', key: { year: '2019/2020' } }),
      comparedCell({ id: '3', kind: 'differs', was: 1, key: { year: '2019/2020' }, column: 'pupils', header: 'Обучающихся' }),
    ];
    const answer = comparison({ schools: [{ key: 'а', name: 'школа а', files: ['Форма а.xlsx'], cells, missing: [] }, { key: 'б', name: 'школа б', files: [], cells: [], missing: [] }] });
    const fake = fakes({ compareIncoming: async () => done(answer) });
    await renderPart(<ImportPanel />, fake);
    await choose('Книга 2020.xlsx');
    expect(fake.compared[0]?.year).toBeNull();
    expect(screen.getByRole('region', { name: 'Что есть в файлах' }).textContent).toContain('Соцпаспорт, 2019/2020новых 1, отличается 1');
    expect(schools()).toEqual(['а']);
    expect(screen.queryByText('Кто не прислал')).toBeNull();
    await userEvent.click(box('Соцпаспорт, 2018/2019'));
    await userEvent.click(button('Внести 1 значение'));
    expect(fake.merged).toEqual([['2']]);
  });
});
