/** «Каталог мер» as it comes with the add-in: offered row by row, so that a later edition adds what is new and keeps hers. */
import { DEFAULT_CATALOGUE } from '../../../engine/support/defaultCatalogue/defaultCatalogue';
import { basesInWords, LEVEL_WORDS, MANAGEABILITY_WORDS, MEASURE_KIND_WORDS, monthsInWords, NATURE_WORDS, RISK_KIND_WORDS } from '../../../engine/support/measureWords';
import type { Measure } from '../../../engine/support/model';
import type { CatalogueColumn } from '../../../inputs/catalogue';
import type { RawValue } from '../../../inputs/rawWorkbook';
import type { OfferedRow } from '../offeredRow';

type Cells = Readonly<Partial<Record<CatalogueColumn, RawValue>>>;

const wordOf = <Value extends string>(value: Value | null, words: Readonly<Record<Value, string>>): string => (value === null ? '' : words[value]);

const cellsOf = ({ code, bases, text, direction, kind, riskKind, manageability, nature, level, months, responsible, participants, document, source }: Measure): Cells => ({
  code,
  bases: basesInWords(bases),
  text,
  direction,
  kind: wordOf(kind, MEASURE_KIND_WORDS),
  riskKind: wordOf(riskKind, RISK_KIND_WORDS),
  manageability: wordOf(manageability, MANAGEABILITY_WORDS),
  nature: wordOf(nature, NATURE_WORDS),
  level: LEVEL_WORDS[level],
  months: months === null ? '' : monthsInWords(months),
  responsible: responsible ?? '',
  participants: participants ?? '',
  document: document ?? '',
  source: source ?? '',
  included: 'да',
});

/** The same whatever the district: what is recommended is chosen from them. */
export const catalogueRows = (): readonly OfferedRow[] => DEFAULT_CATALOGUE.map((measure) => ({ code: measure.code, cells: cellsOf(measure) }));
