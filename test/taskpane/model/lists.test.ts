import { textsFor } from '../../../src/i18n';
import { schoolLists } from '../../../src/taskpane/model/lists';
import { checkReport, computeReport } from '../reports';

const lists = (report = computeReport(), locale = 'ru') => schoolLists(report, (factor) => `фактор ${factor}`, textsFor(locale));

describe('the three lists', () => {
  it('say why a school is on the list of low results: two of the nine procedures at or above 30 per cent', () => {
    const [low] = lists();
    expect(low?.schools).toMatchObject([{ name: 'а', reason: '2 низких результата в 2021; критерий 1; надёжность: устойчивая' }]);
  });

  it('do not count a result with a sign of bias as low', () => {
    expect(lists()[0]?.schools?.map(({ name }) => name)).not.toContain('б');
  });

  it('give the index, the border and the year of the passport: 85 + 1.5 − 8 − 6.5 = 72, border between 72 and 90.5', () => {
    const [, adverse] = lists();
    expect(adverse?.schools).toMatchObject([{ name: 'б', reason: 'ИСБШ 72,00 при границе 76,63; место 1 снизу; паспорт 2020 года' }]);
  });

  it('name up to two factors and give the numbers of more', () => {
    const [, , risk] = lists();
    expect(risk?.schools?.map(({ name, reason }) => `${name}: ${reason}`)).toEqual(['а: высокий уровень: 2. фактор 2', 'б: 3 фактора с высоким уровнем: 1, 2, 3']);
  });

  it('lead back to the cell of the school', () => {
    expect(lists()[0]?.schools?.[0]?.place).toEqual({ sheet: 'Лист', address: 'школа а' });
  });

  it('tell a list that was not computed from an empty one', () => {
    const check = checkReport({ missing: ['socialPassport'] });
    expect(lists(computeReport(check))[1]?.schools).toBeNull();
  });

  it('speak English with the same figures', () => {
    expect(lists(computeReport(), 'en')[0]?.schools?.[0]?.reason).toBe('2 low results in 2021; criterion 1; reliability: stable');
  });
});
