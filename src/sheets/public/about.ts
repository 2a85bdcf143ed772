/** «О публичной копии»: what this is, by which rules counts are hidden, how many and why, what was left out. */
import { HIDDEN_REASONS, type PublishedGroup } from '../../engine/disclosure/model';
import { publicCopy as words } from '../../i18n/ru/publicCopy';
import type { Block, TableBlock } from '../spec';
import type { PublicScene, PublicSheetSpec } from './publicSheet';

/** Counts of pupils that are shown, in a group and those in it. */
export const shownCounts = ({ participants, below, groups }: PublishedGroup): number => Number(participants.shown) + Number(below.shown) + groups.reduce((sum, group) => sum + shownCounts(group), 0);

const reasonsTable = ({ results: { hidden, rules } }: PublicScene): TableBlock => ({
  kind: 'table',
  id: 'reasons',
  name: 'СкрытыеЧисла',
  columns: [
    { id: 'reason', header: words.about.reason, width: 62, kind: 'text', wrap: true },
    { id: 'count', header: words.about.count, width: 16, kind: 'integer' },
  ],
  rows: HIDDEN_REASONS.filter((reason) => hidden[reason] > 0).map((reason) => [words.about.reasons[reason](rules.fewestSchools), hidden[reason]]),
  emptyText: words.about.nothingHidden,
});

const facts = ({ input, results: { rules, tables, hidden } }: PublicScene): Block => {
  const { about } = words;
  return {
    kind: 'facts',
    facts: [
      { id: 'year', label: about.year, cell: words.schoolYear(input.assessment.year), kind: 'text' },
      { id: 'smallCount', label: about.smallCount, cell: rules.smallCount, kind: 'integer', note: about.smallCountNote },
      { id: 'fewestSchools', label: about.fewestSchools, cell: rules.fewestSchools, kind: 'integer', note: about.fewestSchoolsNote },
      { id: 'shown', label: about.shownCounts, cell: tables.reduce((sum, { all }) => sum + shownCounts(all), 0), kind: 'integer' },
      { id: 'hidden', label: about.hiddenCounts, cell: HIDDEN_REASONS.reduce((sum, reason) => sum + hidden[reason], 0), kind: 'integer' },
    ],
  };
};

export const aboutSheet = (scene: PublicScene): PublicSheetSpec => {
  const { about } = words;
  const { assessment, computedAt } = scene.input;
  const lines = assessment.settings.objectivity === 'count' ? about.leftOut : [...about.leftOut, about.biased];
  return {
    id: 'public-about',
    name: words.sheetNames.about,
    title: about.title,
    subtitle: about.subtitle(assessment.year),
    provenance: words.provenance(computedAt),
    blocks: [
      { kind: 'heading', text: about.whatTitle },
      { kind: 'notes', lines: about.what },
      facts(scene),
      { kind: 'heading', text: about.whyTitle },
      reasonsTable(scene),
      { kind: 'heading', text: about.readingTitle },
      { kind: 'notes', lines: about.reading(scene.results.rules.smallCount) },
      { kind: 'heading', text: about.leftOutTitle },
      { kind: 'list', items: lines.map((text) => ({ text })) },
      { kind: 'heading', text: about.careTitle },
      { kind: 'list', items: about.care.map((text) => ({ text })) },
    ],
    frozen: null,
    orientation: 'portrait',
    tabTone: 'info',
  };
};
