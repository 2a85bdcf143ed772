import { documentSign } from '../../../../src/engine/analysis/expected/documentSigns';
import { CONTEXT_SHARES } from '../../../../src/engine/contextShares';

describe('what the documents say of a condition', () => {
  it('is its direction in appendix 1, or that it was not found to matter in appendix 2', () => {
    const of = (wanted: 'positive' | 'negative' | 'none' | null) => CONTEXT_SHARES.filter((id) => documentSign(id).appendix === wanted);
    expect(of('positive')).toEqual(['bothParentsHigherEducation', 'oneParentHigherEducation']);
    expect(of('negative')).toEqual(['largeFamilies', 'russianNotNative', 'bothParentsUnemployed', 'disabledParent', 'fosterCare', 'sociallyDangerous', 'juvenileCommission']);
    expect(of('none')).toHaveLength(8);
    expect(of(null)).toEqual(['onRegister']);
  });

  it('may contradict ИСБШ, which counts single-parent families: both are told', () => {
    expect(documentSign('singleParent')).toEqual({ appendix: 'none', isbsh: 'negative' });
    expect(documentSign('bothParentsHigherEducation')).toEqual({ appendix: 'positive', isbsh: 'positive' });
    expect(documentSign('onRegister')).toEqual({ appendix: null, isbsh: 'negative' });
    expect(documentSign('schoolBus')).toEqual({ appendix: 'none', isbsh: null });
  });
});
