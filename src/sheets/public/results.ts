/** «Результаты по процедурам»: participants and those below the threshold by groups of schools, a table for each procedure. */
import type { PublishedGroup } from '../../engine/disclosure/model';
import type { GroupName } from '../../engine/disclosure/publicResults';
import { publicCopy as words } from '../../i18n/ru/publicCopy';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { countCell, shareCell, tableOf } from './published';
import type { PublicScene, PublicSheetSpec } from './publicSheet';

/** More do not fit on a page. */
const MOST_YEARS = 3;

interface NamedGroup {
  readonly id: string;
  readonly label: string;
  readonly schools: number;
}

/** From the whole down; a group inside another is named with it: «село, СОШ». */
const namedGroups = ({ id, label, level, schools, groups }: GroupName, above: readonly string[] = []): readonly NamedGroup[] => {
  const path = level === 'all' ? [] : [...above, label ?? words.notSaid];
  return [{ id, label: level === 'all' ? words.allSchools : path.join(', '), schools }, ...groups.flatMap((group) => namedGroups(group, path))];
};

const byId = (group: PublishedGroup, found = new Map<string, PublishedGroup>()): ReadonlyMap<string, PublishedGroup> => {
  found.set(group.id, group);
  for (const one of group.groups) byId(one, found);
  return found;
};

const columns = (years: readonly number[]): readonly ColumnSpec[] => [
  { id: 'group', header: words.group, width: 30, kind: 'text', wrap: true },
  { id: 'schools', header: words.schools, width: 9, kind: 'integer' },
  ...years.flatMap((year): readonly ColumnSpec[] => [
    { id: `participants_${String(year)}`, header: words.countsOf.participants(year), width: 12, kind: 'integer' },
    { id: `below_${String(year)}`, header: words.countsOf.below(year), width: 12, kind: 'integer' },
    { id: `share_${String(year)}`, header: words.countsOf.share(year), width: 11, kind: 'percent-1' },
  ]),
];

const procedureTable = ({ results }: PublicScene, procedure: string, number: number, years: readonly number[], groups: readonly NamedGroup[]): TableBlock => {
  const published = years.map((year) => {
    const table = tableOf(results.tables, procedure, year);
    return table ? byId(table.all) : null;
  });
  const row = ({ id, label, schools }: NamedGroup): readonly SpecCell[] => [
    label,
    schools,
    ...published.flatMap((ofYear): readonly SpecCell[] => {
      const group = ofYear?.get(id) ?? null;
      return [countCell(group, 'participants'), countCell(group, 'below'), shareCell(group)];
    }),
  ];
  return { kind: 'table', id: `procedure_${String(number)}`, name: `РезультатыПроцедуры${String(number)}`, caption: procedure, dense: true, columns: columns(years), rows: groups.map(row), emptyText: words.results.none };
};

const howGrouped = ({ results: { levels } }: PublicScene): string => {
  if (levels.length === 0) return words.results.noGroups;
  return levels[0] === 'municipality' ? words.results.byMunicipality : words.results.byLocality;
};

/** `null`: there are no results. */
export const resultsSheet = (scene: PublicScene): PublicSheetSpec | null => {
  const { results, input } = scene;
  const years = results.years.slice(-MOST_YEARS);
  const procedures = [...new Set(results.tables.filter(({ year }) => years.includes(year)).map(({ procedure }) => procedure))];
  if (procedures.length === 0) return null;
  const groups = namedGroups(results.names);
  return {
    id: 'public-results',
    name: words.sheetNames.results,
    title: words.results.title,
    subtitle: words.results.subtitle(input.assessment.year),
    provenance: words.provenance(input.computedAt),
    blocks: [{ kind: 'notes', lines: [howGrouped(scene), words.hiddenNote] }, ...procedures.map((procedure, at) => procedureTable(scene, procedure, at + 1, years, groups))],
    frozen: null,
    orientation: 'landscape',
    tabTone: 'accent',
  };
};
