/** Every word of the generated sheets. */
import { analysisReasons } from './sheets/analysisReasons';
import { calendar } from './sheets/calendar';
import { clusters } from './sheets/clusters';
import { common } from './sheets/common';
import { conditions } from './sheets/conditions';
import { expected } from './sheets/expected';
import { factors } from './sheets/factors';
import { funnel } from './sheets/funnel';
import { dynamics } from './sheets/dynamics';
import { groups } from './sheets/groups';
import { isbsh } from './sheets/isbsh';
import { issues } from './sheets/issues';
import { literacy } from './sheets/literacy';
import { lowResults } from './sheets/lowResults';
import { objectivity } from './sheets/objectivity';
import { outcomeIndex } from './sheets/outcomeIndex';
import { prevention } from './sheets/prevention';
import { risks } from './sheets/risks';
import { selfAssessment } from './sheets/selfAssessment';
import { similar } from './sheets/similar';
import { summary } from './sheets/summary';
import { support } from './sheets/support';
import { transitions } from './sheets/transitions';

export const sheets = { common, analysisReasons, conditions, summary, lowResults, isbsh, risks, groups, dynamics, outcomeIndex, expected, factors, funnel, objectivity, transitions, literacy, prevention, selfAssessment, clusters, similar, support, calendar, issues };
