import { formulaForFile, formulaFromFile, shiftFormula } from '../../../src/files/xlsx/formulas';

describe('Names of functions', () => {
  it.each([
    ['=SHNOR.ISBSH(B2,C2,D2)', '_xldudf_SHNOR_ISBSH(B2,C2,D2)'],
    ['=shnor.wilson(1,2)', '_xldudf_SHNOR_WILSON(1,2)'],
    ['=PERCENTILE.INC(A1:A9,0.25)', '_xlfn.PERCENTILE.INC(A1:A9,0.25)'],
    ['=IFERROR(RANK.EQ(A1,$A$1:$A$9,1),"RANK.EQ(")', 'IFERROR(_xlfn.RANK.EQ(A1,$A$1:$A$9,1),"RANK.EQ(")'],
    ["='SHNOR.ISBSH('!A1+SUM(Т[IFS(])", "'SHNOR.ISBSH('!A1+SUM(Т[IFS(])"],
    ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['=FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['=SUM(ИСБШ!A1,XSHNOR.A(1))', 'SUM(ИСБШ!A1,XSHNOR.A(1))'],
  ])('%s is stored as %s', (formula, stored) => {
    expect(formulaForFile(formula)).toBe(stored);
  });

  it.each([
    ['_xldudf_SHNOR_LOWSCHOOL(A1:B9)', '=SHNOR.LOWSCHOOL(A1:B9)'],
    ['_xldudf_OTHER_FUNC(1)', '=_xldudf_OTHER_FUNC(1)'],
    ['_xlfn._xlws.SORT(A1:A3)&"_xlfn.X"', '=SORT(A1:A3)&"_xlfn.X"'],
    ["'_xlfn.лист'!A1+_xlfn.STDEV.S(A1:A3)", "='_xlfn.лист'!A1+STDEV.S(A1:A3)"],
  ])('%s is read as %s', (stored, formula) => {
    expect(formulaFromFile(stored)).toBe(formula);
  });
});

describe('A shared formula moved by two rows and one column', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A:A,$A:B,1:1,$1:2)', 'SUM(B:B,$A:C,3:3,$1:4)'],
    ["Лист1!A1&'A1 и B2'!A1&\"A1\"", "Лист1!B3&'A1 и B2'!B3&\"A1\""],
    ['LOG10(A1)+Q1_2020+A1.5+1E5+Т[A1]', 'LOG10(B3)+Q1_2020+A1.5+1E5+Т[A1]'],
    ['XFD1+A1048576', '#REF!+#REF!'],
  ])('%s becomes %s', (text, moved) => {
    expect(shiftFormula(text, 2, 1)).toBe(moved);
  });

  it('leaves the sheet at its edges as #REF!', () => {
    expect(shiftFormula('A1+B2', -1, -1)).toBe('#REF!+A1');
  });
});
