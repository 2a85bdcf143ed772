/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done, type AppResult } from '../../../src/app/problem';
import { FormsPanel } from '../../../src/taskpane/collect/FormsPanel';
import type { FormFile, Run } from '../../../src/taskpane/model/useCases';
import { CANCELLED, fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport } from '../reports';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const isOff = (element: HTMLElement): boolean => element.getAttribute('aria-disabled') === 'true';

/** jsdom has no addresses for bytes, and downloads nothing. */
const addresses = new Map<string, Blob>();
const clicked: { readonly href: string; readonly name: string }[] = [];

beforeEach(() => {
  addresses.clear();
  clicked.length = 0;
  URL.createObjectURL = (blob) => {
    const address = `blob:${addresses.size}`;
    addresses.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = (address) => void addresses.delete(address);
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push({ href: this.getAttribute('href') ?? '', name: this.download });
  });
});

afterEach(() => jest.restoreAllMocks());

describe('the form for schools', () => {
  it('asks everything of every school for the year of the workbook, unless it is said otherwise', async () => {
    const fake = fakes();
    await renderPart(<FormsPanel />, fake);
    expect(screen.getByText('Получится 3 файла в одном архиве.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Скачать архив'));
    expect(fake.formsAsked).toEqual([{ year: 2021, sections: ['socialPassport', 'risks', 'indicators'] }]);
  });

  it('asks the chosen sections for the chosen year', async () => {
    const fake = fakes();
    await renderPart(<FormsPanel />, fake);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'За какой учебный год' }), '2019/2020');
    await userEvent.click(box(/^Анкета о рисках/));
    await userEvent.click(button('Скачать архив'));
    expect(fake.formsAsked).toEqual([{ year: 2020, sections: ['socialPassport', 'indicators'] }]);
  });

  it('keeps one section at least, and says so', async () => {
    await renderPart(<FormsPanel />);
    for (const name of [/^Анкета о рисках/, /^Показатели/, /^Социальный паспорт/]) await userEvent.click(box(name));
    expect(box(/^Социальный паспорт/)).toHaveProperty('checked', true);
    expect(screen.getByText('Нужен хотя бы один раздел: этот остаётся выбранным.')).toBeInstanceOf(HTMLElement);
  });

  it('is made for some schools, found by their names', async () => {
    const fake = fakes();
    await renderPart(<FormsPanel />, fake);
    await userEvent.click(screen.getByRole('radio', { name: 'для некоторых' }));
    expect(isOff(button('Скачать архив'))).toBe(true);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Найти школу по названию' }), 'школа б');
    const schools = within(screen.getByRole('group', { name: 'Школы' }));
    await waitFor(() => expect(schools.getAllByRole('checkbox')).toHaveLength(1));
    await userEvent.click(schools.getByRole('checkbox', { name: 'школа б' }));
    expect(screen.getByText('Получится 1 файл в одном архиве.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Скачать архив'));
    expect(fake.formsAsked).toEqual([expect.objectContaining({ schools: ['б'] })]);
  });

  it('draws a page of a thousand schools, and more at a press', async () => {
    const directory = Array.from({ length: 1200 }, (_, at) => ({ key: String(at), name: `СОШ № ${at + 1}` }));
    await renderPart(<FormsPanel />, fakes({ check: async () => done(checkReport({ schools: 1200, directory })) }));
    await userEvent.click(screen.getByRole('radio', { name: 'для некоторых' }));
    const count = (): number => within(screen.getByRole('group', { name: 'Школы' })).getAllByRole('checkbox').length;
    expect(count()).toBe(30);
    await userEvent.click(button('Показать ещё 30'));
    expect(count()).toBe(60);
  });
});

describe('the archive', () => {
  it('is saved at once under its name, and again at a press of it', async () => {
    await renderPart(<FormsPanel />);
    await userEvent.click(button('Скачать архив'));
    await screen.findByText('Готово: 3 файла в архиве «Формы 2020-2021.zip».');
    expect(clicked).toEqual([{ href: 'blob:0', name: 'Формы 2020-2021.zip' }]);
    expect(addresses.get('blob:0')).toMatchObject({ size: 2_200_000, type: 'application/zip' });
    await userEvent.click(screen.getByRole('link', { name: 'Формы 2020-2021.zip (2,1 МБ)' }));
    expect(screen.getByText(/ваш Excel не даёт надстройкам сохранять файлы/)).toBeInstanceOf(HTMLElement);
  });

  it('of an earlier press gives way to the new one', async () => {
    await renderPart(<FormsPanel />);
    await userEvent.click(button('Скачать архив'));
    await screen.findByRole('link');
    URL.createObjectURL = (blob) => {
      addresses.set('blob:new', blob as Blob);
      return 'blob:new';
    };
    await userEvent.click(button('Скачать архив'));
    await waitFor(() => expect([...addresses.keys()]).toEqual(['blob:new']));
    expect(clicked.map(({ href }) => href)).toEqual(['blob:0', 'blob:new']);
  });

  it('tells how far it is and can be cancelled', async () => {
    const runs: Run[] = [];
    const makeForms = (run: Run) =>
      new Promise<AppResult<FormFile>>((resolve) => {
        runs.push(run);
        run.signal.addEventListener('abort', () => resolve(CANCELLED));
      });
    const session = await renderPart(<FormsPanel />, fakes({ makeForms }));
    await userEvent.click(button('Скачать архив'));
    act(() => runs[0]?.onProgress({ stage: 'writing', done: 0.4 }));
    expect(screen.getByText('Подготовка форм: 40 %')).toBeInstanceOf(HTMLElement);
    expect(isOff(button('Скачать архив'))).toBe(true);
    await userEvent.click(button('Отменить'));
    expect(session.state()).toMatchObject({ running: null, cancelled: 'forms' });
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('the letter', () => {
  it('is there to be copied, for the chosen year', async () => {
    userEvent.setup();
    await renderPart(<FormsPanel />);
    expect(screen.getByText(/Просим заполнить приложенную форму за 2020\/2021 учебный год/)).toBeInstanceOf(HTMLElement);
    await userEvent.click(button('Скопировать письмо'));
    expect(await navigator.clipboard.readText()).toMatch(/^Уважаемые коллеги!\n\nПросим заполнить/);
  });
});
