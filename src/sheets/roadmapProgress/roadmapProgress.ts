/** «Ход дорожной карты»: what of the plan is done, overdue and to come; the plan itself is the user's table. */
import { dayText } from '../../engine/support/days';
import { SOON_DAYS } from '../../engine/support/roadmap/follow';
import type { Texts } from '../../i18n';
import { provenance, TABLE_NAMES } from '../common/provenance';
import type { ReportInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { roadmapFacts } from './facts';
import { directionsChart, directionsTable, kindsTable, responsibleTable } from './groups';
import { lostItems, MOST_LISTED, nextRows, nextTable, pastRows, pastTable } from './lists';
import { matrixTable } from './matrix';
import { rowsTable } from './rows';
import { roadmapSentences } from './sentences';
import { viewOf, type View } from './view';

const cutNote = (all: number, { sheets: { roadmapProgress: words } }: Texts): readonly Block[] => (all > MOST_LISTED ? [{ kind: 'notes', lines: [words.listCut(MOST_LISTED, all)] }] : []);

const listBlocks = (view: View, texts: Texts): readonly Block[] => {
  const { roadmapProgress: words } = texts.sheets;
  const lost = lostItems(view, texts);
  return [
    { kind: 'heading', id: 'past-heading', text: words.overdueTitle },
    ...cutNote(pastRows(view).length, texts),
    pastTable(view, texts),
    { kind: 'heading', id: 'next-heading', text: words.comingTitle(SOON_DAYS) },
    ...cutNote(nextRows(view).length, texts),
    nextTable(view, texts),
    ...(lost.length === 0 ? [] : ([{ kind: 'heading', id: 'lost-heading', text: words.lostTitle }, { kind: 'list', items: lost }] as const)),
  ];
};

export const roadmapProgressSheet = (input: ReportInput, texts: Texts): SheetSpec => {
  const { roadmapProgress: words, common } = texts.sheets;
  const view = viewOf(input, texts);
  const { source, today, proposal } = view.roadmap;
  return {
    id: 'roadmap-progress',
    name: texts.terms.sheetNames['roadmap-progress'],
    title: words.title,
    subtitle: source === 'table' ? words.subtitle(dayText(today)) : words.subtitleProposal(proposal.year),
    provenance: source === 'table' ? provenance(input, texts, words.rules, [TABLE_NAMES.roadmap]) : common.provenance(input.computedAt, [words.proposalSource], words.rules),
    blocks: [
      { kind: 'list', items: roadmapSentences(view, texts) },
      { kind: 'heading', text: words.rowsTitle },
      rowsTable(view, texts),
      ...listBlocks(view, texts),
      { kind: 'heading', id: 'directions-heading', text: words.directionsTitle },
      directionsTable(view, texts),
      directionsChart(view, texts),
      { kind: 'heading', text: words.responsibleTitle },
      responsibleTable(view, texts),
      { kind: 'heading', id: 'kinds-heading', text: words.kindsTitle },
      kindsTable(view, texts),
      { kind: 'heading', id: 'matrix-heading', text: words.matrixTitle },
      { kind: 'notes', lines: [words.matrixNote] },
      matrixTable(view, texts),
      { kind: 'heading', text: words.factsTitle },
      { kind: 'facts', facts: roadmapFacts(view, texts) },
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: [words.soonMeans(SOON_DAYS), ...words.reading] },
    ],
    frozen: { table: 'rows', columns: 3 },
    orientation: 'landscape',
    tabTone: 'info',
  };
};
