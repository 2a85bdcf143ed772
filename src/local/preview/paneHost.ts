/** How the page hands the open workbook and its language to the pane's frame: one property of its window. */
import type { ConnectedHost } from '../host/browser';

export interface Offer {
  readonly host: ConnectedHost;
  /** A locale, as Office tells it. */
  readonly language: string;
}

export interface PreviewWindow {
  previewHost?: ConnectedHost;
  previewLanguage?: string;
}

const as = (page: Window): PreviewWindow => page as unknown as PreviewWindow;

export const offerHost = (page: Window, { host, language }: Offer): void => {
  as(page).previewHost = host;
  as(page).previewLanguage = language;
};

export const offered = (page: Window): Offer => {
  const { previewHost: host, previewLanguage: language } = as(page);
  if (!host || language === undefined) throw new Error('The pane stands in no preview page.');
  return { host, language };
};
