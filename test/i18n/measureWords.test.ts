import { LEVEL_WORDS, MANAGEABILITY_WORDS, MEASURE_KIND_WORDS, NATURE_WORDS, RISK_KIND_WORDS } from '../../src/engine/support/measureWords';
import { support } from '../../src/i18n/ru/sheets/support';

/** Sheets word a measure in two languages, the user's tables in Russian alone: the Russian words are the same. */
describe('the Russian words of a measure', () => {
  it('are on the sheets as they stand in the catalogue', () => {
    expect(support.kinds).toEqual(MEASURE_KIND_WORDS);
    expect(support.riskKinds).toEqual(RISK_KIND_WORDS);
    expect(support.manageability).toEqual(MANAGEABILITY_WORDS);
    expect(support.nature).toEqual(NATURE_WORDS);
    expect(support.levels).toEqual(LEVEL_WORDS);
  });
});
