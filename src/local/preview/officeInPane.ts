/** In the pane's frame, after Microsoft's Excel client and before the pane: what office.js is in Excel. */
import { ALL_API_SETS, connectHost, installOffice } from '../host/browser';
import { offered } from './paneHost';

const { host, language } = offered(window.parent);
installOffice(ALL_API_SETS, language);
connectHost(host);
