/** Tables that neither names nor one row of headers told: by the layout of the sheet, where nothing has to be guessed. */
import type { TableDeclaration } from './columns';
import type { Known } from './findByHeaders';
import { NOTE, type IssueList } from './issueList';
import { detectLayouts, type DetectedLayout } from './layouts/detectLayouts';
import { regionAt } from './layouts/regionAt';
import type { RawWorkbook } from './rawWorkbook';
import { SCHOOLS_TABLE } from './schools';
import { keysOfSchools } from './schoolKeys';
import { nameKey } from './soughtTables';
import type { TableRegion } from './tableRegion';

interface KnownBeside extends Known {
  /** By one row of headers. */
  readonly recognised: readonly TableRegion[];
}

/** In the order of the sheets. What looks like a table but is not clear is told. */
export const findByLayout = (workbook: RawWorkbook, declarations: readonly TableDeclaration[], known: KnownBeside, issues: IssueList): readonly TableRegion[] => {
  const layouts = new Layouts(workbook, declarations, known);
  if (!layouts.areAnyFree()) return [];
  const schools = layouts.schools();
  const ofSchools = [...known.named, ...known.mapped, ...known.recognised, ...schools].filter(({ declaration }) => declaration === SCHOOLS_TABLE);
  const detected = layouts.detect(keysOfSchools(ofSchools)).filter(({ mapping }) => mapping.table !== SCHOOLS_TABLE.id);
  for (const layout of detected) if (!layout.certain) reportUnclear(layout, declarations, issues);
  return [...schools, ...layouts.regions(detected)];
};

class Layouts {
  private readonly skip: ReadonlySet<string>;

  constructor(
    private readonly workbook: RawWorkbook,
    private readonly declarations: readonly TableDeclaration[],
    private readonly known: KnownBeside,
  ) {
    const taken = [...known.named, ...known.recognised].map(({ sheet }) => sheet.name);
    this.skip = new Set([...taken, ...workbook.sheets.map(({ name }) => name).filter((name) => known.othersNames.has(nameKey(name)))]);
  }

  /** Some sheet is none of those that are known already. */
  areAnyFree(): boolean {
    return this.workbook.sheets.some(({ name }) => !this.skip.has(name));
  }

  /** The list of schools itself: only where one sheet alone can be meant. */
  schools(): readonly TableRegion[] {
    const isKnown = [...this.known.named, ...this.known.mapped].some(({ declaration }) => declaration === SCHOOLS_TABLE);
    if (isKnown) return [];
    const regions = this.regions(this.detect(new Set()).filter(({ mapping }) => mapping.table === SCHOOLS_TABLE.id));
    return regions.length === 1 ? regions : [];
  }

  detect(schoolKeys: ReadonlySet<string>): readonly DetectedLayout[] {
    return detectLayouts(this.workbook, { schoolKeys }, { skip: this.skip }).filter((layout) => this.isWanted(layout));
  }

  regions(layouts: readonly DetectedLayout[]): readonly TableRegion[] {
    return layouts.flatMap(({ mapping, certain }) => {
      const mapped = certain ? regionAt(this.workbook, mapping, 'headers') : null;
      return mapped?.readable ? [mapped.region] : [];
    });
  }

  /** Not what a name found, nor what the user pointed at on this sheet, nor on a sheet that bears another table's name. */
  private isWanted({ mapping: { table, sheet } }: DetectedLayout): boolean {
    const { named, mapped } = this.known;
    const declaration = this.declarations.find(({ id }) => id === table);
    if (!declaration || named.some((region) => region.declaration === declaration)) return false;
    if (mapped.some((region) => region.declaration === declaration && region.sheet.name === sheet)) return false;
    return !this.declarations.some((other) => other !== declaration && nameKey(other.name) === nameKey(sheet));
  }
}

const reportUnclear = ({ mapping: { table: id, sheet }, unclear }: DetectedLayout, declarations: readonly TableDeclaration[], issues: IssueList): void => {
  const table = declarations.find((declaration) => declaration.id === id)?.name ?? '';
  const isTold = issues.all.some(({ code, data, sheet: told }) => code === 'layout-unclear' && told === sheet && data.table === table && data.why === unclear);
  if (unclear !== null && !isTold) issues.add('layout-unclear', { table, why: unclear }, { sheet, address: null, table, read: '' }, NOTE);
};
