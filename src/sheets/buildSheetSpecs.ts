/** The generated sheets in the order in which they stand in the workbook. */
import type { Texts } from '../i18n';
import { calendarSheet } from './calendar/calendar';
import { clustersSheet } from './clusters/clusters';
import { expectedSheet } from './expected/expected';
import { factorsSheet } from './factors/factors';
import { funnelSheet } from './funnel/funnel';
import { dynamicsSheet } from './dynamics/dynamics';
import { groupsSheet } from './groups/groups';
import { isbshSheet } from './isbsh/isbsh';
import { issuesSheet } from './issues';
import { literacySheet } from './literacy/literacy';
import { lowResultsSheet } from './lowResults/lowResults';
import { noteSheet } from './note/note';
import { measuresEffectSheet } from './measuresEffect/measuresEffect';
import { municipalitySheet } from './municipality/municipality';
import { objectivitySheet } from './objectivity/objectivity';
import { outcomeIndexSheet } from './outcomeIndex/outcomeIndex';
import { preventionSheet } from './prevention/prevention';
import { recommendationsSheet } from './recommendations/recommendations';
import { risksSheet } from './risks/risks';
import { riskSchoolsSheet } from './riskSchools/riskSchools';
import { roadmapProgressSheet } from './roadmapProgress/roadmapProgress';
import { schoolPassportSheet } from './schoolPassport/schoolPassport';
import { selfAssessmentSheet } from './selfAssessment/selfAssessment';
import type { ReportInput, SheetsInput } from './sheetsInput';
import { CALCULATION_SHEET_IDS, isReportSheet, type ReportSheetId, type SheetId, type SheetSpec } from './spec';
import { similarSheet } from './similar/similar';
import { summarySheet } from './summary/summary';
import { supportListSheet } from './supportList/supportList';
import { transitionsSheet } from './transitions/transitions';

/** `null`: the workbook gives the sheet nothing to say, and has none of an earlier time that would go on saying it. */
type Builder = (input: SheetsInput, texts: Texts) => SheetSpec | null;
type ReportBuilder = (input: ReportInput, texts: Texts) => SheetSpec | null;

const BUILDERS: Readonly<Record<Exclude<SheetId, ReportSheetId>, Builder>> = {
  summary: summarySheet,
  'low-results': lowResultsSheet,
  isbsh: isbshSheet,
  risks: risksSheet,
  groups: groupsSheet,
  dynamics: dynamicsSheet,
  'outcome-index': outcomeIndexSheet,
  expected: expectedSheet,
  factors: factorsSheet,
  clusters: clustersSheet,
  similar: similarSheet,
  objectivity: objectivitySheet,
  transitions: transitionsSheet,
  literacy: literacySheet,
  funnel: funnelSheet,
  prevention: preventionSheet,
  'self-assessment': selfAssessmentSheet,
  issues: issuesSheet,
};

const REPORT_BUILDERS: Readonly<Partial<Record<ReportSheetId, ReportBuilder>>> = {
  municipality: municipalitySheet,
  'support-list': supportListSheet,
  'risk-schools': riskSchoolsSheet,
  recommendations: recommendationsSheet,
  'school-passport': schoolPassportSheet,
  'roadmap-progress': roadmapProgressSheet,
  calendar: calendarSheet,
  'measures-effect': measuresEffectSheet,
  note: noteSheet,
};

const isReportInput = (input: SheetsInput | ReportInput): input is ReportInput => 'support' in input;

const build = (id: SheetId, input: SheetsInput | ReportInput, texts: Texts): SheetSpec | null => {
  if (!isReportSheet(id)) return BUILDERS[id](input, texts);
  return isReportInput(input) ? (REPORT_BUILDERS[id]?.(input, texts) ?? null) : null;
};

/** Reports are built of a `ReportInput` only. */
export const buildSheetSpecs = (input: SheetsInput | ReportInput, texts: Texts, wanted: readonly SheetId[] = CALCULATION_SHEET_IDS): readonly SheetSpec[] =>
  wanted.flatMap((id) => build(id, input, texts) ?? []);
