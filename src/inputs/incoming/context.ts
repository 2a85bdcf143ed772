/** What reading of incoming files is given from outside: the schools they may speak of, how bytes are opened, the words for issues. */
import type { Issue } from '../issues';
import type { RawWorkbook } from '../rawWorkbook';
import type { Remembered } from '../readInputs';
import type { SchoolDirectory } from '../schoolDirectory';
import type { IncomingFile } from './incoming';

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'workbook'; readonly raw: RawWorkbook; /** What the add-in keeps in it beside its sheets. */ readonly remembered?: Remembered }
  /** A CSV: its rows, as texts. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** A zip of files, in their order. */
  | { readonly kind: 'archive'; readonly files: readonly IncomingFile[] }
  | { readonly kind: 'unusable'; readonly code: 'not-a-workbook' | 'locked-file' | 'empty-file' };

export interface IncomingContext {
  /** The schools of the workbook that collects. */
  readonly directory: SchoolDirectory;
  /** The school year that is collected, by the year in which it ends. */
  readonly year: number;
  /** Never throws, whatever the bytes are. */
  readonly readBytes: (file: IncomingFile) => OpenedFile;
  /** An issue in the user's words. */
  readonly describe: (issue: Issue) => string;
}
