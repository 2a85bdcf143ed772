import { FUNCTION_DECLARATIONS } from '../../src/functions/declarations';
import { functionsMetadata } from '../../src/functions/metadata';
import { textsFor } from '../../src/i18n';
import { parseAddress } from '../../src/files/workbook/address';

const ru = functionsMetadata(textsFor('ru-RU'));
const en = functionsMetadata(textsFor('en-US'));

const shapeOf = ({ functions, ...options }: typeof ru): unknown => ({
  options,
  functions: functions.map(({ id, name, result, parameters }) => ({ id, name, result, parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })) })),
});

describe('the metadata of custom functions', () => {
  it('differ between languages in words alone', () => {
    expect(shapeOf(ru)).toEqual(shapeOf(en));
    expect(JSON.stringify(ru)).not.toBe(JSON.stringify(en));
  });

  it('have Latin ids that Excel accepts and that are no cell addresses', () => {
    for (const { id, name } of ru.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(parseAddress(id)).toBeNull();
      expect(id).not.toMatch(/^R\d*C\d*$/);
    }
    expect(new Set(ru.functions.map(({ id }) => id)).size).toBe(ru.functions.length);
  });

  it('keep the order of parameters that users’ formulas rely on: only the end may grow', () => {
    const order = Object.fromEntries(FUNCTION_DECLARATIONS.map(({ id, parameters }) => [id, parameters.map((parameter) => parameter.id).join(' ')]));
    expect(order).toEqual({
      ISBSH: expect.stringMatching(/^bothHigher singleParent onRegister constant k1 k2 k3( |$)/) as string,
      LOWRESULT: expect.stringMatching(/^participants below threshold( |$)/) as string,
      LOWSCHOOL: expect.stringMatching(/^procedures years participants below year threshold ruleSet excluded( |$)/) as string,
      RISKLEVEL: expect.stringMatching(/^score high medium( |$)/) as string,
      BOTTOMGROUP: expect.stringMatching(/^value allValues share( |$)/) as string,
      WILSON: expect.stringMatching(/^below participants bound( |$)/) as string,
      DIFFERENCE: expect.stringMatching(/^belowNow participantsNow belowWas participantsWas bound( |$)/) as string,
      DYNAMICS: expect.stringMatching(/^belowNow participantsNow belowWas participantsWas margin( |$)/) as string,
      OUTCOMEINDEX: expect.stringMatching(/^values minima maxima weights( |$)/) as string,
      FUNNEL: expect.stringMatching(/^average participants level bound( |$)/) as string,
      SPEARMAN: expect.stringMatching(/^first second what( |$)/) as string,
      EXPECTED: expect.stringMatching(/^coefficients values( |$)/) as string,
      CHANGE: expect.stringMatching(/^was now unit( |$)/) as string,
      EARLIER: expect.stringMatching(/^now change unit( |$)/) as string,
    });
  });

  it('name no optional parameter before a required one', () => {
    for (const { parameters } of ru.functions) {
      const flags = parameters.map(({ optional }) => optional === true);
      expect(flags).toEqual([...flags].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it.each([ru, en])('have words that fit into Excel’s argument help', ({ functions }) => {
    for (const { description, parameters } of functions) {
      expect(description.length).toBeLessThanOrEqual(255);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[\p{L}][\p{L}\p{N}_]*$/u);
        expect(parameter.description.length).toBeLessThanOrEqual(128);
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });
});
