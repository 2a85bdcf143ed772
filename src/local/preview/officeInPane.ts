/** In the pane's frame, after Microsoft's Excel client and before the pane: what office.js is in Excel. */
import { connectHost, installOffice } from '../host/browser';
import { offeredHost } from './paneHost';

installOffice();
connectHost(offeredHost(window.parent));
