import { yearsSaid } from '../../../src/inputs/layouts/yearFacts';
import { leftOf, wordingOf } from '../../../src/inputs/layouts/wording';

describe('school years in texts', () => {
  it.each<[string, readonly number[], string]>([
    ['2021-2022 уч.г.', [2022], ''],
    ['2021–22 учебный год', [2022], ''],
    ['за 2020/2021 учебный год', [2021], ''],
    ['21/22 уч. год', [2022], ''],
    ['2022 г.', [2022], ''],
    ['ВПР-2021', [2021], 'ВПР'],
    ['2019-2022 гг.', [2019, 2022], ''],
    ['2021, 2022', [2021, 2022], ''],
    ['ОГЭ математика 2022', [2022], 'ОГЭ математика'],
    ['5-6 классы', [], '5-6 классы'],
    ['Школа № 2021345', [], 'Школа № 2021345'],
    ['1812 год', [], '1812 год'],
  ])('«%s» says %j', (text, years, rest) => {
    const said = yearsSaid(wordingOf(text));
    expect(said.years).toEqual(years);
    expect(leftOf(said.rest)).toBe(rest);
  });
});
