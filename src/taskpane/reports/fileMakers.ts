/** What makes the reports that are files. */
import type { AppResult } from '../../app/problem';
import type { FileReportId, ReportId } from '../../app/reports/catalogueOfReports';
import type { Run, UseCases } from '../model/useCases';

/** A file for the user to keep. */
export interface MadeFile {
  /** A name that any system takes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

export type FileMaker = (useCases: UseCases, run: Run) => Promise<AppResult<MadeFile>>;

export const FILE_MAKERS: Readonly<Partial<Record<FileReportId, FileMaker>>> = {};

export const isOffered = (id: ReportId): boolean => id in FILE_MAKERS;
