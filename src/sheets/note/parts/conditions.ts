/** Social conditions and risks. */
import { note } from '../../../i18n/ru/note';
import { risks } from '../../../i18n/ru/sheets/risks';
import type { NoteTableData } from '../document';
import { indexed, type NoteScene } from '../scene';
import { factorTallies } from '../tallies';
import { MOST_CATEGORIES, tablePart, type Part } from './part';

const { tables } = note;

export const isbshChart: Part = (scene) => {
  const { isbsh: words } = tables;
  const all = indexed(scene);
  if (all.length < 2) return null;
  const shown = all.slice(0, MOST_CATEGORIES);
  const data: NoteTableData = {
    id: 'isbsh-values',
    caption: words.data,
    columns: [
      { id: 'school', header: tables.school, width: 40, kind: 'text' },
      { id: 'value', header: words.value, width: 12, kind: 'index' },
    ],
    rows: shown.map(({ school, isbsh }) => [scene.nameOf(school), isbsh!.value]),
  };
  return { kind: 'chart', chart: 'bar', caption: words.chart(shown.length, all.length), data, categories: 'school', series: [{ name: words.value, column: 'value' }], valueTitle: words.axis };
};

const factorsData = (scene: NoteScene): NoteTableData | null => {
  const { risks: words } = tables;
  const tallies = factorTallies(scene);
  if (tallies.length === 0) return null;
  return {
    id: 'risk-factors',
    caption: words.caption,
    columns: [
      { id: 'factor', header: words.factor, width: 46, kind: 'text' },
      { id: 'high', header: words.high, width: 14, kind: 'integer' },
      { id: 'medium', header: words.medium, width: 14, kind: 'integer' },
      { id: 'known', header: words.known, width: 14, kind: 'integer' },
    ],
    rows: tallies.map(({ factor, name, high, medium, known }) => [words.short(factor, name), high, medium, known]),
  };
};

export const riskFactors: Part = (scene) => {
  const data = factorsData(scene);
  return data && tablePart(data);
};

/** Under a bar a short name fits. */
export const riskFactorsChart: Part = (scene) => {
  const { risks: words } = tables;
  const data = factorsData(scene);
  if (data === null) return null;
  const short = factorTallies(scene).map(({ factor }) => words.short(factor, risks.shortFactors[factor]));
  const series = [
    { name: words.high, column: 'high' },
    { name: words.medium, column: 'medium' },
  ];
  return {
    kind: 'chart',
    chart: 'bar',
    caption: words.chart,
    data: { ...data, id: 'risk-factors-short', rows: data.rows.map(([, ...counts], at) => [short[at]!, ...counts]) },
    categories: 'factor',
    series,
    valueTitle: words.axis,
  };
};
