/** The screens of collecting: forms that go out, files that come back, an earlier year's workbook. */
import type { Locator } from 'playwright-core';
import { INDICATORS } from '../../../src/engine/indicatorCatalogue';
import { RISK_PARAMETERS } from '../../../src/engine/riskCatalogue';
import { answersOf, edited, fillIn, formsFor } from '../../inputs/incoming/returnedForms';
import { bookOf } from './book';
import { faultyRows } from './faultyBook';
import type { Tour } from './screens';
import { openStep } from './steps';

const FILES = ['Форма.xlsx', 'Форма исправленная.xlsx', 'Отчёт.docx', 'Прошлый год.xlsx'];

/** What the screens show of the files and of the catalogues, in Russian in every language. */
export const COLLECTED: readonly string[] = [
  ...FILES,
  ...RISK_PARAMETERS.map(({ name }) => name),
  ...INDICATORS.flatMap(({ code, name }) => [code, name]),
  'Анкета рисков',
  'Показатели',
  ...Object.values(answersOf(1)).map(String),
];

const upload = (name: string, buffer: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });

const returned = async () => {
  const [, first] = await formsFor([{ name: 'Школы', row: 0, column: 0, tables: [], values: (faultyRows.Школы ?? []).map((row) => row.map((value) => value ?? '')) }]);
  if (!first) throw new Error('no form was made');
  const filled = (answers: Parameters<typeof fillIn>[1]): Uint8Array => edited(first.bytes, (workbook) => fillIn(workbook, answers));
  return [
    upload(FILES[0]!, filled({ ...answersOf(1), 'socialPassport.count.onRegister': 'много' })),
    upload(FILES[1]!, filled({ ...answersOf(1), 'socialPassport.count.singleParent': 77 })),
    upload(FILES[2]!, new TextEncoder().encode('это не книга')),
  ];
};

const lastYear = () => upload(FILES[3]!, bookOf({ Школы: faultyRows.Школы ?? [], Соцпаспорт: [['Школа', 'Учебный год', 'Обучающихся', 'Неполные семьи'], ['Степновская СОШ', '2019/2020', 200, 20]] }));

/** The part under its opener, when it is there. */
const opened = async (body: Locator, opener: string): Promise<Locator> => {
  const button = body.getByRole('button', { name: opener, exact: true });
  await button.click();
  const part = button.locator('../..').locator('> div').last();
  await part.locator('button').first().waitFor();
  return part;
};

export const collecting = async ({ preview, words, visit }: Tour): Promise<void> => {
  const body = await openStep(preview, 'data');
  const { forms, ways, school } = words.collect;
  const out = await opened(body, ways.forms.open);
  await out.getByRole('radio').last().check();
  await out.getByRole('group', { name: forms.choose, exact: true }).getByRole('checkbox').first().check();
  await out.locator('summary').click();
  await visit('the form for schools');
  await out.getByRole('button', { name: forms.run, exact: true }).click();
  await out.getByRole('link').waitFor();
  await visit('the archive of forms');
  const back = await opened(body, ways.incoming.open);
  await visit('the place for files');
  await back.locator('input[type=file]').setInputFiles(await returned());
  await back.locator('[data-collected]').first().waitFor();
  await back.locator('[data-collected]').nth(1).click();
  await back.getByRole('list', { name: school.files }).waitFor();
  for (const summary of await back.locator('summary').all()) await summary.click();
  await visit('what came from schools');
  const years = await opened(body, ways.years.open);
  await years.locator('input[type=file]').setInputFiles(lastYear());
  await years.locator('[data-collected]').first().waitFor();
  await visit('an earlier year’s workbook');
  await body.getByRole('button', { name: ways.years.open, exact: true }).click();
};
