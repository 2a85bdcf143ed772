/** How the page hands the open workbook to the pane's frame: one property of its window. */
import type { Host } from '../host/host';

export interface PreviewWindow {
  previewHost?: Pick<Host, 'handle'>;
}

const as = (page: Window): PreviewWindow => page as unknown as PreviewWindow;

export const offerHost = (page: Window, host: Pick<Host, 'handle'>): void => {
  as(page).previewHost = host;
};

export const offeredHost = (page: Window): Pick<Host, 'handle'> => {
  const host = as(page).previewHost;
  if (!host) throw new Error('The pane stands in no preview page.');
  return host;
};
