/** The generated sheets in the order in which they stand in the workbook. */
import type { Texts } from '../i18n';
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
import { objectivitySheet } from './objectivity/objectivity';
import { outcomeIndexSheet } from './outcomeIndex/outcomeIndex';
import { preventionSheet } from './prevention/prevention';
import { risksSheet } from './risks/risks';
import { selfAssessmentSheet } from './selfAssessment/selfAssessment';
import type { SheetsInput } from './sheetsInput';
import type { SheetSpec } from './spec';
import { similarSheet } from './similar/similar';
import { summarySheet } from './summary/summary';
import { transitionsSheet } from './transitions/transitions';

/** `null`: the workbook gives the sheet nothing to say, and has none of an earlier time that would go on saying it. */
type Builder = (input: SheetsInput, texts: Texts) => SheetSpec | null;

const BUILDERS: readonly Builder[] = [summarySheet, lowResultsSheet, isbshSheet, risksSheet, groupsSheet, dynamicsSheet, outcomeIndexSheet, expectedSheet, factorsSheet, clustersSheet, similarSheet, objectivitySheet, transitionsSheet, literacySheet, funnelSheet, preventionSheet, selfAssessmentSheet, issuesSheet];

export const buildSheetSpecs = (input: SheetsInput, texts: Texts): readonly SheetSpec[] => BUILDERS.map((build) => build(input, texts)).filter((spec) => spec !== null);
