/** `worksheet.pageLayout`: A4, fitting to pages, what is printed and repeated, margins in points. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../files/workbook/address';
import type { HostPageLayout, HostSheet } from '../../../files/workbook/model';
import { rangeArgument, rangeOf, touch } from '../cells/rangeTarget';
import { fields, finite, one, truth, words } from '../arguments';
import type { Arguments } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import type { ObjectType, Scalar } from '../objects';
import { bind, bindOrNull } from '../objects';
import type { Session } from '../session';
import { rangeType } from './range';

/** Excel's own margins: 0.75 and 0.7 of an inch. */
const DEFAULT_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4 };

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const margin = (side: keyof typeof DEFAULT_MARGINS): Scalar<HostSheet> => ({
  get: ({ pageLayout }) => (pageLayout.margins ?? DEFAULT_MARGINS)[side],
  set: (sheet, value) => setMargins(sheet, { [side]: finite(value, `${side}Margin`) }),
});

const setMargins = (sheet: HostSheet, margins: Partial<typeof DEFAULT_MARGINS>): void => {
  touch(sheet);
  if (Object.values(margins).some((points) => points < 0)) throw invalidArgument('A margin is not negative.');
  sheet.pageLayout.margins = { ...(sheet.pageLayout.margins ?? DEFAULT_MARGINS), ...margins };
};

const setPrintMargins = (sheet: HostSheet, args: Arguments): void => {
  const points = POINTS[one(args.at(0), ['Points', 'Inches', 'Centimeters'], 'unit')];
  const given = Object.entries(args.record(1)).filter(([, value]) => value !== undefined && value !== null);
  if (given.some(([side]) => !Object.hasOwn(DEFAULT_MARGINS, side))) throw new HostError('NotImplemented', 'Margins of headers and footers.');
  setMargins(sheet, Object.fromEntries(given.map(([side, value]) => [side, finite(value, side) * points])));
};

const pages = (value: unknown, what: string): number | null => {
  if (value === undefined || value === null) return null;
  const count = finite(value, what);
  if (!Number.isInteger(count) || count < 1) throw invalidArgument(`${what} is a number of pages.`);
  return count;
};

const setZoom = (sheet: HostSheet, value: unknown): void => {
  touch(sheet);
  const zoom = fields(value, 'zoom');
  const wide = pages(zoom.horizontalFitToPages, 'horizontalFitToPages');
  const high = pages(zoom.verticalFitToPages, 'verticalFitToPages');
  if (zoom.scale !== undefined && zoom.scale !== null && zoom.scale !== 100) throw new HostError('NotImplemented', 'Scales other than fitting to pages.');
  sheet.pageLayout.fitToWidth = wide;
  sheet.pageLayout.fitToHeight = high;
};

const getZoom = ({ pageLayout: { fitToWidth, fitToHeight } }: HostSheet): Record<string, number> =>
  fitToWidth === null && fitToHeight === null
    ? { scale: 100 }
    : { ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }), ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }) };

const setPrintArea = (sheet: HostSheet, args: Arguments, { workbook }: Session): void => {
  touch(sheet);
  const range = rangeArgument(workbook, sheet, args, 0);
  if (range.sheet !== sheet) throw invalidArgument('The print area lies on the sheet itself.');
  sheet.pageLayout.printArea = range.rect;
};

const setTitleRows = (sheet: HostSheet, args: Arguments, { workbook }: Session): void => {
  touch(sheet);
  const { rect } = rangeArgument(workbook, sheet, args, 0);
  if (rect.columns !== MAX_COLUMNS || rect.rows === MAX_ROWS) throw invalidArgument('Title rows are whole rows: "$1:$3".');
  sheet.pageLayout.titleRows = { first: rect.row, last: rect.row + rect.rows - 1 };
};

type Footer = 'footerLeft' | 'footerCenter' | 'footerRight' | 'headerCenter';

const footer = (place: Footer): Scalar<HostSheet> => ({
  get: ({ pageLayout }) => pageLayout[place],
  set: (sheet, value) => {
    touch(sheet);
    sheet.pageLayout[place] = words(value, place);
  },
});

const headerFooterType: ObjectType<HostSheet> = {
  name: 'HeaderFooter',
  scalars: { LeftFooter: footer('footerLeft'), CenterFooter: footer('footerCenter'), RightFooter: footer('footerRight'), CenterHeader: footer('headerCenter') },
};

const headersFootersType: ObjectType<HostSheet> = {
  name: 'HeaderFooterGroup',
  scalars: { State: { get: () => 'Default' } },
  parts: { DefaultForAllPages: (sheet) => bind(headerFooterType, sheet) },
};

const setLayout = <K extends keyof HostPageLayout>(sheet: HostSheet, key: K, value: HostPageLayout[K]): void => {
  touch(sheet);
  sheet.pageLayout[key] = value;
};

const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

export const pageLayoutType: ObjectType<HostSheet> = {
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: ({ pageLayout }) => (pageLayout.orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      set: (sheet, value) => setLayout(sheet, 'orientation', ORIENTATIONS[one(value, ['Portrait', 'Landscape'], 'orientation')]),
    },
    PaperSize: {
      get: ({ pageLayout }) => (pageLayout.paperSize === 'a4' ? 'A4' : 'Letter'),
      set: (sheet, value) => setLayout(sheet, 'paperSize', one(value, ['A4'], 'paperSize').toLowerCase() as 'a4'),
    },
    Zoom: { get: getZoom, set: setZoom },
    CenterHorizontally: {
      get: ({ pageLayout }) => pageLayout.centerHorizontally,
      set: (sheet, value) => setLayout(sheet, 'centerHorizontally', truth(value, 'centerHorizontally')),
    },
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
  },
  parts: { HeadersFooters: (sheet) => bind(headersFootersType, sheet) },
  reach: {
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.pageLayout.titleRows;
      return bindOrNull(rangeType, rows && rangeOf(sheet, { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: MAX_COLUMNS }));
    },
  },
  methods: { SetPrintArea: setPrintArea, SetPrintMargins: setPrintMargins, SetPrintTitleRows: setTitleRows },
};
