/** Why a use case could not do its job: a value with a code; the words are the texts'. */
import type { ExcelPlace, ExcelProblem, ExcelResult } from '../excel/errors';
import type { PaneTexts } from '../i18n/texts';

export type AppProblem = ExcelProblem;

export type AppResult<Report> = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problem: AppProblem };

export const done = <Report>(report: Report): AppResult<Report> => ({ ok: true, report });
export const failed = (problem: AppProblem): { readonly ok: false; readonly problem: AppProblem } => ({ ok: false, problem });

/** What Excel gave, or what went wrong, as the use cases tell it. */
export const fromExcel = <Value>(result: ExcelResult<Value>): AppResult<Value> => (result.ok ? done(result.value) : failed(result.problem));

/** Work that throws when the signal is aborted; everything else that is thrown is a mistake of ours and goes on. */
export const cancelledWhile = async <Report>(place: ExcelPlace, signal: AbortSignal | undefined, work: () => Promise<AppResult<Report>>): Promise<AppResult<Report>> => {
  try {
    return await work();
  } catch (error) {
    if (!signal?.aborted) throw error;
    return failed({ code: 'cancelled', place, sheet: null, detail: '' });
  }
};

/** What happened, what became of the workbook, what to do: one to three sentences. */
export const describeProblem = (problem: AppProblem, { app }: Pick<PaneTexts, 'app'>): string => app.problems[problem.code](problem);
