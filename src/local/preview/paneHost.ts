/** How the page hands the open workbook to the pane's frame: one property of its window. */
import type { ConnectedHost } from '../host/browser';

export interface PreviewWindow {
  previewHost?: ConnectedHost;
}

const as = (page: Window): PreviewWindow => page as unknown as PreviewWindow;

export const offerHost = (page: Window, host: ConnectedHost): void => {
  as(page).previewHost = host;
};

export const offeredHost = (page: Window): ConnectedHost => {
  const host = as(page).previewHost;
  if (!host) throw new Error('The pane stands in no preview page.');
  return host;
};
