/** The share below the threshold before and after each decision, with its interval: counted again by plain formulas. */
import type { DecisionEffect, ListingOfYear, ShareEffect } from '../../engine/support/decisions/model';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { originCell } from '../common/schools';
import { boundFormula } from '../dynamics/bounds';
import type { ColumnSpec, ComputedCell, ConditionalRule, SpecCell, TableBlock } from '../spec';
import { columnAt, decisionText, indicatorText, whoseCell, type View } from './view';

const points = (difference: number): number => 100 * difference;

const NOW = { count: '{row:countNow}', participants: '{row:participantsNow}' };
const WAS = { count: '{row:countWas}', participants: '{row:participantsWas}' };

const boundCell = (side: 'lower' | 'upper', value: number): ComputedCell => ({
  value: points(value),
  plain: `=${boundFormula(side, NOW, WAS)}`,
  addin: `=SHNOR.DIFFERENCE(${NOW.count},${NOW.participants},${WAS.count},${WAS.participants},"${side}")`,
});

/** At nine digits of a share, as the rules compare: in п.п. that is 5E-8. */
const BEYOND = '>=5E-8';

const verdictFormula = ({ sheets: { measuresEffect: words } }: Texts): string =>
  `=IF(-{fact:margin}-{row:upper}${BEYOND},${literal(words.verdicts.growth)},` +
  `IF({row:lower}-{fact:margin}${BEYOND},${literal(words.verdicts.decline)},${literal(words.verdicts['no-proven-change'])}))`;

const verdictRules = ({ sheets: { measuresEffect: words } }: Texts): readonly ConditionalRule[] => [
  { when: 'equals', text: words.verdicts.growth, tone: 'success' },
  { when: 'equals', text: words.verdicts.decline, tone: 'danger' },
];

const listingText = ({ status, criteria }: ListingOfYear, { terms, sheets: { measuresEffect: words } }: Texts): string => words.criteria(terms.lowStatuses[status], criteria);

/** What is to be known beside the figures. */
const noteOf = ({ listing, background, school }: DecisionEffect, effect: ShareEffect, texts: Texts): string => {
  const { measuresEffect: words } = texts.sheets;
  const parts = [
    ...(listing === null ? [] : [`${words.listing}: ${words.change(listingText(listing.was, texts), listingText(listing.now, texts))}`]),
    ...(effect.small ? [words.few] : []),
    ...(school === null ? [words.schoolsCompared(effect.schools)] : []),
    ...(background === null ? [] : [words.backgroundOf(background.schools)]),
  ];
  return parts.join('; ');
};

export interface ShareLine {
  readonly line: DecisionEffect;
  readonly effect: ShareEffect;
}

export const shareLines = ({ shown }: Pick<View, 'shown'>): readonly ShareLine[] =>
  shown.flatMap((line) => (line.outcome.status === 'computed' && line.outcome.effect.kind === 'share' ? [{ line, effect: line.outcome.effect }] : []));

export const sharesTable = (view: View): TableBlock => {
  const { texts } = view;
  const { measuresEffect: words, common } = texts.sheets;
  const working = (id: keyof typeof words.working): ColumnSpec => ({ id, header: words.working[id], width: 10, kind: 'integer', working: true });
  const verdict = verdictFormula(texts);
  const counts = `={row:countWas}&${literal(words.ofWord)}&{row:participantsWas}&" → "&{row:countNow}&${literal(words.ofWord)}&{row:participantsNow}`;
  return {
    kind: 'table',
    id: 'shares',
    name: 'ДоляПослеРешений',
    caption: words.sharesCaption,
    columns: [
      columnAt(0, 'number', common.number, 'integer', { align: 'center' }),
      columnAt(1, 'decision', words.decision),
      columnAt(2, 'indicator', words.indicator),
      columnAt(3, 'school', common.school),
      columnAt(4, 'years', words.years),
      columnAt(5, 'counts', words.counted),
      columnAt(6, 'was', words.was, 'percent-1'),
      columnAt(7, 'now', words.now, 'percent-1'),
      columnAt(8, 'difference', words.difference, 'points'),
      columnAt(9, 'lower', words.lower, 'points'),
      columnAt(10, 'upper', words.upper, 'points'),
      columnAt(11, 'verdict', words.verdict, 'text', { rules: verdictRules(texts) }),
      columnAt(12, 'background', words.background, 'points'),
      columnAt(13, 'note', common.note),
      { id: 'place', header: words.place, width: 9, kind: 'text', align: 'center' },
      working('countWas'),
      working('participantsWas'),
      working('countNow'),
      working('participantsNow'),
    ],
    rows: shareLines(view).map(({ line, effect }, at): readonly SpecCell[] => {
      const { was, now, difference, lower, upper, procedures } = effect;
      return [
        at + 1,
        decisionText(line),
        indicatorText(line.decision.effectIn, procedures, texts),
        whoseCell(line, view),
        words.yearsText(was.year, now.year),
        { value: `${was.count}${words.ofWord}${was.participants} → ${now.count}${words.ofWord}${now.participants}`, plain: counts },
        { value: was.count / was.participants, plain: '={row:countWas}/{row:participantsWas}' },
        { value: now.count / now.participants, plain: '={row:countNow}/{row:participantsNow}' },
        { value: points(difference), plain: '=100*({row:countNow}/{row:participantsNow}-{row:countWas}/{row:participantsWas})' },
        boundCell('lower', lower),
        boundCell('upper', upper),
        { value: words.verdicts[effect.verdict], plain: verdict },
        line.background?.kind === 'share' ? points(line.background.difference) : null,
        noteOf(line, effect, texts),
        originCell(line.decision.origin),
        was.count,
        was.participants,
        now.count,
        now.participants,
      ];
    }),
    emptyText: words.noShares,
  };
};
