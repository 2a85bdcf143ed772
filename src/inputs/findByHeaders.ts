/** Tables on sheets of any other name: by one row of the table's own headers. */
import { headerKey } from './headers';
import type { RawWorkbook } from './rawWorkbook';
import { candidateOnSheet, nameKey, type Candidate, type Sought } from './soughtTables';
import type { TableRegion } from './tableRegion';

/** A table known by fewer columns than this is not recognised by one row of headers. */
const COLUMNS_TO_RECOGNISE = 3;

/** What was found otherwise. */
export interface Known {
  readonly named: readonly TableRegion[];
  readonly mapped: readonly TableRegion[];
  /** Keys of the names of tables that are none of those that are looked for. */
  readonly othersNames: ReadonlySet<string>;
}

/** Of tables that no name found: every free sheet that fits exactly one of them, or one that makes more of its headers than all others. */
export const findByHeaders = ({ sheets }: RawWorkbook, sought: readonly Sought[], { named, mapped, othersNames }: Known): readonly TableRegion[] => {
  const reserved = new Set([...othersNames, ...sought.map(({ declaration }) => nameKey(declaration.name))]);
  const taken = new Set([...named, ...mapped].map(({ sheet }) => sheet));
  const recognisable = sought.filter(({ declaration: { columns, toldBy, ofReports } }) => !ofReports && (toldBy ?? Object.values(columns).filter(({ required }) => required)).length >= COLUMNS_TO_RECOGNISE);
  return sheets
    .filter((sheet) => !taken.has(sheet) && !reserved.has(nameKey(sheet.name)))
    .flatMap((sheet) => {
      const fits = recognisable.map((one) => candidateOnSheet(one, sheet, 'headers')).filter(isFit);
      const only = fits.find((fit) => fits.every((other) => other === fit || readsMore(fit, other)));
      return only && !named.some(({ declaration }) => declaration === only.region.declaration) ? [only.region] : [];
    });
};

/** Every header that the other reads, and further ones. */
const readsMore = ({ region: one }: Candidate, { region: other }: Candidate): boolean => {
  const read = new Set(one.headers.indexes.values());
  return one.headerRow === other.headerRow && read.size > other.headers.indexes.size && [...other.headers.indexes.values()].every((index) => read.has(index));
};

/** «№ п/п»: says nothing of what the table is. */
const NUMBERING: ReadonlySet<string> = new Set(['№', '№ п/п', '№№ п/п', 'п/п'].map(headerKey));

/** Nothing is missing, and no column that it needs stands there twice: that would be two blocks side by side. */
const isFit = (candidate: Candidate | null): candidate is Candidate => {
  if (!candidate || candidate.missing.length > 0) return false;
  const { declaration, headers } = candidate.region;
  if (declaration.toldBy?.some((column) => !headers.indexes.has(column))) return false;
  if (declaration.commonWords && headers.unknown.some(({ header }) => !NUMBERING.has(headerKey(header)))) return false;
  return !headers.duplicates.some(({ column }) => declaration.columns[column]?.required);
};
