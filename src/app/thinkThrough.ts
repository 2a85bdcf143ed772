/** The way from what was read to all figures, the same for sheets, offered rows and documents. */
import type { DistrictAnalysis } from '../engine/analysis/analysis';
import { analysing, type AnalysisGround } from '../engine/analysis/analyseDistrict';
import { assessDistrict } from '../engine/assessDistrict';
import type { DistrictAssessment } from '../engine/assessment';
import type { PaneTexts } from '../i18n/texts';
import type { ReportInput, SheetsInput } from '../sheets/sheetsInput';
import { checkContent, type CheckedContent } from './checkContent';
import { breathe } from './pace';
import { reportInput, sheetsInput } from './sheetsInput';
import { throwIfCancelled, type ThinkingOptions, type ThinkingProgress, type WorkbookContent } from './thinker';

export interface Figures {
  readonly assessment: DistrictAssessment;
  readonly analysis: DistrictAnalysis;
  readonly sheets: SheetsInput;
}

export interface ThoughtThrough {
  readonly checked: CheckedContent;
  /** `null`: the workbook cannot be used. */
  readonly figures: Figures | null;
}

/** Between the stages the page may paint. */
export const rest = async (signal: AbortSignal | undefined): Promise<void> => {
  await breathe();
  throwIfCancelled(signal);
};

/** One topic at a time. */
const analyse = async (ground: AnalysisGround, onProgress: (part: number) => void, signal: AbortSignal | undefined): Promise<DistrictAnalysis> => {
  const steps = analysing(ground);
  for (;;) {
    const { done, value } = steps.next();
    await rest(signal);
    if (done) return value;
    onProgress(value);
  }
};

type Asked = Pick<ThinkingOptions, 'computedAt' | 'year'>;

export const thinkThrough = async (content: WorkbookContent, { computedAt, year }: Asked, texts: PaneTexts, onProgress: ThinkingProgress = () => undefined, signal?: AbortSignal): Promise<ThoughtThrough> => {
  await rest(signal);
  onProgress('checking', 0);
  const checked = checkContent(content, texts, year);
  const { check, reading } = checked;
  onProgress('checking', 1);
  await rest(signal);
  const assessment = check.usable ? assessDistrict(reading.input, reading.settings, reading.analysis) : null;
  if (assessment === null) return { checked, figures: null };
  onProgress('computing', 0.3);
  await rest(signal);
  const analysis = await analyse({ assessment, input: reading.analysis, schools: reading.input.schools }, (part) => onProgress('computing', 0.3 + 0.4 * part), signal);
  return { checked, figures: { assessment, analysis, sheets: sheetsInput(checked, { assessment, analysis }, computedAt) } };
};

/** What reports are made of; `null`: the workbook cannot be used. */
export const reportGround = ({ checked, figures }: ThoughtThrough): ReportInput | null => figures && reportInput(figures.sheets, checked.reading);
