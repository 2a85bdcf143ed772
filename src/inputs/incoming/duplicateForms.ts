/** Several forms of one school and year: the same twice is taken once, different ones are told, and the user chooses. */
import type { IncomingContext } from './context';
import type { IncomingRow, ReadFile } from './incoming';
import { ProblemList } from './problems';

const contentOf = (rows: readonly IncomingRow[]): string =>
  JSON.stringify(
    rows
      .map(({ table, key, cells }) => [table, Object.entries(key).sort(), Object.entries(cells).map(([column, { value }]) => [column, value] as const).sort(([a], [b]) => (a < b ? -1 : 1))])
      .map((row) => JSON.stringify(row))
      .sort(),
  );

const identityOf = ({ kind, rows, years }: ReadFile): string | null => (kind === 'form' && rows[0] ? JSON.stringify([rows[0].school, years]) : null);

const withProblem = (file: ReadFile, severity: 'note' | 'warning', school: string, other: string): ReadFile => {
  const problems = new ProblemList(file.file);
  problems.add(severity, 'form-duplicate', { school, other });
  return { ...file, problems: [...file.problems, ...problems.all] };
};

export const withDuplicatesTold = (files: readonly ReadFile[], { directory }: Pick<IncomingContext, 'directory'>): readonly ReadFile[] => {
  const byIdentity = new Map<string, ReadFile[]>();
  for (const file of files) {
    const identity = identityOf(file);
    if (identity !== null) byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), file]);
  }
  const nameOf = (key: string): string => directory.listed.find(({ school }) => school.key === key)?.school.name ?? key;
  return files.map((file) => {
    const twins = byIdentity.get(identityOf(file) ?? '') ?? [];
    const other = twins.find((twin) => twin !== file);
    if (other === undefined) return file;
    const school = nameOf(file.rows[0]?.school ?? '');
    const first = twins.find((twin) => contentOf(twin.rows) === contentOf(file.rows));
    if (first !== undefined && first !== file) return withProblem({ ...file, rows: [] }, 'note', school, first.file);
    const different = twins.find((twin) => contentOf(twin.rows) !== contentOf(file.rows));
    return different ? withProblem(file, 'warning', school, different.file) : file;
  });
};
