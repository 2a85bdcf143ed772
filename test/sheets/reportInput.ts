/** What the reports of a district are made of, for the sheets' tests. */
import { NO_ANALYSIS_INPUT, type AnalysisInput, type DistrictInput } from '../../src/engine/model';
import type { Settings } from '../../src/engine/settings';
import { NO_SUPPORT_INPUT, type Day, type SupportInput } from '../../src/engine/support/model';
import { supportDistrict } from '../../src/engine/support/support';
import type { ReportInput } from '../../src/sheets/sheetsInput';
import { DISTRICT, sheetsInput } from './district';

interface Given {
  readonly settings?: Partial<Settings>;
  readonly input?: DistrictInput;
  readonly tables?: AnalysisInput;
  readonly support?: Partial<SupportInput>;
  readonly today?: Day;
}

/** By default on the day on which the sheets of `district.ts` are computed. */
export const reportInput = ({ settings = {}, input = DISTRICT, tables = NO_ANALYSIS_INPUT, support = {}, today = '2026-11-14' }: Given = {}): ReportInput => {
  const sheets = sheetsInput(settings, input, tables);
  const { assessment, analysis } = sheets;
  return { ...sheets, support: supportDistrict({ assessment, analysis, input: { ...NO_SUPPORT_INPUT, ...support }, schools: input.schools, today }) };
};
