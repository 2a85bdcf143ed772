/** What building reports has come to, in words. */
import { isReportSheet } from '../../app/results';
import type { BuiltReports, PreparedTable, SheetId, WrittenSheet } from '../../app/results';
import { tablesOf, type SheetReportId } from '../../app/reports/catalogueOfReports';
import type { GalleryTexts } from '../../i18n/texts';

export interface NotBuilt {
  readonly id: SheetId;
  readonly why: string;
}

export interface ToldBuilding {
  readonly written: readonly WrittenSheet[];
  readonly notBuilt: readonly NotBuilt[];
  readonly prepared: readonly PreparedTable[];
  /** The reports rest on tables of the user's, and these got nothing. */
  readonly nothingAdded: boolean;
}

export const toldBuilding = ({ written, prepared, gaps }: Pick<BuiltReports, 'written' | 'prepared' | 'gaps'>, asked: readonly SheetReportId[], words: GalleryTexts): ToldBuilding => {
  const built = new Set<SheetId>(written.map(({ id }) => id));
  return {
    // A calculation renews the reports that stand in the workbook: told is what she has asked for.
    written: written.filter(({ id }) => asked.some((one) => one === id)),
    notBuilt: asked.filter((id) => !built.has(id)).map((id) => ({ id, why: gaps.find(({ sheet }) => sheet === id)?.why ?? words.result.noData })),
    prepared,
    nothingAdded: prepared.length === 0 && asked.some((id) => isReportSheet(id) && built.has(id) && tablesOf(id).length > 0),
  };
};

export const tableLine = ({ name, made, rows, more }: PreparedTable, { result }: GalleryTexts): string => [made ? result.made(name, rows) : result.added(name, rows), ...(more > 0 ? [result.more(more)] : [])].join(' ');

/** For the message below: short, the rest stands in the gallery. */
export const inShort = ({ written, notBuilt, prepared }: ToldBuilding, nameOf: (id: SheetId) => string, words: GalleryTexts): string =>
  [
    written.length === 0 ? words.result.none : words.result.built(written.length),
    ...notBuilt.map(({ id, why }) => words.result.notBuilt(nameOf(id), why)),
    ...prepared.map((table) => tableLine(table, words)),
  ].join(' ');
