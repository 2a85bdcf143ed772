/** What opens on demand: everything but the first two steps. */
import { lazyPart } from './lazyPart';

const loadParts = () => import(/* webpackChunkName: "parts", webpackPrefetch: true */ '../parts');

export const SettingsStep = lazyPart(loadParts, (parts) => parts.SettingsStep);
export const ComputeStep = lazyPart(loadParts, (parts) => parts.ComputeStep);
export const ReportsStep = lazyPart(loadParts, (parts) => parts.ReportsStep);
export const ResultsView = lazyPart(loadParts, (parts) => parts.ResultsView);
export const FunctionsView = lazyPart(loadParts, (parts) => parts.FunctionsView);
