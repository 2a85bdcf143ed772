import { describeProblem, type AppProblem } from '../../src/app/problem';
import { textsFor } from '../../src/i18n';

const ofExcel = (code: AppProblem['code'], sheet: string | null = null, detail = ''): AppProblem => ({ code, place: 'writing', sheet, detail });

describe('describeProblem', () => {
  it('names the protected sheet and says what to do', () => {
    expect(describeProblem(ofExcel('sheet-protected', 'ИСБШ'), textsFor('ru-RU'))).toBe('Расчётный лист «ИСБШ» защищён. Снимите защиту (вкладка «Рецензирование») и повторите. Ничего не записано.');
  });

  it('keeps Excel’s own answer for whoever looks into it', () => {
    expect(describeProblem(ofExcel('unexpected', null, 'GeneralException: broke'), textsFor('ru-RU'))).toContain('(ответ Excel: GeneralException: broke)');
    expect(describeProblem(ofExcel('unexpected'), textsFor('ru-RU'))).not.toContain('ответ Excel');
  });

  it('speaks English to those who chose it', () => {
    expect(describeProblem(ofExcel('cancelled'), textsFor('en-US'))).toBe('Cancelled. The workbook is unchanged.');
  });
});
