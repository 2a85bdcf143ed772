/** What is written beside the computed workbook: made of the workbook that is open, each only when it is wanted. */
import type { AppResult } from '../../app/problem';
import { describeProblem } from '../../app/problem';
import { makeNote, type DocumentFile } from '../../app/reports/makeNote';
import type { ReportArguments } from './arguments';
import type { CommandEnvironment } from './commandLine';
import { paintWithoutPage } from './paintWithoutPage';

export interface FurtherFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Says that it was written. */
  readonly saved: string;
}

type Wanted = Pick<ReportArguments, 'docx' | 'year'>;

interface Maker {
  readonly path: (wanted: Wanted) => string | null;
  readonly make: (wanted: Wanted, environment: CommandEnvironment) => Promise<AppResult<DocumentFile | null>>;
  readonly saved: (path: string, environment: CommandEnvironment) => string;
}

const ofYear = ({ year }: Wanted): { readonly year?: number } => (year === null ? {} : { year });

const MAKERS: readonly Maker[] = [
  { path: ({ docx }) => docx, make: (wanted, environment) => makeNote(environment, ofYear(wanted), paintWithoutPage), saved: (path, { texts }) => texts.cli.noteSaved(path) },
];

export const pathsOf = (wanted: Wanted): readonly string[] => MAKERS.flatMap(({ path }) => path(wanted) ?? []);

/** Of an unusable workbook nothing is made; one file that cannot be made ends it, with the reason. */
export const makeFurtherFiles = async (wanted: Wanted, environment: CommandEnvironment): Promise<{ readonly files: readonly FurtherFile[] } | { readonly reason: string }> => {
  const files: FurtherFile[] = [];
  for (const { path, make, saved } of MAKERS) {
    const place = path(wanted);
    if (place === null) continue;
    const made = await make(wanted, environment);
    if (!made.ok) return { reason: describeProblem(made.problem, environment.texts) };
    if (made.report) files.push({ path: place, bytes: made.report.bytes, saved: saved(place, environment) });
  }
  return { files };
};
