/** Collecting from schools: loaded when it is opened. */
import { lazyPart } from './lazyPart';

const loadCollecting = () => import(/* webpackChunkName: "collect" */ '../collecting');

export const FormsPanel = lazyPart(loadCollecting, (parts) => parts.FormsPanel);
export const IncomingPanel = lazyPart(loadCollecting, (parts) => parts.CollectPanel);
export const ImportPanel = lazyPart(loadCollecting, (parts) => parts.ImportPanel);
