/** Values from the documentation of Excel's functions, or reckoned by hand; LibreOffice checks many more in libreOffice.test.ts. */
import { evaluateIn, type Contents } from './sheet';

const CELLS: Contents = {
  A1: 5, A2: 1, A3: 3, A4: null, A5: 'текст', A6: true, A7: 3, A8: '3',
  B1: 'МБОУ СОШ 1', B2: 'МБОУ СОШ 2', B3: 'МКОУ ООШ', B4: null, B5: '', B6: 'мбоу сош 1', B7: 'a*b', B8: 'ab',
  C1: 10, C2: 20, C3: 30, C4: 40, C5: 50, C6: 60, C7: 70, C8: 80,
};

const value = (formula: string): unknown => evaluateIn(CELLS, formula);

it.each([
  ['=SUM(A1:A8)', 12],
  ['=SUM(A1:A3,"4",TRUE)', 14],
  ['=COUNT(A1:A8)', 4],
  ['=COUNTA(A1:A8)', 7],
  ['=AVERAGE(A1:A8)', 3],
  ['=MIN(A1:A8)', 1],
  ['=MAX(A1:A8)', 5],
  ['=MAX(A4:A6)', 0],
  ['=MEDIAN(A1:A8)', 3],
  ['=MEDIAN({1,2,3,4})', 2.5],
  ['=PERCENTILE.INC({1,2,3,4},0.25)', 1.75],
  ['=PERCENTILE({1,3,2,4},0.3)', 1.9],
  ['=RANK(3,A1:A8)', 2],
  ['=RANK.EQ(3,A1:A8,1)', 2],
  ['=RANK(5,A1:A8,1)', 4],
  ['=SMALL(A1:A8,2)', 3],
  ['=LARGE(A1:A8,1)', 5],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(1234.5678,-2)', 1200],
  ['=ABS(-4)', 4],
  ['=SQRT(16)', 4],
  ['=POWER(2,10)', 1024],
])('%s counts only numbers of ranges and gives %p', (formula, expected) => {
  expect(value(formula)).toBeCloseTo(expected, 12);
});

it.each([
  ['=COUNTIF(A1:A8,"<"&A3)', 1],
  ['=COUNTIF(A1:A8,">=3")', 3],
  ['=COUNTIF(A1:A8,3)', 3],
  ['=COUNTIF(A1:A8,"<>3")', 5],
  ['=COUNTIF(B1:B8,"МБОУ*")', 3],
  ['=COUNTIF(B1:B8,"a~*b")', 1],
  ['=COUNTIF(B1:B8,"a*b")', 2],
  ['=COUNTIF(B1:B8,"?b")', 1],
  ['=COUNTIF(B1:B8,"")', 2],
  ['=COUNTIF(B1:B8,"=")', 1],
  ['=COUNTIF(B1:B8,"<>")', 7],
  ['=COUNTIF(A1:A8,TRUE)', 1],
  ['=COUNTIFS(A1:A8,">1",C1:C8,"<70")', 2],
  ['=SUMIF(A1:A8,3,C1:C8)', 180],
  ['=SUMIF(A1:A3,">1")', 8],
  ['=SUMIFS(C1:C8,B1:B8,"мбоу*",A1:A8,">0")', 30],
  ['=SUM(COUNTIF(A1:A8,{1,5}))', 2],
])('%s meets its conditions %p times', (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

it.each([
  ['=INDEX(C1:C8,3)', 30],
  ['=INDEX(A1:C3,2,3)', 20],
  ['=SUM(INDEX(A1:C3,0,3))', 60],
  ['=SUM(INDEX(A1:C3,1,0))', 15],
  ['=MATCH(30,C1:C8,0)', 3],
  ['=MATCH(35,C1:C8)', 3],
  ['=MATCH("мкоу*",B1:B8,0)', 3],
  ['=MATCH(35,{50,40,30},-1)', 2],
  ['=VLOOKUP("мкоу оош",B1:C8,2,FALSE)', 30],
  ['=VLOOKUP(25,C1:C8,1)', 20],
  ['=ROWS(A1:C8)', 8],
  ['=COLUMNS(A1:C8)', 3],
  ['=HYPERLINK("#\'Лист1\'!A1","перейти")', 'перейти'],
])('%s finds %p', (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

it.each([
  ['=LEFT("школа",2)', 'шк'],
  ['=LEFT("школа")', 'ш'],
  ['=RIGHT("школа",3)', 'ола'],
  ['=RIGHT("школа",0)', ''],
  ['=MID("школа",2,3)', 'кол'],
  ['=LEN("школа")', 5],
  ['=TRIM("  а   б ")', 'а б'],
  ['=VALUE("12.5")', 12.5],
  ['=VALUE("35 %")', 0.35],
  ['=CONCATENATE("а",1,TRUE)', 'а1TRUE'],
  ['=TEXT(0.3256,"0.0%")', '32.6%'],
  ['=TEXT(1234567.891,"#,##0.00")', '1,234,567.89'],
  ['=TEXT(5,"000")', '005'],
  ['=TEXT(-5,"0.0;(0.0);ноль")', '(5.0)'],
  ['=TEXT(0.5,"#.##")', '.5'],
  ['=TEXT(44197,"dd.mm.yyyy")', '01.01.2021'],
  ['=TEXT(44197.75,"d.m.yy hh:mm")', '1.1.21 18:00'],
  ['=TEXT(3,"0 ""школы""")', '3 школы'],
  ['=TEXT("слово","0")', 'слово'],
])('%s makes the text %p', (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

it.each([
  ['=IF(A1>3,"да","нет")', 'да'],
  ['=IF(A4,"да","нет")', 'нет'],
  ['=IF(FALSE,1)', false],
  ['=IF(TRUE,,5)', 0],
  ['=IF(TRUE,1,1/0)', 1],
  ['=SUM(IF(A1:A3>2,1,0))', 2],
  ['=AND(A1>1,A2=1)', true],
  ['=OR(A1:A8)', true],
  ['=NOT(A1)', false],
  ['=ISBLANK(A4)', true],
  ['=ISBLANK(B5)', false],
  ['=ISNUMBER(A8)', false],
  ['=ISTEXT(A8)', true],
  ['=ISNUMBER(1/0)', false],
])('%s decides %p', (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

it.each([
  ['=AVERAGE(A4:A5)', '#DIV/0!'],
  ['=PERCENTILE(A4:A5,0.5)', '#NUM!'],
  ['=PERCENTILE(A1:A3,1.5)', '#NUM!'],
  ['=RANK(99,A1:A8)', '#N/A'],
  ['=LARGE(A1:A3,4)', '#NUM!'],
  ['=SQRT(-1)', '#NUM!'],
  ['=POWER(0,0)', '#NUM!'],
  ['=0^-1', '#DIV/0!'],
  ['=SUMPRODUCT(A1:A3,C1:C4)', '#VALUE!'],
  ['=SUM("школа")', '#VALUE!'],
  ['=VALUE("школа")', '#VALUE!'],
  ['=MATCH(1,C1:C8,0)', '#N/A'],
  ['=VLOOKUP("нет",B1:C8,2,FALSE)', '#N/A'],
  ['=VLOOKUP("ab",B1:C8,3,FALSE)', '#REF!'],
  ['=INDEX(C1:C8,9)', '#REF!'],
  ['=MID("школа",0,1)', '#VALUE!'],
  ['=LEFT("школа",-1)', '#VALUE!'],
  ['=IF("школа",1,2)', '#VALUE!'],
  ['=COUNTIFS(A1:A8,1,C1:C7,1)', '#VALUE!'],
])('%s is the error %s', (formula, error) => {
  expect(value(formula)).toEqual({ error });
});
