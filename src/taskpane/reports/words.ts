/** The gallery's own words: they come with it, in the pane's language. */
import { createContext, useContext } from 'react';
import { isFileReport, type ReportId } from '../../app/reports/catalogueOfReports';
import type { GalleryTexts } from '../../i18n/texts';
import { useTexts } from '../context';
import { isReportSheet, type SheetId } from '../model/useCases';

export const GalleryWords = createContext<GalleryTexts | null>(null);

export const useGalleryWords = (): GalleryTexts => {
  const words = useContext(GalleryWords);
  if (!words) throw new Error('A part of the gallery stands outside of it');
  return words;
};

/** What reports are called: a sheet has its name in the workbook. */
export const useReportName = (): ((id: ReportId) => string) => {
  const { terms } = useTexts();
  const { names } = useGalleryWords();
  return (id) => (isFileReport(id) ? names[id] : terms.sheetNames[id]);
};

/** What a report or a calculation holds, and whom it serves. */
export const useAbout = (): ((id: ReportId | SheetId) => { readonly what: string; readonly whom: string }) => {
  const { reports } = useTexts().pane;
  const { sheets } = useGalleryWords();
  return (id) => (isFileReport(id) || isReportSheet(id) ? sheets[id] : reports.sheets[id]);
};

/** What a button is called aloud: its visible words, then which report it is about. */
export const aloud = (label: string, name: string): string => `${label}: ${name}`;
