/** Placeholders that speak of recommendations, the roadmap and decisions. */
import { isDraft } from '../../engine/support/decisions/draft';
import type { NotePlaceholderId } from '../../engine/support/note/placeholders';
import { note } from '../../i18n/ru/note';
import type { NoteScene } from './scene';
import { isDone, measureTallies, recommendedSchools, roadmapKinds } from './support';

const { conclusions } = note;

const recommendations = (scene: NoteScene): string => {
  const { recommendations: all } = scene.input.support;
  return all.length === 0 ? conclusions.noRecommendations : conclusions.recommendations(recommendedSchools(scene), all.length, measureTallies(scene).length);
};

const roadmap = ({ input }: NoteScene): string | null => {
  const rows = input.support.input.roadmap;
  if (rows === null) return null;
  return rows.length === 0 ? conclusions.emptyRoadmap : conclusions.roadmap(rows.length, rows.filter(isDone).length, rows.filter(({ progress }) => progress === null).length);
};

const kinds = ({ input }: NoteScene): string | null => {
  const rows = input.support.input.roadmap;
  if (rows === null || rows.length === 0) return null;
  const { present, missing } = roadmapKinds(rows);
  return missing.length === 0 ? conclusions.allKinds : conclusions.kinds(present, missing);
};

const decisions = ({ input }: NoteScene): string | null => {
  const rows = input.support.input.decisions;
  if (rows === null) return null;
  return rows.length === 0 ? conclusions.emptyDecisions : conclusions.decisions(rows.filter((row) => !isDraft(row)).length, rows.filter(isDone).length, rows.filter(isDraft).length);
};

export const supportValues = {
  'recommendations-found': recommendations,
  'roadmap-found': roadmap,
  'roadmap-kinds': kinds,
  'decisions-found': decisions,
} satisfies Partial<Record<NotePlaceholderId, (scene: NoteScene) => string | null>>;
