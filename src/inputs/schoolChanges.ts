/**
 * The table «Изменения школ»: one row says what a school was before it was renamed, merged or moved.
 *
 * It is walked twice: what a row means hangs on the others (chains, circles, contradictions), so the first walk is silent.
 */
import { parseChangeKind } from './cellValues/changeKinds';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { optional, PLAIN_YEAR_COLUMN, required, type TableDeclaration } from './columns';
import type { ChangeProblem, SchoolChange } from './history/changeLinks';
import { settleChanges, type SchoolHistory } from './history/settleChanges';
import { IssueList } from './issueList';
import type { ListedSchools } from './schools';
import { TableRows } from './tableRows';

export type SchoolChangeColumn = 'former' | 'code' | 'kind' | 'year' | 'school' | 'municipality' | 'document';

export const SCHOOL_CHANGES_TABLE: TableDeclaration<SchoolChangeColumn> = {
  id: 'schoolChanges',
  name: 'Изменения школ',
  sheetSynonyms: ['Реорганизация школ', 'Переименования школ'],
  hasTotals: false,
  columns: {
    former: required('Было', 'text', 'formerSchool', { synonyms: ['Прежнее название', 'Старое название', 'Прежняя школа'] }),
    kind: required('Что произошло', 'text', 'changeKind', { synonyms: ['Вид изменения', 'Изменение'] }),
    school: required('Стало', 'school', 'successor', { synonyms: ['Новое название', 'Школа теперь', 'Правопреемник'] }),
    year: { ...PLAIN_YEAR_COLUMN, header: 'Учебный год', synonyms: ['Год', ...PLAIN_YEAR_COLUMN.synonyms.filter((synonym) => synonym !== 'Учебный год')], required: false, hint: 'changeYear' },
    code: optional('Прежний код', 'code', 'schoolCode'),
    municipality: optional('Прежний муниципалитет', 'text', 'municipality'),
    document: optional('Документ', 'text', 'document'),
  },
};

type Rows = TableRows<SchoolChangeColumn>;

/** Makes former names and codes known to the directory. */
export const readSchoolChanges = (rows: Rows, listed: ListedSchools): SchoolHistory => {
  const unheard = new TableRows(rows.regions, new IssueList());
  const changes: SchoolChange[] = [];
  while (unheard.next()) {
    const change = readChange(unheard);
    if (change !== null) changes.push(change);
  }
  const { problems, history } = settleChanges(changes, listed);
  const byPlace = new Map([...problems].map(([{ origin }, found]) => [placeKey(origin), found]));
  while (rows.next()) {
    const change = readChange(rows);
    if (change === null) continue;
    for (const problem of byPlace.get(placeKey(change.origin)) ?? []) report(rows, problem);
    if (!rows.failed) rows.use();
  }
  return history;
};

const placeKey = ({ sheet, address }: SchoolChange['origin']): string => `${sheet}!${address}`;

const report = (rows: Rows, { code, column, data, weight }: ChangeProblem): void => rows.report(code, column, data, weight);

const readChange = (rows: Rows): SchoolChange | null => {
  const former = rows.required('former', parseText);
  const kind = rows.required('kind', parseChangeKind);
  const successor = rows.required('school', parseText);
  const year = rows.optional('year', parseYear);
  const code = rows.optional('code', parseText);
  const municipality = rows.optional('municipality', parseText);
  const document = rows.optional('document', parseText);
  if (rows.failed || former === null || kind === null || successor === null) return null;
  const codeCell = code === null ? '' : rows.raw('code');
  return { former, code, codeCell, kind, successor, successorCell: rows.raw('school'), year, municipality, document, origin: rows.origin('former'), place: rows.place('former') };
};
