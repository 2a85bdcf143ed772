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
import type { Thinker } from '../app/thinker';
import { loadSheetTexts } from '../i18n/load';
import { tryMapping } from '../app/tryMapping';
import { watchEdits } from '../app/watchEdits';
import type { PaneTexts } from '../i18n/texts';
import type { Run, UseCases } from './model/useCases';
import { startWorker } from './worker/startWorker';
import { createWorkerThinker } from './worker/workerThinker';

/** Both come while the user reads. */
const loadCompute = () => import(/* webpackPrefetch: true, webpackChunkName: "compute" */ '../app/computeWorkbook');
const loadChanges = () => import(/* webpackPrefetch: true, webpackChunkName: "changes" */ '../app/changes');
/** Come when they are used. */
const loadReports = () => import(/* webpackChunkName: "building-reports" */ '../app/reports');
/** Comes when it is used, as Word's format does behind it. */
const loadCopies = () => import(/* webpackChunkName: "copies" */ '../app/copies');
const loadNote = () => import(/* webpackChunkName: "making-note" */ '../app/reports/makeNote');
/** Comes when it is used: many a workbook collects nothing. */
const loadCollect = () => import(/* webpackChunkName: "collecting" */ '../app/collect');

const thinkInPage = async (language: string): Promise<Thinker> => {
  const [{ createThinker }, texts] = await Promise.all([import(/* webpackChunkName: "thinking" */ '../app/thinking'), loadSheetTexts(language)]);
  return createThinker(texts);
};

/** `language` is the one that `texts` are in: the worker makes sentences, too. */
export const createUseCases = (texts: PaneTexts, language: string, thinker: Thinker = createWorkerThinker({ start: startWorker, language, inPage: () => thinkInPage(language) })): UseCases => {
  const environment: Environment = { texts, now: () => new Date(), thinker };
  const during = (run: Run): Environment => ({ ...environment, ...run });
  return {
    check: (run) => checkWorkbook(during(run)),
    compute: async (options, run) => (await loadCompute()).computeWorkbook(during(run), options),
    buildReports: async (options, run) => (await loadReports()).buildReports(during(run), options),
    makePublicCopy: async (run) => (await loadCopies()).makePublicCopy(during(run)),
    makePlainCopy: async (run) => (await loadCopies()).makePlainCopy(during(run)),
    makeNote: async (run) => (await loadNote()).makeNote(during(run)),
    tellSchool: (school) => thinker.tellSchool(school),
    show: showCell,
    selection,
    watch: watchEdits,
    createInputSheets: async (tables) => (await loadChanges()).createInputSheets(environment, tables),
    clearExamples: async () => (await loadChanges()).clearExamples(environment),
    openSample: async () => (await loadChanges()).openSample(),
    proposeMapping: (table, sheet, header) => proposeMapping(environment, table, sheet, header),
    tryMapping: (mapping) => tryMapping(environment, mapping),
    rememberMappings: async (mappings) => (await loadChanges()).rememberMappings(mappings),
    forgetMapping: async (table, sheet) => (await loadChanges()).forgetMapping(table, sheet),
    rememberSchoolName: async (pair) => (await loadChanges()).rememberSchoolName(pair),
    forgetSchoolName: async (written) => (await loadChanges()).forgetSchoolName(written),
    makeForms: async (options, run) => (await loadCollect()).archiveForms(during(run), options),
    compareIncoming: async (files, year, run) => (await loadCollect()).compareIncoming(during(run), files, year),
    mergeIncoming: async (comparison, accepted) => (await loadCollect()).mergeIncoming(environment, comparison, accepted),
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
