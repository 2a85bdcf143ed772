/** What the sheets of a workbook are by their headers and contents alone: every block that is, or may be, an input table. */
import type { RawSheet, RawWorkbook } from '../rawWorkbook';
import { schoolAround } from './around';
import { blocksOf, type Block } from './blocks';
import { samplesOf } from './blockColumns';
import { labelColumns, procedureLabels, schoolLabels, yearLabels } from './labelColumns';
import { PARTICIPANTS_KIND, PASSPORT_KIND, RISK_PROFILE_KIND, RISKS_KIND, SCHOOLS_KIND } from './declaredKinds';
import { declaredLayout, type DeclaredKind } from './declaredLayout';
import type { Recognised } from './recognised';
import { resultsLayout } from './resultsLayout';
import { schoolNameKey } from '../schoolNames';
import { readText } from '../text';
import { withoutSummaries, type LayoutOfSchools } from './summaries';

export type DetectedLayout = Recognised;

export interface KnownSchools {
  /** Keys of the names in «Школы»; none where that table is not found yet. */
  readonly schoolKeys: ReadonlySet<string>;
}

export interface DetectOptions {
  /** Names of sheets that are known already. */
  readonly skip?: ReadonlySet<string>;
}

/** In the order of the sheets and of their blocks. */
export const detectLayouts = (raw: RawWorkbook, { schoolKeys }: KnownSchools, { skip = new Set() }: DetectOptions = {}): readonly DetectedLayout[] =>
  withoutSummaries(raw.sheets.filter(({ name }) => !skip.has(name)).flatMap((sheet) => layoutsOn(sheet, schoolKeys)));

const layoutsOn = (sheet: RawSheet, schoolKeys: ReadonlySet<string>): readonly LayoutOfSchools[] => {
  const test = schoolLabels(schoolKeys);
  const labels = labelColumns(sheet, test);
  if (labels.length > 0) {
    return labels.flatMap(({ column, span, isOneOfSeveral }) =>
      blocksOf(sheet, span, column, test).flatMap((block) => {
        const sure = !isOneOfSeveral && areKnown(block, test.isLabel);
        return layoutsOfBlock(block, schoolKeys.size === 0).map((found) => ({ ...found, certain: found.certain && sure, schools: schoolsOf(block) }));
      }),
    );
  }
  return schoolKeys.size === 0 ? [] : layoutsOfOneSchool(sheet, schoolKeys).map((found) => ({ ...found, schools: [] }));
};

const schoolsOf = (block: Block): readonly string[] => samplesOf(block, block.labelColumn).map((cell) => schoolNameKey(readText(cell)));

const DATA_KINDS: readonly DeclaredKind[] = [PASSPORT_KIND, PARTICIPANTS_KIND, RISKS_KIND, RISK_PROFILE_KIND];

/** Of several tables that the block may be, the certain one; two certain ones make both doubtful. */
const layoutsOfBlock = (block: Block, schoolsAreSought: boolean): readonly Recognised[] => {
  const results = resultsLayout(block, 'school', {});
  const found: readonly Recognised[] = [...(results.measures ? [results] : []), ...DATA_KINDS.map((kind) => declaredLayout(block, kind)).filter(({ looksLikeIt }) => looksLikeIt)];
  const certain = found.filter((one) => one.certain);
  if (certain.length > 1) return certain.map((one) => ({ ...one, certain: false, unclear: 'two-meanings' }));
  if (certain.length === 1) return certain;
  const schools = schoolsAreSought ? declaredLayout(block, SCHOOLS_KIND) : null;
  if (schools?.looksLikeIt && schools.certain) return [schools];
  const doubtful = [...found].sort((a, b) => Number(a.unclear === null) - Number(b.unclear === null));
  return doubtful.slice(0, 1);
};

/** Most of the labels are schools of the list. */
const areKnown = (block: Block, isLabel: (text: string) => boolean): boolean => {
  const cells = samplesOf(block, block.labelColumn).filter((cell) => cell !== '');
  return 2 * cells.filter((cell) => isLabel(readText(cell))).length > cells.length;
};

const layoutsOfOneSchool = (sheet: RawSheet, schoolKeys: ReadonlySet<string>): readonly Recognised[] => {
  for (const [labels, test] of [['procedure', procedureLabels] as const, ['year', yearLabels] as const]) {
    const [label] = labelColumns(sheet, test);
    if (!label) continue;
    const blocks = blocksOf(sheet, label.span, label.column, test);
    return blocks.flatMap((block) => {
      const school = schoolAround(block, schoolKeys);
      const found = resultsLayout(block, labels, school === null ? {} : { school });
      return found.measures ? [found] : [];
    });
  }
  return [];
};
