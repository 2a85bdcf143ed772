import * as fc from 'fast-check';
import { RISK_PARAMETERS } from '../../../src/engine/riskCatalogue';
import { CONTEXT_SHARE_IDS } from '../../../src/inputs/contextColumns';
import { ASKED_INDICATORS, fieldsOf, formSections } from '../../../src/inputs/forms/fields';
import { findMark, MARK_SHEET, markRows, withoutMark, type FormMark } from '../../../src/inputs/forms/mark';
import { currentId, FORM_VERSION, isReadableVersion } from '../../../src/inputs/forms/versions';
import { sheet } from '../support';

const FIELDS = formSections().flatMap(fieldsOf);

describe('the fields of the form', () => {
  it('are the passport’s counts, all risk parameters and the indicators that a school knows of itself', () => {
    expect(FIELDS).toHaveLength(1 + CONTEXT_SHARE_IDS.length + RISK_PARAMETERS.length + 1 + ASKED_INDICATORS.length);
    expect(ASKED_INDICATORS.every(({ source, level }) => source !== 'centre' && level === 'school')).toBe(true);
  });

  it('have ids of their own, and names that tell them apart within a section', () => {
    expect(new Set(FIELDS.map(({ id }) => id)).size).toBe(FIELDS.length);
    for (const section of formSections()) expect(new Set(fieldsOf(section).map(({ name }) => name)).size).toBe(fieldsOf(section).length);
  });

  it('are parts of wholes that stand above them', () => {
    const ids = FIELDS.map(({ id }) => id);
    for (const { id, answer } of FIELDS) if (answer.kind === 'count' && answer.whole !== null) expect(ids.indexOf(answer.whole)).toBeLessThan(ids.indexOf(id));
  });

  it('say of a rating which end is good, as the parameter’s direction has it', () => {
    const answerOf = (id: string): unknown => FIELDS.find((field) => field.id === id)?.answer;
    expect(answerOf('risks.1.1')).toEqual({ kind: 'rating', from: 1, to: 5, best: 5 });
    expect(answerOf('risks.2.1')).toEqual({ kind: 'rating', from: 1, to: 5, best: 1 });
    expect(answerOf('risks.3.1')).toEqual({ kind: 'share' });
    expect(answerOf('risks.8.3')).toEqual({ kind: 'yesNo' });
  });
});

describe('versions of the form', () => {
  it('known are the current one and those before it', () => {
    expect([0, 1, FORM_VERSION, FORM_VERSION + 1].map(isReadableVersion)).toEqual([false, true, true, false]);
  });

  it.each([
    ['passport.pupils', 'socialPassport.pupils'],
    ['passport.onRegister', 'socialPassport.count.onRegister'],
    ['risk.2.1', 'risks.2.1'],
    ['indicator.ОО-5.2.1', 'indicators.ОО-5.2.1'],
    ['whole.teachers', 'indicators.whole.teachers'],
    ['unknown', 'unknown'],
  ])('in version 1 %s was what now is %s', (before, now) => {
    expect(currentId(before, 1)).toBe(now);
  });

  it('leave the ids of the current version alone', () => {
    for (const { id } of FIELDS) expect(currentId(id, FORM_VERSION)).toBe(id);
  });
});

describe('the mark of a form', () => {
  const text = fc.stringMatching(/^[а-яА-Я0-9«»№][а-яА-Я0-9«»№ ]{0,20}[а-я0-9]$/).map((words) => words.replace(/ +/g, ' '));
  const marks: fc.Arbitrary<FormMark> = fc.record({
    version: fc.integer({ min: 1, max: 99 }),
    school: fc.record({ key: text, code: fc.constantFrom('', '001', '101'), name: text }),
    year: fc.integer({ min: 2000, max: 2050 }),
    sections: fc.subarray(['socialPassport', 'risks', 'indicators'] as const),
    scales: fc.constantFrom<Readonly<Record<string, string>>>({}, { '1.1': '1 10' }),
    fields: fc.array(fc.record({ id: fc.constantFrom(...FIELDS.map(({ id }) => id)), sheet: text, address: fc.constantFrom('D5', 'AA100') }), { maxLength: 5 }),
  });

  it('is read as it was written, whatever its sheet is called', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(MARK_SHEET, 'Лист5'), (mark, name) => {
        const width = 4;
        const rows = markRows(mark).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
        const workbook = { sheets: [sheet('Титул', [['Форма']]), sheet(name, rows)] };
        expect(findMark(workbook)).toEqual(mark);
        expect(withoutMark(workbook).map((one) => one.name)).toEqual(['Титул']);
      }),
    );
  });

  it('that says too little is told from none at all', () => {
    expect(findMark({ sheets: [sheet(MARK_SHEET, [['shnor-form'], ['version', 'два']])] })).toBe('damaged');
    expect(findMark({ sheets: [sheet(MARK_SHEET, [])] })).toBe('damaged');
    expect(findMark({ sheets: [sheet('Лист1', [['Школа']])] })).toBeNull();
  });
});
