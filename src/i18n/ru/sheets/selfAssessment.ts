/** «Самооценка (итоги)»: sums of a rubric. */
import { pluralRu } from '../../plural';
import { counted, decimal, percentOf } from '../numbers';

const points = (value: number): string => (Number.isInteger(value) ? counted(value, 'балл', 'балла', 'баллов') : `${decimal(value)}\u00a0балла`);

export const selfAssessment = {
  title: 'Самооценка: итоги по разделам и показателям',
  subtitle: 'Набранные и возможные баллы',
  notComputed: 'Итогов нет.',
  rules: 'Итог — сумма баллов критериев; штраф отнимает баллы и не увеличивает максимум',

  main: (score: number, maximum: number, share: number): string => `Набрано ${decimal(score)} из ${decimal(maximum)}: ${percentOf(share)}. Потеряно ${points(maximum - score)}.`,
  mainUnknown: (score: number, without: number): string => `Набрано ${points(score)}. Максимум неизвестен: он не указан у ${counted(without, 'критерия', 'критериев', 'критериев')}, поэтому процента нет.`,
  differs: (indicator: string, stated: number, score: number): string => `«${indicator}»: указан итог ${decimal(stated)}, а сумма критериев — ${decimal(score)}. Учтена сумма критериев.`,
  statedDiffer: (indicator: string, totals: readonly number[]): string => `«${indicator}»: в строках указаны разные итоги (${totals.map(decimal).join(' и ')}); ни один не сравнивался.`,
  ifStated: (score: number, lost: number | null, ownLost: number | null): string =>
    `Если верить указанным итогам, набрано ${decimal(score)}${lost === null || ownLost === null ? '' : `, потеряно ${decimal(lost)} вместо ${decimal(ownLost)}`}.`,
  penalties: (count: number, penalty: number): string => `${counted(count, 'штраф', 'штрафа', 'штрафов')}: ${decimal(penalty).replace('-', '−')}.`,
  toCriteria: 'Критерии, из которых сложены итоги, — в конце листа',

  indicatorsTitle: 'По показателям',
  section: 'Раздел',
  indicator: 'Показатель',
  score: 'Набрано',
  maximum: 'Максимум',
  lost: 'Потеряно',
  share: 'Процент',
  penalty: 'Штраф',
  stated: 'Указанный итог',
  difference: 'Указано − сумма',
  note: 'Пояснение',
  noMaximum: (count: number): string => `максимум не указан у ${counted(count, 'критерия', 'критериев', 'критериев')}`,
  differNote: 'указанный итог не равен сумме критериев',
  statedDifferNote: 'в строках указаны разные итоги',
  sectionsTitle: 'По разделам',
  indicators: 'Показателей',
  total: 'Всего',
  totalLost: 'Потеряно всего',
  totalShare: 'Процент набранных баллов',
  ifStatedTotal: 'Набрано, если верить указанным итогам',
  ifStatedLost: 'Потеряно, если верить указанным итогам',
  factsTitle: 'Итог',
  chartTitle: (shown: number, all: number): string => (shown < all ? `Баллы по разделам: ${shown} из ${all}` : 'Набранные и потерянные баллы по разделам'),
  pointsAxis: 'баллы',
  criteriaTitle: 'Критерии',
  criterion: 'Критерий',
  points: 'Балл',
  ofIndicator: '№ показателя',
  ofSection: '№ раздела',
  cell: 'Ячейка',
  noRows: 'Критериев нет',

  reading: [
    'Балл показателя — сумма баллов его критериев, балл раздела — сумма показателей. Процент = набрано / максимум.',
    'Штраф — критерий с баллом 0 или −1: он отнимает баллы, но максимума не меняет. Значение −1 в перечне максимумов означает лишь, каким штраф может быть.',
    'Если указанный в документе итог не равен сумме критериев, учитывается сумма, а разница показана. Где максимум не указан хотя бы у одного критерия, процента нет.',
  ],

  summary: {
    main: (score: number, maximum: number, share: number): string => `Самооценка: ${decimal(score)} из ${decimal(maximum)} баллов, ${percentOf(share)}.`,
    unknown: (score: number): string => `Самооценка: ${points(score)}, максимум указан не у всех критериев.`,
    differ: (count: number): string => `В самооценке ${counted(count, 'указанный итог', 'указанных итога', 'указанных итогов')} не ${pluralRu(count, 'равен', 'равны', 'равны')} сумме критериев.`,
  },
};
