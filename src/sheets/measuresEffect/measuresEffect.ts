/** «Эффективность мер»: what became of decisions, and their indicators before and after. */
import { NORMAL_975 } from '../../engine/stats/normal';
import { DECISION_STATES, type DecisionEffects } from '../../engine/support/decisions/model';
import { dayText } from '../../engine/support/days';
import type { Texts } from '../../i18n';
import { analysisFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import type { ReportInput } from '../sheetsInput';
import type { Block, ListBlock, SheetSpec } from '../spec';
import { kindsChart, kindsTable } from './kinds';
import { pointsLines, pointsTable } from './points';
import { reasonLines, reasonsTable } from './reasons';
import { registerTable } from './register';
import { shareLines, sharesTable } from './shares';
import { viewOf, type View } from './view';

const sum = ({ byRiskKind }: DecisionEffects, of: (one: DecisionEffects['byRiskKind'][number]) => number): number => byRiskKind.reduce((total, one) => total + of(one), 0);

const sentences = ({ register, shown, texts }: View): ListBlock['items'] => {
  const { measuresEffect: words } = texts.sheets;
  const [done, inWork, overdue, noTerm] = DECISION_STATES.map((state) => sum(register, ({ states }) => states[state])) as [number, number, number, number];
  const [fell, within, rose] = [sum(register, ({ shareFell }) => shareFell), sum(register, ({ withinChance }) => withinChance), sum(register, ({ shareRose }) => shareRose)];
  const [others, ahead, none] = [sum(register, ({ otherIndicators }) => otherIndicators), sum(register, (one) => one.ahead), sum(register, ({ notComputed }) => notComputed)];
  const all = register.effects.length;
  return [
    { text: words.counts(all, done, inWork, overdue, noTerm), ...(overdue > 0 && { tone: 'warning' as const }) },
    ...(fell + within + rose > 0 ? [{ text: words.shares(fell + within + rose, fell, within, rose), to: 'shares-heading' }] : []),
    ...(others > 0 ? [{ text: words.others(others), to: 'points-heading' }] : []),
    ...(ahead > 0 ? [{ text: words.ahead(ahead) }] : []),
    ...(none > 0 ? [{ text: words.notComputed(none), to: 'reasons-heading' }] : []),
    ...(register.drafts > 0 ? [{ text: words.drafts(register.drafts) }] : []),
    { text: words.noCause },
    ...(shown.length < all ? [{ text: words.cut(shown.length, all), tone: 'warning' as const }] : []),
    { text: words.toKinds, to: 'kinds-heading' },
  ];
};

const facts = (input: ReportInput, texts: Texts): readonly Fact[] => {
  const { measuresEffect: words } = texts.sheets;
  const { margin } = input.assessment.settings.analysis.dynamics;
  return [
    analysisFact(input, texts, { id: 'margin', label: words.margin, cell: 100 * margin, kind: 'general', setting: 'analysis.dynamics.margin', byDefault: words.marginNote }),
    { id: 'z', label: words.z, cell: NORMAL_975, kind: 'general', note: words.zNote },
    { id: 'today', label: words.today, cell: dayText(input.support.today), kind: 'text', note: words.todayNote },
  ];
};

const blocks = (view: View): readonly Block[] => {
  const { input, texts } = view;
  const { measuresEffect: words, common } = texts.sheets;
  return [
    { kind: 'list', items: sentences(view) },
    registerTable(view),
    { kind: 'heading', id: 'kinds-heading', text: words.kindsTitle },
    kindsTable(view),
    kindsChart(view),
    ...(shareLines(view).length > 0 ? ([{ kind: 'heading', id: 'shares-heading', text: words.sharesTitle }, sharesTable(view)] as const) : []),
    ...(pointsLines(view).length > 0 ? ([{ kind: 'heading', id: 'points-heading', text: words.pointsTitle }, pointsTable(view)] as const) : []),
    ...(reasonLines(view).length > 0 ? ([{ kind: 'heading', id: 'reasons-heading', text: words.reasonsTitle }, reasonsTable(view)] as const) : []),
    { kind: 'heading', text: common.parameters },
    { kind: 'facts', facts: facts(input, texts) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
  ];
};

export const measuresEffectSheet = (input: ReportInput, texts: Texts): SheetSpec => {
  const { measuresEffect: words } = texts.sheets;
  const { effects } = input.support;
  const { decisions, results, participants, socialPassport, risks, riskProfile, settings } = TABLE_NAMES;
  const common = {
    id: 'measures-effect',
    name: texts.terms.sheetNames['measures-effect'],
    title: words.title,
    subtitle: words.subtitle,
    provenance: provenance(input, texts, words.rules(100 * input.assessment.settings.analysis.dynamics.margin), [decisions, results, participants, socialPassport, risks, riskProfile, settings]),
    orientation: 'landscape',
    tabTone: 'info',
  } as const;
  if (effects === null || effects.effects.length === 0) {
    return { ...common, frozen: null, blocks: [{ kind: 'notes', lines: [effects === null ? words.noRegister : effects.drafts > 0 ? words.drafts(effects.drafts) : words.emptyRegister], tone: 'warning' }] };
  }
  return { ...common, blocks: blocks(viewOf(input, effects, texts)), frozen: { table: 'register', columns: 2 } };
};
