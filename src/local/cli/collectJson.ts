/** The object that `--json` prints of collecting: a public contract. Keys are added, never renamed. */
import { describeIncoming } from '../../app/describeIncoming';
import type { ComparedCell, ComparedSchool, ReadFile } from '../../app/results';
import type { AllTexts } from '../../i18n';
import type { Collected } from './collectFile';

const file = ({ file: name, kind, schools, years, by, at, rows, problems }: ReadFile, texts: AllTexts) => ({
  file: name,
  kind,
  schools,
  years,
  by,
  at,
  rows: rows.length,
  problems: problems.map((problem) => ({ code: problem.code, severity: problem.severity, sheet: problem.place.sheet, address: problem.place.address, message: describeIncoming(problem, texts) })),
});

const cell = ({ id, kind, table, key, column, header, was, becomes, from, to, rivals, readOnly }: ComparedCell, accepted: ReadonlySet<string>) => ({
  kind,
  table,
  key,
  column,
  header,
  was,
  becomes,
  from,
  to,
  contradicted: rivals.length > 0,
  readOnly,
  merged: accepted.has(id),
});

const school = ({ key, name, files, cells, missing }: ComparedSchool, accepted: ReadonlySet<string>) => ({
  key,
  school: name,
  files,
  same: cells.filter(({ kind }) => kind === 'same').length,
  cells: cells.filter(({ kind }) => kind !== 'same').map((one) => cell(one, accepted)),
  missing,
});

export const collectJson = ({ comparison: { year, files, schools }, accepted, merged }: Collected, texts: AllTexts) => ({
  year,
  files: files.map((one) => file(one, texts)),
  schools: schools.map((one) => school(one, accepted)),
  merged,
});
