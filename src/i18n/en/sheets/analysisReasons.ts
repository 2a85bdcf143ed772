import type { Texts } from '../../texts';
import { counted } from '../numbers';

export const analysisReasons: Texts['sheets']['analysisReasons'] = {
  'no-rows': {
    results: 'The table «Результаты» has no usable row.',
    socialPassport: 'The table «Соцпаспорт» has no usable row.',
    risks: 'The tables «Риски» and «Рисковый профиль» have no usable row.',
    lists: 'The table «Списки» has no usable row.',
    literacy: 'The table «Грамотность» has no usable row.',
    prevention: 'The table «Профилактика» has no usable row.',
    rubric: 'The table «Самооценка» has no usable row.',
  },
  'no-results': 'There are no usable results in the reporting year.',
  'one-year': 'There are results of one year only: nothing to compare with.',
  'too-few-schools': (schools, needed) => `Not computed: ${counted(schools, 'school has', 'schools have')} the data that it takes, at least ${needed} are needed. Fewer schools allow no sound conclusion.`,
  'no-conditions': 'Not computed: no characteristic of the conditions is known for most schools, or all schools are alike in them.',
  'no-variation': 'Not computed: the values of all schools are equal, there are no differences.',
  'exact-fit': 'Not computed: the conditions give the results without a remainder, there is nothing to estimate an error from.',
};
