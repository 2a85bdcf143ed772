/**
 * The add-in's use cases, given to the pane with the user's words and the clock. What opening the pane does not need comes
 * on demand: the rules live in a worker, writing sheets and small changes in parts of their own.
 */
import type { Environment } from '../app/environment';
import { checkWorkbook } from '../app/checkWorkbook';
import { proposeMapping } from '../app/proposeMapping';
import { riskFactorName } from '../app/riskFactorName';
import { selection } from '../app/selection';
import { showCell } from '../app/showCell';
import { thinkerOf, type Thinker } from '../app/thinker';
import { watchEdits } from '../app/watchEdits';
import type { Texts } from '../i18n/texts';
import type { Run, UseCases } from './model/useCases';
import { startWorker } from './worker/startWorker';
import { createWorkerThinker } from './worker/workerThinker';

/** Both come while the user reads. */
const loadCompute = () => import(/* webpackPrefetch: true, webpackChunkName: "compute" */ '../app/computeWorkbook');
const loadChanges = () => import(/* webpackPrefetch: true, webpackChunkName: "changes" */ '../app/changes');

/** `language` is the one that `texts` are in: the worker makes sentences, too. */
export const createUseCases = (texts: Texts, language: string, thinker: Thinker = createWorkerThinker({ start: startWorker, language, inPage: () => thinkerOf({ texts }) })): UseCases => {
  const environment: Environment = { texts, now: () => new Date(), thinker };
  const during = (run: Run): Environment => ({ ...environment, ...run });
  return {
    check: (run) => checkWorkbook(during(run)),
    compute: async (options, run) => (await loadCompute()).computeWorkbook(during(run), options),
    show: showCell,
    selection,
    watch: watchEdits,
    createInputSheets: async (tables) => (await loadChanges()).createInputSheets(environment, tables),
    clearExamples: async () => (await loadChanges()).clearExamples(environment),
    openSample: async () => (await loadChanges()).openSample(),
    proposeMapping: (table, sheet) => proposeMapping(environment, table, sheet),
    rememberMapping: async (mapping) => (await loadChanges()).rememberMapping(mapping),
    forgetMapping: async (table) => (await loadChanges()).forgetMapping(table),
    repair: async (repair) => (await loadChanges()).repair(repair),
    undoRepair: async (applied) => (await loadChanges()).undoRepair(applied),
    changeSetting: async (id, value) => (await loadChanges()).changeSetting(environment, id, value),
    resetSettings: async () => (await loadChanges()).resetSettings(environment),
    createSettingsSheet: async () => (await loadChanges()).createSettingsSheet(environment),
    rememberMode: async (mode) => (await loadChanges()).rememberMode(mode),
    functionCards: async () => (await loadChanges()).functionCards(texts),
    insertFormula: async (formula, replace) => (await loadChanges()).insertFormula(formula, replace),
    factorName: riskFactorName,
  };
};
