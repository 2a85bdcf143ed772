/** The task pane: one file for each of its parts. Functions of a count agree in number; `share` is 0..1. */
import { boot } from './boot';
import { issues, schoolNames } from './check';
import { collect } from './collect';
import { compute } from './compute';
import { input, gaps, empty, unusable } from './data';
import { failure } from './failure';
import { functionList } from './functionList';
import { mapping } from './mapping';
import { notices } from './notices';
import { path } from './path';
import { reports } from './reports';
import { results } from './results';
import { settings } from './settings';
import { story } from './story';

export const pane = { boot, path, input, gaps, empty, unusable, mapping, collect, issues, schoolNames, settings, compute, results, story, reports, functionList, notices, failure };
