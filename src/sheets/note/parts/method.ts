/** Where the figures come from and by which parameters: tables. */
import { note } from '../../../i18n/ru/note';
import type { NoteCell } from '../document';
import { tablePart, type Part } from './part';

const { tables } = note;

const yearSpan = (years: readonly number[]): NoteCell => {
  if (years.length === 0) return null;
  const sorted = [...years].sort((a, b) => a - b);
  return sorted.length === 1 ? String(sorted[0]) : `${String(sorted[0])}–${String(sorted.at(-1))}`;
};

export const sources: Part = ({ input: { found } }) => {
  const { sources: words } = tables;
  if (found.length === 0) return null;
  return tablePart({
    id: 'sources',
    caption: words.caption,
    columns: [
      { id: 'table', header: words.table, width: 20, kind: 'text' },
      { id: 'place', header: words.place, width: 30, kind: 'text' },
      { id: 'rows', header: words.rows, width: 9, kind: 'integer' },
      { id: 'used', header: words.used, width: 9, kind: 'integer' },
      { id: 'years', header: words.years, width: 13, kind: 'text', align: 'center' },
    ],
    rows: found.map(({ name, sheet, address, rows, usedRows, years }) => [name, words.placeOf(sheet, address), rows, usedRows, yearSpan(years)]),
  });
};

export const parameters: Part = ({ input }) => {
  const { parameters: words } = tables;
  const { assessment, settingSources } = input;
  const { settings } = assessment;
  const row = (name: string, value: NoteCell, setting: keyof typeof settings, byDefault = words.byDocument): readonly NoteCell[] => [name, settingSources[setting] === 'workbook' ? words.byUser : byDefault, value];
  return tablePart({
    id: 'parameters',
    caption: words.caption,
    columns: [
      { id: 'name', header: words.name, width: 42, kind: 'text' },
      { id: 'source', header: words.source, width: 30, kind: 'text' },
      { id: 'value', header: words.value, width: 20, kind: 'general', align: 'center' },
    ],
    rows: [
      row(words.year, note.words.schoolYear(assessment.year), 'year', words.latest),
      row(words.ruleSet, words.ruleSets[settings.ruleSet], 'ruleSet'),
      row(words.threshold, note.rules.threshold(settings.lowThreshold), 'lowThreshold'),
      row(words.objectivity, words.objectivityModes[settings.objectivity], 'objectivity'),
      row(words.filials, words.filialModes[settings.filials], 'filials'),
      row(words.bottomShare, note.rules.threshold(settings.bottomShare * 100), 'bottomShare'),
      // no document gives these
      row(words.high, settings.risk.high, 'risk', words.byUser),
      row(words.medium, settings.risk.medium, 'risk', words.byUser),
      row(words.zone, settings.risk.highFactorsForZone, 'risk', words.byUser),
      row(words.small, settings.smallCount, 'smallCount', words.byUser),
    ],
  });
};
