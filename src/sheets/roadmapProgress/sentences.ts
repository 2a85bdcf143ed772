/** What the roadmap says in words. */
import { SOON_DAYS } from '../../engine/support/roadmap/follow';
import type { Texts } from '../../i18n';
import type { ListBlock } from '../spec';
import { isOfLostSchool, nextRows } from './lists';
import type { View } from './view';

type Item = ListBlock['items'][number];

const termSentences = (view: View, { sheets: { roadmapProgress: words } }: Texts): readonly Item[] => {
  const { counts } = view.roadmap;
  const next = nextRows(view).length;
  return [
    ...(counts.overdue > 0 ? [{ text: words.overdue(counts.overdue), to: 'past-heading', tone: 'danger' } as const] : []),
    ...(counts.unmarked > 0 ? [{ text: words.unmarked(counts.unmarked), to: 'past-heading', tone: 'warning' } as const] : []),
    ...(counts.overdue + counts.unmarked === 0 ? [{ text: words.nothingOverdue }] : []),
    next > 0 ? { text: words.coming(next, SOON_DAYS), to: 'next-heading' } : { text: words.nothingComing(SOON_DAYS) },
    ...(counts['no-term'] > 0 ? [{ text: words.withoutTerm(counts['no-term']) }] : []),
    ...(counts.unclear > 0 ? [{ text: words.unclear(counts.unclear) }] : []),
  ];
};

const kindSentences = ({ roadmap: { kinds } }: View, { sheets: { roadmapProgress: words, support } }: Texts): readonly Item[] => {
  const missing = kinds.flatMap(({ name, rows }) => (name !== null && rows === 0 ? [support.kinds[name]] : []));
  const without = kinds.find(({ name }) => name === null)?.rows ?? 0;
  return [
    missing.length === 0 ? { text: words.allKinds, to: 'kinds-heading' } : { text: words.missingKinds(missing), to: 'kinds-heading', tone: 'warning' },
    ...(without > 0 ? [{ text: words.noKinds(without) }] : []),
  ];
};

const lostSentences = ({ roadmap: { rows } }: View, { sheets: { roadmapProgress: words } }: Texts): readonly Item[] => {
  const schools = rows.filter(isOfLostSchool).length;
  const grounds = rows.filter(({ lostGround }) => lostGround !== null).length;
  return [
    ...(schools > 0 ? [{ text: words.lostSchools(schools), to: 'lost-heading', tone: 'warning' } as const] : []),
    ...(grounds > 0 ? [{ text: words.lostGrounds(grounds), to: 'lost-heading' } as const] : []),
  ];
};

const mainSentence = ({ roadmap: { source, rows, counts, proposal } }: View, { sheets: { roadmapProgress: words } }: Texts): Item => {
  if (source === 'table') return { text: rows.length === 0 ? words.empty : words.main(rows.length, counts.done, counts.running) };
  return { text: words.mainProposal(rows.length, proposal.year, proposal.rows.filter(({ isMoved }) => isMoved).length), tone: 'warning' };
};

export const roadmapSentences = (view: View, texts: Texts): readonly Item[] => {
  const { roadmapProgress: words } = texts.sheets;
  const { source, rows, progress, known, proposal } = view.roadmap;
  const ofTable = source === 'table';
  return [
    mainSentence(view, texts),
    ...(rows.length === 0 ? [] : termSentences(view, texts)),
    ...(ofTable && rows.length > 0 ? [{ text: progress === null ? words.progressUnknown : words.progress(progress, known, rows.length - known) }] : []),
    ...kindSentences(view, texts),
    ...lostSentences(view, texts),
    ...(!ofTable && proposal.weak > 0 ? [{ text: words.weak(proposal.weak) }] : []),
    ...(view.isWhole ? [] : [{ text: words.cut(view.shown.length, rows.length), tone: 'warning' as const }]),
    { text: words.toDirections, to: 'directions-heading' },
    { text: words.toMatrix, to: 'matrix-heading' },
  ];
};
