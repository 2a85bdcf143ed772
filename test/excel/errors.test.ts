import { problemOf, Refusal } from '../../src/excel/errors';

const officeError = (code: string, message = 'text', errorLocation = 'Range.formulas'): Error => Object.assign(new Error(message), { code, debugInfo: { errorLocation } });

describe('problemOf', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['AccessDenied', 'access-denied'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['RequestAborted', 'not-answering'],
    ['ApiNotFound', 'not-supported'],
    ['InvalidSelection', 'no-cell-selected'],
  ])('knows %s as %s', (code, expected) => {
    expect(problemOf(officeError(code), 'writing').code).toBe(expected);
  });

  it('keeps the words of an unknown failure for the report', () => {
    expect(problemOf(officeError('SomethingNew', 'It broke'), 'reading')).toEqual({ code: 'unexpected', place: 'reading', sheet: null, detail: 'SomethingNew: It broke: Range.formulas' });
    expect(problemOf(new TypeError('x is undefined'), 'writing').detail).toBe('x is undefined');
    expect(problemOf('odd', 'writing').detail).toBe('odd');
  });

  it('passes a refusal of our own on with its sheet', () => {
    expect(problemOf(new Refusal('sheet-protected', 'ИСБШ'), 'writing')).toEqual({ code: 'sheet-protected', place: 'writing', sheet: 'ИСБШ', detail: '' });
  });
});
