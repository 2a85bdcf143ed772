/** Why a file cannot be used as a workbook. The words for each code live in i18n. */
export type FileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not-a-workbook' }
  /** Cut short, a broken archive, or XML that is not well-formed; `part` says where, when that is known. */
  | { readonly code: 'damaged'; readonly part?: string }
  | { readonly code: 'encrypted' }
  | { readonly code: 'old-format' }
  | { readonly code: 'binary-workbook' }
  | { readonly code: 'no-sheets' }
  | { readonly code: 'too-large' };

/** Carries a problem out of nested readers; never leaves `readWorkbook`. */
export class UnusableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

export const damaged = (part?: string): UnusableFile => new UnusableFile(part === undefined ? { code: 'damaged' } : { code: 'damaged', part });
