/** What makes the reports that are files. */
import { done, type AppResult } from '../../app/problem';
import type { FileReportId } from '../../app/reports/catalogueOfReports';
import type { Run, UseCases } from '../model/useCases';

/** A file for the user to keep, or why there is none. Sentences, as the use cases give them. */
export type FileOutcome =
  | { readonly made: true; /** A name that any system takes. */ readonly name: string; readonly bytes: Uint8Array; /** What became of the data in it. */ readonly remarks: readonly string[] }
  | { readonly made: false; readonly reasons: readonly string[] };

interface FileMaker {
  /** MIME. */
  readonly type: string;
  readonly make: (useCases: UseCases, run: Run) => Promise<AppResult<FileOutcome>>;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const makeNote: FileMaker['make'] = async (useCases, run) => {
  const made = await useCases.makeNote(run);
  if (!made.ok) return made;
  return done(made.report === null ? { made: false, reasons: [] } : { made: true, remarks: [], ...made.report });
};

export const FILE_MAKERS: Readonly<Record<FileReportId, FileMaker>> = {
  'note-document': { type: WORD, make: makeNote },
  'public-copy': { type: EXCEL, make: (useCases, run) => useCases.makePublicCopy(run) },
  'plain-copy': { type: EXCEL, make: (useCases, run) => useCases.makePlainCopy(run) },
};
