import { textsFor } from '../../../src/i18n';
import { leftOut, leftOutBefore, missingGaps } from '../../../src/taskpane/model/gaps';
import { checkReport, computeReport, DISTRICT, issue } from '../reports';

const ru = textsFor('ru');

describe('what cannot be computed', () => {
  it('is nothing as long as each list has one of its tables', () => {
    expect(missingGaps({ missing: ['participants', 'riskProfile', 'settings'] })).toEqual([]);
    expect(missingGaps({ missing: ['results', 'risks'] })).toEqual([]);
  });

  it('is each list whose tables are all absent', () => {
    expect(missingGaps({ missing: ['results', 'participants', 'socialPassport', 'risks', 'riskProfile'] })).toEqual(['lowResults', 'adverse', 'riskZone']);
  });
});

describe('what will be left out', () => {
  it('is told by table, with the lists that will not be computed', () => {
    const ofSchools = { ...issue('A5'), issue: { ...issue('A5').issue, sheet: 'Школы', table: 'Школы' } };
    const check = checkReport({ missing: ['socialPassport'], issues: [issue('C5'), issue('D5'), issue('C9', 'warning'), ofSchools] });
    expect(leftOutBefore(check, ru)).toEqual(['ИСБШ и перечень ШНСУ: нет «Соцпаспорта».', 'Результаты: 1 строка с ошибками', 'Школы: 1 строка с ошибками']);
  });
});

describe('what was left out', () => {
  it('counts a row with two errors once, and rows apart', () => {
    const check = checkReport({ issues: [issue('C5'), issue('D5'), issue('C7'), issue('C9', 'warning')] });
    expect(leftOut(computeReport(check), ru)).toContain('2 строки с ошибками');
  });

  it('names schools without data, results with a sign of bias and an empty previous year', () => {
    expect(leftOut(computeReport(), ru)).toEqual([
      '1 школа без пригодных результатов за 2021 год',
      '1 результат с признаком необъективности',
      '1 школа без ИСБШ: долей паспорта не хватает',
      '1 школа без сведений о рисках',
      'за 2020 год результатов нет, второй критерий ШНОР не проверен',
    ]);
  });

  it('says of an absent table only that its list was not computed', () => {
    const check = checkReport({ missing: ['socialPassport', 'participants', 'riskProfile'] });
    const sentences = leftOut(computeReport(check, { ...DISTRICT, passports: [] }), ru);
    expect(sentences).toContain('ИСБШ и перечень ШНСУ: нет «Соцпаспорта».');
    expect(sentences.join()).not.toContain('без ИСБШ');
  });
});
