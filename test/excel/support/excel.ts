/** Excel for tests: Microsoft's own client against the local host. */
import { createHost, type Host, type HostOptions } from '../../../src/local/host/host';
import { connectHost, installClient } from '../../../src/local/host/node';
import type { HostWorkbook } from '../../../src/files/workbook/model';

/** From here on the add-in's code works on this workbook. */
export const openInExcel = (workbook: HostWorkbook, options: HostOptions = {}): Host => {
  installClient();
  const host = createHost(workbook, options);
  connectHost(host);
  return host;
};
