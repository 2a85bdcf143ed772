/** The add-in's use cases, given to the pane with the user's words and the clock. */
import type { Environment } from '../app/environment';
import { checkWorkbook } from '../app/checkWorkbook';
import { readFormulaMode, rememberFormulaMode } from '../app/formulaMode';
import { inputNeeds } from '../app/inputNeeds';
import { riskFactorName } from '../app/riskFactorName';
import { showCell } from '../app/showCell';
import type { Texts } from '../i18n/texts';
import type { Run, UseCases } from './model/useCases';

/** Computing and laying out sheets is a third of the code and not needed to open the pane: it comes while the user reads. */
const loadCompute = () => import(/* webpackPrefetch: true, webpackChunkName: "compute" */ '../app/computeWorkbook');

export const createUseCases = (texts: Texts): UseCases => {
  const environment = (run: Run): Environment => ({ texts, now: () => new Date(), ...run });
  return {
    check: (run) => checkWorkbook(environment(run)),
    compute: async (options, run) => (await loadCompute()).computeWorkbook(environment(run), options),
    show: showCell,
    readMode: readFormulaMode,
    rememberMode: rememberFormulaMode,
    needs: inputNeeds,
    factorName: riskFactorName,
  };
};
