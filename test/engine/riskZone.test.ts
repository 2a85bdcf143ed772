import { isInRiskZone } from '../../src/engine/riskZone';

describe('the risk zone', () => {
  it('takes one factor at высокий by default', () => {
    expect(isInRiskZone(['low', 'high', 'medium'], { highFactorsForZone: 1 })).toBe(true);
    expect(isInRiskZone(['low', 'medium', 'medium'], { highFactorsForZone: 1 })).toBe(false);
    expect(isInRiskZone([], { highFactorsForZone: 1 })).toBe(false);
  });

  it('takes as many factors as the setting asks', () => {
    expect(isInRiskZone(['high', 'high'], { highFactorsForZone: 3 })).toBe(false);
    expect(isInRiskZone(['high', 'high', 'high'], { highFactorsForZone: 3 })).toBe(true);
  });
});
