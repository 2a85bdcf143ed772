/**
 * A workbook package with everything that a user's file may have and the add-in does not know, written by hand:
 * charts, a pivot table, comments old and threaded, validations, names, custom XML, a task pane's web extension,
 * protection, a picture, macros, a calculation chain, rich text and shared formulas. All content is invented.
 */
import { writeZip } from '../../../../src/files/xlsx/zip/writeZip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export const relationshipsXml = (...entries: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`)
    .join('')}</Relationships>`;

const contentTypes = (macros: boolean): string =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>` +
  [
    ['/xl/workbook.xml', macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
    ['/xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
    ['/xl/worksheets/sheet2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
    ['/xl/chartsheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml'],
    ['/xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
    ['/xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
    ['/xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
    ['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['/xl/charts/chart2.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
    ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
    ['/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['/xl/pivotTables/pivotTable1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml'],
    ['/xl/pivotCache/pivotCacheDefinition1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml'],
    ['/xl/pivotCache/pivotCacheRecords1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml'],
    ['/xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml'],
    ['/xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml'],
    ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ]
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const workbook =
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>` +
  `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12210" firstSheet="1" activeTab="2"/></bookViews>` +
  `<sheets><sheet name="Школы" sheetId="1" r:id="rId1"/><sheet name="Диаграмма" sheetId="5" r:id="rId9"/><sheet name="Сводная &amp; 'прочее' 2" sheetId="3" state="hidden" r:id="rId2"/></sheets>` +
  `<definedNames><definedName name="Список" localSheetId="2" hidden="1">'Сводная &amp; ''прочее'' 2'!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Школы!$A$1:$F$6</definedName><definedName name="Порог">Школы!$C$2</definedName></definedNames>` +
  `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const sheet1 =
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Лист1"><tabColor theme="4" tint="0.39997558519241921"/></sheetPr><dimension ref="A1:F7"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9.140625" defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
  `<cols><col min="1" max="1" width="30.7109375" style="1" customWidth="1"/><col min="3" max="4" width="9.140625" hidden="1" outlineLevel="1"/></cols>` +
  `<sheetData><row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>Вс</t></r><r><rPr><b/></rPr><t>его</t></r></is></c></row>` +
  `<row r="2" spans="1:6"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>0.35</v></c><c r="C2"><v>1</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*$C2+SUM(C$2:C2)</f><v>1.35</v></c><c r="F2" t="b"><v>1</v></c></row>` +
  `<row r="3" spans="1:6"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"><v>0.1</v></c><c r="C3"><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>3.2</v></c><c r="F3" t="e"><v>#N/A</v></c></row>` +
  `<row r="4" spans="1:6"><c r="A4" t="s"><v>5</v></c><c r="B4" s="3"><v>44805</v></c><c r="C4"><v>3</v></c><c r="D4"><f t="shared" si="0"/><v>6</v></c><c r="E4" t="str"><f>IF(B4&gt;1,"да","нет")</f><v>да</v></c></row>` +
  `<row r="6"><c r="A6" s="4"/><c r="B6"><f t="array" ref="B6">SUM(B2:B3*C2:C3)</f><v>0.55</v></c><c r="C6"><f>_xlfn.PERCENTILE.INC(C2:C4,0.5)</f><v>2</v></c><c r="D6"><f>_xldudf_SHNOR_ISBSH(C2,C3,C4)</f><v>71.2</v></c></row><row r="7" hidden="1"/></sheetData>` +
  `<sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="A6:A7"/></mergeCells>` +
  `<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>0.3</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A4"><formula1>"да,нет"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A3" location="'Сводная &amp; ''прочее'' 2'!A1" display="туда"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>` +
  `<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>`;

const sheet2 =
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c></row></sheetData><autoFilter ref="A1:B3"/></worksheet>`;

const chart = (values: string): string =>
  `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Школы!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Доля</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const frame = (id: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Диаграмма 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

const wsDr = (inner: string): string => `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${R}">${inner}</xdr:wsDr>`;

const drawing1 = wsDr(
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${frame('rId1')}</xdr:twoCellAnchor>` +
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Рисунок 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`,
);

const styles =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="171" formatCode="0.0&quot; %&quot;"/></numFmts><fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial Cyr"/><charset val="204"/></font><font><b/><sz val="10"/><color rgb="FFC00000"/><name val="Arial Cyr"/><charset val="204"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal style="hair"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" textRotation="90" wrapText="1"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="171" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Обычный" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst></styleSheet>`;

const sharedStrings =
  `${XML}<sst xmlns="${MAIN}" count="6" uniqueCount="6"><si><t>Школа</t></si><si><t>Доля</t></si><si><t xml:space="preserve"> Участников </t></si><si><r><t>МБОУ </t></r><r><rPr><b/></rPr><t>СОШ № 1</t></r><rPh sb="0" eb="1"><t>фонетика</t></rPh></si><si><t>=ООШ_x005F_x0041_</t></si><si><t>Гимназия&#10;"Мир"</t></si></sst>`;

const table = `${XML}<table xmlns="${MAIN}" id="7" name="Table1" displayName="Школы" ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Школа"/><tableColumn id="2" name="Доля"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const comments = `${XML}<comments xmlns="${MAIN}"><authors><author>Методист</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Проверить</t></text></comment></commentList></comments>`;
const vml = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const pivotTable =
  `${XML}<pivotTableDefinition xmlns="${MAIN}" name="Сводная" cacheId="1" dataCaption="Значения" updatedVersion="6" createdVersion="6"><location ref="D3:E7" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  `<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="4"><item x="0"/><item x="1"/><item x="2"/><item t="default"/></items></pivotField><pivotField dataField="1" numFmtId="10" showAll="0"/></pivotFields>` +
  `<rowFields count="1"><field x="0"/></rowFields><rowItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>` +
  `<dataFields count="1"><dataField name="Сумма" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;
const pivotCache =
  `${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshedVersion="6" createdVersion="6" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Школы"/></cacheSource>` +
  `<cacheFields count="2"><cacheField name="Школа" numFmtId="0"><sharedItems count="3"><s v="МБОУ СОШ № 1"/><s v="ООШ"/><s v="Гимназия"/></sharedItems></cacheField><cacheField name="Доля" numFmtId="10"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="0.1" maxValue="44805"/></cacheField></cacheFields></pivotCacheDefinition>`;
const pivotRecords = `${XML}<pivotCacheRecords xmlns="${MAIN}" count="3"><r><x v="0"/><n v="0.35"/></r><r><x v="1"/><n v="0.1"/></r><r><x v="2"/><n v="44805"/></r></pivotCacheRecords>`;

/** One pixel. */
const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0));
const macros = Uint8Array.from({ length: 600 }, (_, index) => (index * 37) & 0xff);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The parts by name, as a user's file has them. */
export const richParts = ({ withMacros = false } = {}): Map<string, Uint8Array> => {
  const texts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(withMacros)],
    ['_rels/.rels', relationshipsXml(['rId1', 'officeDocument', 'xl/workbook.xml'], ['rId2', 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes', 'xl/webextensions/taskpanes.xml'], ['rId3', 'extended-properties', 'docProps/app.xml'], ['rId4', 'custom-properties', 'docProps/custom.xml'])],
    ['xl/workbook.xml', workbook],
    ['xl/_rels/workbook.xml.rels', relationshipsXml(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'], ['rId3', 'styles', 'styles.xml'], ['rId4', 'sharedStrings', 'sharedStrings.xml'], ['rId5', 'calcChain', 'calcChain.xml'], ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'], ['rId7', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'], ['rId8', 'customXml', '../customXml/item1.xml'], ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'], ...(withMacros ? [['rId10', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'] as const] : []))],
    ['xl/worksheets/sheet1.xml', sheet1],
    ['xl/worksheets/_rels/sheet1.xml.rels', relationshipsXml(['rId1', 'hyperlink', 'https://example.org/?a=1&amp;b=2', true], ['rId2', 'drawing', '../drawings/drawing1.xml'], ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId4', 'table', '../tables/table1.xml'], ['rId5', 'comments', '../comments1.xml'], ['rId6', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml'])],
    ['xl/worksheets/sheet2.xml', sheet2],
    ['xl/worksheets/_rels/sheet2.xml.rels', relationshipsXml(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'])],
    ['xl/chartsheets/sheet1.xml', `${XML}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`],
    ['xl/chartsheets/_rels/sheet1.xml.rels', relationshipsXml(['rId1', 'drawing', '../drawings/drawing2.xml'])],
    ['xl/drawings/drawing1.xml', drawing1],
    ['xl/drawings/_rels/drawing1.xml.rels', relationshipsXml(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png'])],
    ['xl/drawings/drawing2.xml', wsDr(`<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6070000"/>${frame('rId1')}</xdr:absoluteAnchor>`)],
    ['xl/drawings/_rels/drawing2.xml.rels', relationshipsXml(['rId1', 'chart', '../charts/chart2.xml'])],
    ['xl/drawings/vmlDrawing1.vml', vml],
    ['xl/charts/chart1.xml', chart('Школы!$B$2:$B$3')],
    ['xl/charts/chart2.xml', chart('Школы!$C$2:$C$4')],
    ['xl/tables/table1.xml', table],
    ['xl/comments1.xml', comments],
    ['xl/threadedComments/threadedComment1.xml', `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{00000000-0000-0000-0000-000000000001}" personId="{00000000-0000-0000-0000-000000000002}"><text>Проверить</text></threadedComment></ThreadedComments>`],
    ['xl/persons/person.xml', `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Методист" id="{00000000-0000-0000-0000-000000000002}"/></personList>`],
    ['xl/pivotTables/pivotTable1.xml', pivotTable],
    ['xl/pivotTables/_rels/pivotTable1.xml.rels', relationshipsXml(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'])],
    ['xl/pivotCache/pivotCacheDefinition1.xml', pivotCache],
    ['xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels', relationshipsXml(['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'])],
    ['xl/pivotCache/pivotCacheRecords1.xml', pivotRecords],
    ['xl/webextensions/taskpanes.xml', `${XML}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${R}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`],
    ['xl/webextensions/_rels/taskpanes.xml.rels', relationshipsXml(['rId1', 'http://schemas.microsoft.com/office/2011/relationships/webextension', 'webextension1.xml'])],
    ['xl/webextensions/webextension1.xml', `${XML}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{11111111-2222-3333-4444-555555555555}"><we:reference id="wa000000000" version="1.0.0.0" store="ru-RU" storeType="OMEX"/><we:properties><we:property name="чужое" value="&quot;да&quot;"/></we:properties></we:webextension>`],
    ['customXml/item1.xml', '<district xmlns="urn:example:district"><name>Заречный</name></district>'],
    ['customXml/_rels/item1.xml.rels', relationshipsXml(['rId1', 'customXmlProps', 'itemProps1.xml'])],
    ['customXml/itemProps1.xml', `${XML}<ds:datastoreItem ds:itemID="{22222222-0000-0000-0000-000000000000}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`],
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', sharedStrings],
    ['xl/calcChain.xml', `${XML}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3"/><c r="D4"/><c r="E4"/></calcChain>`],
    ['docProps/app.xml', `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`],
    ['docProps/custom.xml', `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`],
  ];
  const parts = new Map<string, Uint8Array>(texts.map(([name, text]) => [name, bytes(text)]));
  parts.set('xl/media/image1.png', png);
  if (withMacros) parts.set('xl/vbaProject.bin', macros);
  return parts;
};

export const richPackage = (options: { withMacros?: boolean } = {}): Uint8Array => writeZip(richParts(options));
