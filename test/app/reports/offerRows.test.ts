import { offerRows } from '../../../src/app/reports/offerRows';
import { readContent } from '../../../src/app/readContent';
import { DEFAULT_CATALOGUE } from '../../../src/engine/support/defaultCatalogue/defaultCatalogue';
import { textsFor } from '../../../src/i18n';
import { openInExcel } from '../../excel/support/excel';
import { districtWorkbook } from '../support/district';
import { reportOf } from '../support/environment';

const texts = textsFor('ru-RU');
const computedAt = new Date('2026-11-22T10:00:00.000Z');
const MEASURES = DEFAULT_CATALOGUE.length;

const offered = async (most?: number, before: readonly string[] = []) => {
  openInExcel(districtWorkbook(2, before.length === 0 ? [] : [{ name: 'Каталог мер', rows: [['Код меры', 'Основание', 'Мероприятие'], ...before.map((code) => [code, 'Фактор 1', 'Своё'])] }]));
  const content = reportOf(await readContent());
  return (await offerRows(content, ['catalogue'], { computedAt }, texts, undefined, undefined, most))?.[0];
};

describe('the rows that are offered', () => {
  it('are all of them where the workbook has no such table', async () => {
    const offer = await offered();
    expect([offer?.exists, offer?.rows.length, offer?.more]).toEqual([false, MEASURES, 0]);
  });

  it('leave out those whose code stands in her table, whatever she made of the row', async () => {
    const codes = DEFAULT_CATALOGUE.slice(0, 3).map(({ code }) => code);
    const offer = await offered(undefined, codes);
    expect(offer?.rows.map(({ code }) => code)).toEqual(DEFAULT_CATALOGUE.slice(3).map(({ code }) => code));
    expect(offer?.exists).toBe(true);
  });

  it('come in parts where they are very many: the next part follows the one that is there', async () => {
    const first = await offered(10);
    expect([first?.rows.length, first?.more]).toEqual([10, MEASURES - 10]);
    const next = await offered(10, first?.rows.map(({ code }) => code));
    expect(next?.rows.map(({ code }) => code)).toEqual(DEFAULT_CATALOGUE.slice(10, 20).map(({ code }) => code));
  });
});
