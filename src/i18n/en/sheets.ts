import type { Texts } from '../texts';
import { analysisReasons } from './sheets/analysisReasons';
import { common } from './sheets/common';
import { conditions } from './sheets/conditions';
import { funnel } from './sheets/funnel';
import { dynamics } from './sheets/dynamics';
import { groups } from './sheets/groups';
import { isbsh } from './sheets/isbsh';
import { issues } from './sheets/issues';
import { lowResults } from './sheets/lowResults';
import { objectivity } from './sheets/objectivity';
import { risks } from './sheets/risks';
import { summary } from './sheets/summary';

export const sheets: Texts['sheets'] = { common, analysisReasons, conditions, summary, lowResults, isbsh, risks, groups, dynamics, funnel, objectivity, issues };
