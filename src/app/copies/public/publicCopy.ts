/**
 * The public copy of what was read, as a file.
 *
 * 1. thinkThrough             the workbook → all figures
 * 2. engine/disclosure        counts of pupils → what of them can be shown
 * 3. sheets/public            → laid-out sheets, as values
 * 4. planWorkbook             → a workbook of these sheets alone
 * 5. personalCheck            every text of it; anything that looks personal, and there is no copy
 * 6. files/xlsx               → bytes
 */
import { HIDDEN_REASONS } from '../../../engine/disclosure/model';
import { publicResults, type PublicResults } from '../../../engine/disclosure/publicResults';
import { writeWorkbook } from '../../../files/xlsx';
import { loadSheetTexts } from '../../../i18n/load';
import { publicCopy as words } from '../../../i18n/ru/publicCopy';
import type { Texts } from '../../../i18n/texts';
import { layoutSheet } from '../../../sheets/layout';
import { shownCounts } from '../../../sheets/public/about';
import { publicSpecs } from '../../../sheets/public/publicSpecs';
import { thinkThrough, type Figures } from '../../thinkThrough';
import { throwIfCancelled, type ThinkingProgress, type WorkbookContent } from '../../thinker';
import { refusedCopy, type CopyOptions, type CopyOutcome } from '../outcome';
import { planWorkbook } from '../plan/planWorkbook';
import { personalSuspects } from './personalCheck';

/** More of them are told by their number. */
const MOST_REASONS = 10;

const remarksOn = ({ hidden, tables }: PublicResults, { sheets: { copies } }: Texts): readonly string[] => [
  copies.public.hidden(
    HIDDEN_REASONS.reduce((sum, reason) => sum + hidden[reason], 0),
    tables.reduce((sum, { all }) => sum + shownCounts(all), 0),
  ),
  copies.public.clean,
  copies.public.replace,
];

const fileOf = async ({ assessment, sheets: input }: Figures, raw: WorkbookContent['raw'], now: Date, texts: Texts): Promise<CopyOutcome> => {
  const results = publicResults(assessment);
  const specs = publicSpecs({ input, results, texts: await loadSheetTexts('ru') });
  const workbook = planWorkbook(specs.map((spec) => layoutSheet(spec, 'values')));
  const suspects = personalSuspects(workbook, { raw, schools: assessment.schools.map(({ school }) => school.name) });
  const { personal } = texts.sheets.copies;
  if (suspects.length > 0) return refusedCopy(personal.refused(suspects.length), ...suspects.slice(0, MOST_REASONS).map((suspect) => personal[suspect.kind](suspect)));
  return { made: true, name: `${words.fileName(assessment.year, now)}.xlsx`, bytes: writeWorkbook(workbook), remarks: remarksOn(results, texts) };
};

export const publicCopy = async (content: WorkbookContent, { now, year }: CopyOptions, texts: Texts, onProgress?: ThinkingProgress, signal?: AbortSignal): Promise<CopyOutcome> => {
  const { figures } = await thinkThrough(content, { computedAt: now, ...(year !== undefined && { year }) }, texts, onProgress, signal);
  throwIfCancelled(signal);
  return figures ? fileOf(figures, content.raw, now, texts) : refusedCopy(texts.sheets.copies.unusable);
};
