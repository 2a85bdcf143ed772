/** What is written beside the computed workbook: made of the workbook that is open, each only when it is wanted. */
import { basename } from 'node:path';
import { makePlainCopy, makePublicCopy } from '../../app/copies';
import type { CopyOutcome } from '../../app/copies/outcome';
import { describeProblem, type AppResult } from '../../app/problem';
import { makeNote } from '../../app/reports/makeNote';
import type { ReportArguments } from './arguments';
import type { CommandEnvironment } from './commandLine';
import { lines } from './commandLine';
import { paintWithoutPage } from './paintWithoutPage';

export interface FurtherFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Says that it was written, and what there is to know of it. */
  readonly saved: string;
}

type Wanted = Pick<ReportArguments, 'docx' | 'publicCopy' | 'plainCopy' | 'year' | 'output'>;

/** What was made, or why not. */
type Made = { readonly bytes: Uint8Array; readonly remarks: readonly string[] } | { readonly reasons: readonly string[] };

interface Ground {
  readonly wanted: Wanted;
  /** The computed workbook as a file. */
  readonly bytes: Uint8Array;
  readonly environment: CommandEnvironment;
}

interface Maker {
  readonly path: (wanted: Wanted) => string | null;
  readonly make: (ground: Ground) => Promise<Made>;
  readonly saved: (texts: CommandEnvironment['texts'], path: string) => string;
}

const ofYear = ({ year }: Wanted): { readonly year?: number } => (year === null ? {} : { year });

const made = <Report>(result: AppResult<Report>, { environment: { texts } }: Ground, of: (report: Report) => Made): Made => (result.ok ? of(result.report) : { reasons: [describeProblem(result.problem, texts)] });

const ofCopy = (copy: CopyOutcome): Made => (copy.made ? copy : { reasons: copy.reasons });

/** The workbook was computed: none of these finds it unusable. */
const MAKERS: readonly Maker[] = [
  {
    path: ({ docx }) => docx,
    make: async (ground) => made(await makeNote(ground.environment, ofYear(ground.wanted), paintWithoutPage), ground, (note) => (note ? { bytes: note.bytes, remarks: [] } : { reasons: [] })),
    saved: ({ cli }, path) => cli.noteSaved(path),
  },
  {
    path: ({ publicCopy }) => publicCopy,
    make: async (ground) => made(await makePublicCopy(ground.environment, ofYear(ground.wanted)), ground, ofCopy),
    saved: ({ cli }, path) => cli.publicSaved(path),
  },
  {
    path: ({ plainCopy }) => plainCopy,
    make: async (ground) => made(await makePlainCopy(ground.environment, ofYear(ground.wanted), { name: basename(ground.wanted.output), bytes: ground.bytes }), ground, ofCopy),
    saved: ({ cli }, path) => cli.copySaved(path),
  },
];

export const pathsOf = (wanted: Wanted): readonly string[] => MAKERS.flatMap(({ path }) => path(wanted) ?? []);

/** One file that cannot be made ends it, with the reason. */
export const makeFurtherFiles = async (ground: Ground): Promise<{ readonly files: readonly FurtherFile[] } | { readonly reason: string }> => {
  const files: FurtherFile[] = [];
  for (const { path, make, saved } of MAKERS) {
    const place = path(ground.wanted);
    if (place === null) continue;
    const file = await make(ground);
    if ('reasons' in file) return { reason: lines(ground.environment.texts.cli.cannotMake(place), ...file.reasons) };
    files.push({ path: place, bytes: file.bytes, saved: lines(saved(ground.environment.texts, place), ...file.remarks.map((remark) => `  ${remark}`)) });
  }
  return { files };
};
