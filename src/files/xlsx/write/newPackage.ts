/** The smallest package that is a workbook; sheets are added to it like to any other. */
import { XML_HEADER } from '../package/dialect';
import { encodePart } from '../xml/decode';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes =
  `${XML_HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

const relationships = `${XML_HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbook = (activeTab: number, date1904: boolean): string =>
  `${XML_HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${date1904 ? '<workbookPr date1904="1"/>' : ''}` +
  `<bookViews><workbookView${activeTab > 0 ? ` activeTab="${activeTab}"` : ''}/></bookViews><sheets/></workbook>`;

export const newPackage = (activeTab: number, date1904: boolean): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['[Content_Types].xml', encodePart(contentTypes)],
    ['_rels/.rels', encodePart(relationships)],
    ['xl/workbook.xml', encodePart(workbook(activeTab, date1904))],
  ]);

