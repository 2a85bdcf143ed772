/**
 * The rules at work on what was read, in this very thread.
 *
 * Data flow:
 * 1. inputs/readInputs       matrices and what the workbook remembers → typed rows, settings, issues, repairs
 * 2. describeIssue           issues → sentences in the user's language: the check is complete
 * 3. engine/assessDistrict   rows and settings → every figure, for the sheets and for the report alike
 * 4. engine/analysing         the assessed district and the tables of the analysis → what changed, why, compared with whom
 * 5. engine/supportDistrict  where reports are wanted: findings → measures, the roadmap, decisions, the calendar
 * 6. sheets/buildSheetSpecs  figures and texts → what stands on each wanted sheet, as plain data
 * 7. sheets/layoutSheet      specs → plans with addresses, in the chosen way of writing computed cells
 * Between the stages the page may paint.
 */
import type { Texts } from '../i18n/texts';
import { previewMapping } from '../inputs/layouts/previewMapping';
import { buildSheetSpecs } from '../sheets/buildSheetSpecs';
import { layoutSheet } from '../sheets/layout';
import { noteDocument } from '../sheets/note/noteDocument';
import type { SheetPlan } from '../sheets/plan';
import { isReportSheet, type SheetSpec } from '../sheets/spec';
import { analysisStory, topicGaps, type Analysed } from './analysisStory';
import { checkContent } from './checkContent';
import { offerMapping } from './offerMapping';
import type { AssessmentDigest } from './results';
import { wantedSheets } from './wantedSheets';
import { throwIfCancelled, type Computed, type Thinker, type ThinkingOptions, type ThinkingProgress, type WorkbookContent } from './thinker';
import { reportGround, rest, thinkThrough } from './thinkThrough';

/** The rows that were counted stay behind: many, and known to the workbook. */
const digestOf = ({ year, previousYear, settings, schools, isbshBorder, previousYearEmpty }: AssessmentDigest): AssessmentDigest => ({ year, previousYear, settings, schools, isbshBorder, previousYearEmpty });

/** One sheet at a time: a large one takes a while. */
const layOut = async (specs: readonly SheetSpec[], { mode }: ThinkingOptions, onProgress: ThinkingProgress, signal: AbortSignal | undefined): Promise<readonly SheetPlan[]> => {
  const plans: SheetPlan[] = [];
  for (const spec of specs) {
    await rest(signal);
    plans.push(layoutSheet(spec, mode));
    onProgress('laying-out', plans.length / specs.length);
  }
  return plans;
};

interface Thought extends Computed {
  /** What a school's story is told from; `null` where nothing was computed. */
  readonly analysed: Analysed | null;
}

const compute = async (content: WorkbookContent, options: ThinkingOptions, texts: Texts, onProgress: ThinkingProgress, signal: AbortSignal | undefined): Promise<Thought> => {
  const thought = await thinkThrough(content, options, texts, onProgress, signal);
  const { checked: { check }, figures } = thought;
  if (figures === null) return { check, assessment: null, analysis: null, gaps: [], plans: [], analysed: null };
  const { analysis, sheets } = figures;
  const wanted = wantedSheets(options, check.generated);
  const specs = buildSheetSpecs((wanted.some(isReportSheet) ? reportGround(thought) : null) ?? sheets, texts, wanted);
  onProgress('computing', 1);
  const plans = await layOut(specs, options, onProgress, signal);
  const assessment = digestOf(figures.assessment);
  return { check, assessment, analysis: options.withAnalysis ? analysis : null, gaps: topicGaps(analysis, texts), plans, analysed: { assessment, analysis } };
};

/** Remembers what it computed last, for the stories of its schools. */
export const createThinker = (texts: Texts): Thinker => {
  let last: Analysed | null = null;
  return {
    check: async (content, signal) => {
      await rest(signal);
      return checkContent(content, texts).check;
    },
    compute: async (content, options, onProgress = () => undefined, signal) => {
      const { analysed, ...computed } = await compute(content, options, texts, onProgress, signal);
      last = analysed;
      return computed;
    },
    tellSchool: async (school) => last && analysisStory(school, last, texts),
    offerRows: async (content, tables, options, onProgress, signal) => {
      const { offerRows } = await import(/* webpackChunkName: "reports" */ './reports/offerRows');
      return offerRows(content, tables, options, texts, onProgress, signal);
    },
    describeNote: async (content, options, onProgress, signal) => {
      const ground = reportGround(await thinkThrough(content, options, texts, onProgress, signal));
      return ground && noteDocument(ground);
    },
    // Word's format is a large part of its own
    bindNote: async (document, pictures, signal) => {
      const { noteDocx } = await import(/* webpackChunkName: "word" */ '../documents/docx/noteDocx');
      throwIfCancelled(signal);
      return noteDocx(document, pictures);
    },
    proposeMapping: async (content, table, sheet, header) => offerMapping(content, table, sheet, header),
    tryMapping: async ({ raw }, mapping) => previewMapping(raw, mapping),
    // Many a workbook collects nothing: what that takes is loaded when it is needed.
    compareIncoming: async (content, files, year, onProgress, signal) => {
      const { compareFiles } = await import(/* webpackChunkName: "incoming" */ './collect/compareFiles');
      return compareFiles(content, files, year, texts, onProgress, signal);
    },
    // Copies are made once a year.
    makePublicCopy: async (content, options, onProgress, signal) => {
      const { publicCopy } = await import(/* webpackChunkName: "public-copy" */ './copies/public/publicCopy');
      return publicCopy(content, options, texts, onProgress, signal);
    },
    makePlainCopy: async (content, file, { now, year }, onProgress = () => undefined, signal) => {
      const standing = content.generated.map(({ id }) => id);
      const options: ThinkingOptions = { mode: 'plain', computedAt: now, ...(year !== undefined && { year }), ...(standing.length > 0 && { sheets: standing }) };
      const { check, assessment, plans } = await compute(content, options, texts, onProgress, signal);
      throwIfCancelled(signal);
      const { plainCopy } = await import(/* webpackChunkName: "plain-copy" */ './copies/plain/plainCopy');
      return plainCopy(file, assessment && { plans, inputs: check.fingerprint }, now, texts);
    },
    makeForms: async (content, options, onProgress, signal) => {
      const { makeForms } = await import(/* webpackChunkName: "making-forms" */ './collect/makeForms');
      return makeForms(content, options, onProgress, signal);
    },
  };
};
