/** Words that ship as data (measures, monitorings, the note's template): no forbidden wording, no scar. */
import { MONITORINGS } from '../../../src/engine/support/calendar/monitorings';
import { DEFAULT_CATALOGUE } from '../../../src/engine/support/defaultCatalogue/defaultCatalogue';
import { DEFAULT_NOTE_TEMPLATE } from '../../../src/engine/support/note/defaultTemplate';
import { GENERAL_MEASURES, KIND_MEASURES } from '../../../src/engine/support/roadmap/generalMeasures';
import { FORBIDDEN_RU, forbiddenIn } from '../../../src/i18n/forbidden';
import { scarsIn } from '../../support/grammar';

/** What a reader would read: words with a Russian letter in them; a placeholder of the template stands for a word. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /[а-яё]/iu.test(value) ? [value.replace(/\{[^{}]*\}/gu, 'слово')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const faultsIn = (value: unknown): readonly string[] =>
  textsIn(value).flatMap((text) => [...forbiddenIn(text, FORBIDDEN_RU).map(({ wording, found }) => `${wording.id} «${found}» in «${text}»`), ...scarsIn(text).map((scar) => `${scar} in «${text}»`)]);

describe('shipped words', () => {
  it.each([
    ['the catalogue of measures', DEFAULT_CATALOGUE],
    ['the monitorings', MONITORINGS],
    ['the measures of a roadmap', [GENERAL_MEASURES, KIND_MEASURES]],
    ['the template of the note', DEFAULT_NOTE_TEMPLATE],
  ])('%s', (_, data) => {
    expect(textsIn(data).length).toBeGreaterThan(10);
    expect(faultsIn(data)).toEqual([]);
  });
});
