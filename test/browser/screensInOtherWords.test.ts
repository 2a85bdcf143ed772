/** Every screen of the pane in a language that is longer than any: what fits here fits in English. */
import { PSEUDO_LOCALE } from '../../src/i18n/pseudo';
import { lookFrom } from './support/lookFrom';

describe('in the pseudo-language, in dark colours, 300 pixels wide', () => {
  lookFrom({ options: { colorScheme: 'dark' }, language: PSEUDO_LOCALE, search: '?book=new&lang=qps', width: 300, zoom: 1 });
});
