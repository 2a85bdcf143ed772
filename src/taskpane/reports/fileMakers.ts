/** What makes the reports that are files. */
import type { AppResult } from '../../app/problem';
import type { FileReportId, ReportId } from '../../app/reports/catalogueOfReports';
import type { Run, UseCases } from '../model/useCases';

/** A file for the user to keep. */
export interface MadeFile {
  /** A name that any system takes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface FileMaker {
  /** MIME. */
  readonly type: string;
  /** `null`: the workbook cannot be used. */
  readonly make: (useCases: UseCases, run: Run) => Promise<AppResult<MadeFile | null>>;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const FILE_MAKERS: Readonly<Partial<Record<FileReportId, FileMaker>>> = {
  'note-document': { type: WORD, make: (useCases, run) => useCases.makeNote(run) },
};

export const isOffered = (id: ReportId): boolean => id in FILE_MAKERS;
