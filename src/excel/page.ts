/** What a sheet looks like on paper and in the row of tabs: A4, one page wide, header rows on every page. */
import type { SheetPlan } from '../sheets/plan';
import { cellAt, rangeAt, rowSpan } from './ranges';
import { jsonBytes, PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

/** Points: 1.5 cm at the sides and on top, 1.8 cm below for the footer. */
export const MARGINS = { left: 42.5, right: 42.5, top: 42.5, bottom: 51 } as const;

const ORIENTATIONS = { portrait: 'Portrait', landscape: 'Landscape' } as const;

type Orientation = keyof typeof ORIENTATIONS;

const layOutPaper = (page: Excel.PageLayout, orientation: Orientation, pages?: number): void => {
  page.orientation = ORIENTATIONS[orientation];
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1, ...(pages === undefined ? {} : { verticalFitToPages: pages }) };
  page.leftMargin = MARGINS.left;
  page.rightMargin = MARGINS.right;
  page.topMargin = MARGINS.top;
  page.bottomMargin = MARGINS.bottom;
};

const layOutPage = (sheet: Excel.Worksheet, { print }: SheetPlan): void => {
  const page = sheet.pageLayout;
  layOutPaper(page, print.orientation, print.pages);
  page.setPrintArea(rangeAt(sheet, print.area));
  if (print.titleRows) page.setPrintTitleRows(rowSpan(print.titleRows.first, print.titleRows.last));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(cellAt(sheet, row, 0));
  const footers = page.headersFooters.defaultForAllPages;
  footers.leftFooter = print.footerLeft;
  footers.rightFooter = print.footerRight;
};

/** A sheet that the user fills in: its headings on every page, its name and the page's number below. */
export const layOutInputPage = (sheet: Excel.Worksheet, header: number): void => {
  const page = sheet.pageLayout;
  layOutPaper(page, 'landscape');
  page.setPrintTitleRows(rowSpan(header, header));
  const footers = page.headersFooters.defaultForAllPages;
  footers.leftFooter = '&A';
  footers.rightFooter = '&P / &N';
};

export const tabStep = ({ tabColor }: SheetPlan): Step => ({
  bytes: 2 * SET_BYTES,
  apply: (sheet) => {
    sheet.tabColor = tabColor;
    sheet.showGridlines = false;
  },
});

export const pageStep = (plan: SheetPlan): Step => ({
  bytes: (1 + plan.print.breaks.length) * (RANGE_BYTES + SET_BYTES) + 4 * PART_BYTES + 13 * SET_BYTES + jsonBytes(plan.print.footerLeft) + jsonBytes(plan.print.footerRight),
  apply: (sheet) => layOutPage(sheet, plan),
});
