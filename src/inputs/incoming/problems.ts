/** Collects what is wrong with one file; the only place that builds a problem. */
import type { IncomingProblem, IncomingProblemCode, IncomingProblemData } from './incoming';

export type ProblemSeverity = IncomingProblem['severity'];

export interface ProblemPlace {
  readonly sheet: string | null;
  readonly address: string | null;
}

export const WHOLE_FILE: ProblemPlace = { sheet: null, address: null };

export class ProblemList {
  readonly all: IncomingProblem[] = [];

  constructor(private readonly file: string) {}

  add<Code extends IncomingProblemCode>(severity: ProblemSeverity, code: Code, data: IncomingProblemData[Code], { sheet, address }: ProblemPlace = WHOLE_FILE): void {
    this.all.push({ code, severity, data, place: { file: this.file, sheet, address } } as IncomingProblem);
  }
}
