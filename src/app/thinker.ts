/**
 * Everything between reading the workbook and writing the sheets, as a question with plain data in and plain data out:
 * so it can be answered in a worker, or here.
 */
import type { DistrictAnalysis } from '../engine/analysis/analysis';
import type { OfferedTable, WorkbookMemory } from '../excel/memory';
import type { FormSectionId } from '../inputs/forms/fields';
import type { HeaderPlace, MappingPreview, MappingProposal, TableMapping } from '../inputs/mapping';
import type { Comparison } from '../inputs/incoming/comparison';
import type { TableGround } from '../inputs/incoming/ground';
import type { IncomingFile } from '../inputs/incoming/incoming';
import type { RawWorkbook } from '../inputs/rawWorkbook';
import type { InputTableId } from '../inputs/reading';
import type { Picture } from '../documents/picture';
import type { NoteDocument } from '../sheets/note/document';
import type { SheetPlan } from '../sheets/plan';
import type { WorkbookFile } from '../excel/fileBytes';
import type { CopyOptions, CopyOutcome } from './copies/outcome';
import type { Environment, Stage } from './environment';
import type { OfferedRow } from './reports/offeredRow';
import type { AssessmentDigest, CheckReport, ComputeOptions, GeneratedSheet, TopicGap, TopicStory } from './results';

/** What was read of a workbook. */
export interface WorkbookContent {
  readonly raw: RawWorkbook;
  readonly memory: WorkbookMemory;
  readonly generated: readonly GeneratedSheet[];
}

export interface ThinkingOptions extends ComputeOptions {
  readonly computedAt: Date;
}

export interface Computed {
  readonly check: CheckReport;
  /** `null` when the workbook cannot be used: then there are no plans. */
  readonly assessment: AssessmentDigest | null;
  /** `null` unless it was asked for. */
  readonly analysis: DistrictAnalysis | null;
  readonly gaps: readonly TopicGap[];
  /** The sheets to write, in their order. */
  readonly plans: readonly SheetPlan[];
}

export interface FormOptions {
  readonly year: number;
  /** Keys; absent: every school. */
  readonly schools?: readonly string[];
  readonly sections: readonly FormSectionId[];
  readonly now: Date;
}

export type { FormSectionId } from '../inputs/forms/fields';

export interface FormFile {
  /** A name that any system takes, with the school in it: «Форма 2020-2021 Степновская СОШ.xlsx». */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reports would put into a table of the user's. */
export interface TableOffer {
  readonly table: OfferedTable;
  /** The workbook has such a table. */
  readonly exists: boolean;
  /** Where a row can be added; `null`: nowhere. */
  readonly ground: TableGround | null;
  /** Never put in before. */
  readonly rows: readonly OfferedRow[];
  /** Rows that the next building will offer. */
  readonly more: number;
}

/** `done` is 0..1 of the stage. */
export type ThinkingProgress = (stage: Stage, done: number) => void;

export interface Thinker {
  check(content: WorkbookContent, signal?: AbortSignal): Promise<CheckReport>;
  compute(content: WorkbookContent, options: ThinkingOptions, onProgress?: ThinkingProgress, signal?: AbortSignal): Promise<Computed>;
  /** What the analysis of the last computing says of a school; `null`: nothing was computed here, or it is no longer known. */
  tellSchool(school: string): Promise<readonly TopicStory[] | null>;
  /** Rows that reports would put into these tables of the user's; `null`: the workbook cannot be used. */
  offerRows(content: WorkbookContent, tables: readonly OfferedTable[], options: Pick<ThinkingOptions, 'computedAt' | 'year'>, onProgress?: ThinkingProgress, signal?: AbortSignal): Promise<readonly TableOffer[] | null>;
  /** One for each block of the sheet; `null`: there is no such sheet. `header`: where the user says that it is. */
  proposeMapping(content: WorkbookContent, table: InputTableId, sheet: string, header?: HeaderPlace): Promise<readonly MappingProposal[] | null>;
  /** What a mapping, as the user is making it, would give. */
  tryMapping(content: WorkbookContent, mapping: TableMapping): Promise<MappingPreview>;
  /** What the files bring, beside what the workbook holds. `year`: the one that is collected; `null`: the latest. */
  compareIncoming(content: WorkbookContent, files: readonly IncomingFile[], year: number | null, onProgress?: ThinkingProgress, signal?: AbortSignal): Promise<Comparison>;
  /** The analytical note as plain data; `null`: the workbook cannot be used. */
  describeNote(content: WorkbookContent, options: Pick<ThinkingOptions, 'computedAt' | 'year'>, onProgress?: ThinkingProgress, signal?: AbortSignal): Promise<NoteDocument | null>;
  /** The note as a Word file. `pictures`: of its charts, in their order. */
  bindNote(document: NoteDocument, pictures: readonly Picture[], signal?: AbortSignal): Promise<Uint8Array>;
  /** What may be shown to everybody, as a workbook of its own; refused where something in it looks personal. */
  makePublicCopy(content: WorkbookContent, options: CopyOptions, onProgress?: ThinkingProgress, signal?: AbortSignal): Promise<CopyOutcome>;
  /** The workbook's file without the need of the add-in. */
  makePlainCopy(content: WorkbookContent, file: WorkbookFile, options: CopyOptions, onProgress?: ThinkingProgress, signal?: AbortSignal): Promise<CopyOutcome>;
  /** A form for each school (all, or these keys), as files. */
  makeForms(content: WorkbookContent, options: FormOptions, onProgress?: ThinkingProgress, signal?: AbortSignal): Promise<readonly FormFile[]>;
}

/** Thrown to whoever waits for a thought that was cancelled: told apart from a mistake by its signal. */
export const throwIfCancelled = (signal: AbortSignal | undefined): void => signal?.throwIfAborted();

/** Whoever was given, or one that thinks here; the rules are loaded when they are needed. */
export const thinkerOf = async (environment: Environment): Promise<Thinker> => {
  if (environment.thinker) return environment.thinker;
  const { createThinker } = await import(/* webpackChunkName: "thinking" */ './thinking');
  return createThinker(environment.texts);
};
