/** «Параметры» on the sample, whose own sheet of that name decides on some of them. */
import { compute, disconnectBrowser, openPreview, paneFrame, type Preview } from './support/page';
import { untilSelected } from './support/grid';
import { openStep, openView, stepHeader } from './support/steps';
import { digest, valueAt } from './support/workbook';

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

const inPane = (text: string | RegExp) => preview.pane.getByText(text);
const group = async (heading: string) => {
  const details = (await openStep(preview, 'settings')).locator('details', { has: preview.page.getByRole('heading', { name: heading }) });
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  return details;
};
const setting = async (heading: string, label: string | RegExp) => (await group(heading)).getByRole('listitem').filter({ has: preview.page.getByLabel(label) });
const coefficientB = async () => (await group('ИСБШ и ШНСУ')).getByRole('textbox', { name: 'Коэффициент b: неполные семьи' });
const saved = async (text: string | RegExp) => (await openStep(preview, 'settings')).getByText(text).first().waitFor();

describe('a setting', () => {
  it('tells its source, its default and where its value comes from', async () => {
    const item = await setting('Год и правила ШНОР', 'Порог низких результатов, %');
    const told = await item.innerText();
    expect(told).toContain('Источник: документ — методика ФИОКО (приказ Рособрнадзора от 19.08.2020 № 847)');
    expect(told).toContain('По умолчанию: 30');
    expect(told).toContain('Задано в таблице «Параметры»: Параметры, B6');
  });

  it('that cannot be taken is refused with the reason, and stays as it was', async () => {
    const item = await setting('Год и правила ШНОР', 'Порог низких результатов, %');
    const field = item.getByRole('textbox');
    await field.fill('сто');
    await field.press('Enter');
    await item.getByText(/^Это не число/).waitFor();
    await field.press('Escape');
    expect(await field.inputValue()).toBe('30');
    expect(await valueAt(preview, 'Параметры', 'B6')).toBe(30);
  });

  it('that a row of the sheet decides on is changed there, and is marked', async () => {
    await compute(preview);
    const item = await setting('Год и правила ШНОР', 'Порог низких результатов, %');
    const field = item.getByRole('textbox');
    await field.fill('50');
    await field.press('Enter');
    await item.getByText('изменено', { exact: true }).waitFor();
    expect(await valueAt(preview, 'Параметры', 'B6')).toBe(50);
    expect(await item.innerText()).toContain('Значение не то, что в документе');
    // The other one is the year, which the sample's sheet fixes.
    expect(await stepHeader(preview, 'settings').innerText()).toMatch(/изменено: 2/i);
    expect(await paneFrame(preview).evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('recomputes nothing unasked, but says that the sheets are outdated', async () => {
    await inPane(/^Данные или параметры изменены после расчёта: 18 листов устарели\.$/).waitFor();
    expect(await stepHeader(preview, 'compute').innerText()).toMatch(/данные изменены после расчёта/i);
    const results = await openView(preview, 'results');
    await results.getByText(/^После этого расчёта данные или параметры изменились/).waitFor();
    const before = await digest(preview);
    const reports = await openStep(preview, 'reports');
    await reports.getByRole('region', { name: 'Расчётные листы' }).waitFor();
    expect(await reports.getByText('устарел', { exact: true }).count()).toBe(18);
    expect(await digest(preview)).toBe(before);
  });

  it('counts at the next computing', async () => {
    const listed = async (): Promise<number> => Number(/\d+/.exec(await (await openView(preview, 'results')).getByRole('group').getByRole('button', { name: 'ШНОР' }).innerText())?.[0]);
    const before = await listed();
    await compute(preview);
    expect(await listed()).toBeLessThan(before);
    expect(await inPane(/изменились: рассчитайте снова/).count()).toBe(0);
  });

  it('goes back to its default at a press, with the focus on it', async () => {
    const item = await setting('Год и правила ШНОР', 'Порог низких результатов, %');
    await item.getByRole('button', { name: /^Вернуть: 30/ }).click();
    await item.getByText('изменено', { exact: true }).waitFor({ state: 'detached' });
    expect(await item.getByRole('textbox').inputValue()).toBe('30');
    expect(await valueAt(preview, 'Параметры', 'B6')).toBe(30);
    expect(await paneFrame(preview).evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });
});

describe('settings beside the sheet', () => {
  it('are kept in the workbook, and a pane that opens it anew shows them', async () => {
    const coefficient = await coefficientB();
    await coefficient.fill('-25,5');
    await coefficient.press('Enter');
    await saved('Изменено здесь, хранится в книге.');
    expect(await (await group('ИСБШ и ШНСУ')).innerText()).toContain('ИСБШ = 85 + 15·a − 25,5·b − 65·c');
    await paneFrame(preview).evaluate(() => window.location.reload());
    await stepHeader(preview, 'settings').getByText(/изменено: 2/i).waitFor();
    expect(await (await coefficientB()).inputValue()).toMatch(/^[-−]25,5$/);
  });

  it('all go back to their defaults after a question', async () => {
    const body = await openStep(preview, 'settings');
    await body.getByRole('button', { name: 'Вернуть все значения по умолчанию' }).click();
    const question = preview.pane.getByRole('alertdialog');
    expect(await question.innerText()).toContain('Вернуть 2 параметра к значениям по умолчанию?');
    await question.press('Escape');
    expect(await question.count()).toBe(0);
    await body.getByRole('button', { name: 'Вернуть все значения по умолчанию' }).click();
    await question.getByRole('button', { name: 'Вернуть', exact: true }).click();
    await inPane('Все параметры возвращены к значениям по умолчанию.').first().waitFor();
    expect(await stepHeader(preview, 'settings').innerText()).toMatch(/все по умолчанию/i);
  });

  it('the sheet opens from the pane', async () => {
    await (await openStep(preview, 'settings')).getByRole('button', { name: 'Открыть лист «Параметры»' }).click();
    await untilSelected(preview, 'Параметры', 'A4');
  });

  it('the way of writing formulas is one of them', async () => {
    const modes = await group('Запись');
    await modes.getByLabel(/^только значения/).click();
    await compute(preview);
    await paneFrame(preview).evaluate(() => window.location.reload());
    await stepHeader(preview, 'compute').getByText(/рассчитано/i).waitFor();
    expect(await (await group('Запись')).getByLabel(/^только значения/).isChecked()).toBe(true);
  });
});

describe('all along', () => {
  it('nothing complained', () => expect(preview.complaints).toEqual([]));
});
