import { describeProblem, type AppProblem } from '../../src/app/problem';
import { textsFor } from '../../src/i18n';

const ofExcel = (code: Exclude<AppProblem['code'], 'year-without-data'>, sheet: string | null = null, detail = ''): AppProblem => ({ code, place: 'writing', sheet, detail });

describe('describeProblem', () => {
  it('names the protected sheet and says what to do', () => {
    expect(describeProblem(ofExcel('sheet-protected', 'ИСБШ'), textsFor('ru-RU'))).toBe('Расчётный лист «ИСБШ» защищён. Снимите защиту (вкладка «Рецензирование») и повторите. Ничего не записано.');
  });

  it('keeps Excel’s own answer for whoever looks into it', () => {
    expect(describeProblem(ofExcel('unexpected', null, 'GeneralException: broke'), textsFor('ru-RU'))).toContain('(ответ Excel: GeneralException: broke)');
    expect(describeProblem(ofExcel('unexpected'), textsFor('ru-RU'))).not.toContain('ответ Excel');
  });

  it('names the years that do have data', () => {
    const problem: AppProblem = { code: 'year-without-data', year: 2023, years: [2021, 2020] };
    expect(describeProblem(problem, textsFor('ru-RU'))).toContain('За 2023 год (2022/2023 учебный год) в книге нет данных. Есть данные за годы: 2021, 2020.');
    expect(describeProblem({ ...problem, years: [] }, textsFor('ru-RU'))).not.toContain('Есть данные');
  });

  it('speaks English to those who chose it', () => {
    expect(describeProblem(ofExcel('cancelled'), textsFor('en-US'))).toBe('Cancelled. The workbook is unchanged.');
  });
});
