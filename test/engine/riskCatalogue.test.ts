import { RISK_FACTORS, RISK_PARAMETERS } from '../../src/engine/riskCatalogue';

describe('the risk catalogue', () => {
  it('has ten factors with as many parameters each as the table of the document', () => {
    expect(RISK_FACTORS.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(RISK_FACTORS.map(({ parameters }) => parameters.length)).toEqual([4, 3, 6, 3, 4, 2, 2, 3, 5, 3]);
    expect(RISK_PARAMETERS).toHaveLength(35);
  });

  it('numbers each parameter within its factor', () => {
    for (const factor of RISK_FACTORS) {
      expect(factor.parameters.map(({ id }) => id)).toEqual(factor.parameters.map((_, at) => `${String(factor.id)}.${String(at + 1)}`));
    }
  });

  it('measures what is worded as a share by a share', () => {
    for (const { name, scale } of RISK_PARAMETERS.filter((parameter) => parameter.name.startsWith('Доля'))) {
      expect([name, scale.kind]).toEqual([name, 'share']);
    }
  });
});
