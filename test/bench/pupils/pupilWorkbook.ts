/**
 * An invented workbook of pupils' results, written as a stream: schools, and as many pupil rows as asked for, with a column
 * of names that nobody may read. Texts are shared strings, as Excel writes them.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';

export const schoolCount = 500;
const HEADER = ['Школа', 'Код', 'Учебный год', 'Процедура', 'Отметка', 'Балл', 'Пересдача', 'Класс', 'ФИО'];
const PROCEDURES = ['ОГЭ математика', 'ОГЭ русский язык', 'ЕГЭ русский язык', 'ЕГЭ математика базовая', 'ЕГЭ математика профильная', 'ВПР математика 5', 'ВПР русский язык 6'];
const YEARS = ['2019/2020', '2020/2021', '2021/2022'];
const SURNAMES = ['Алексеева', 'Борисов', 'Васильева', 'Григорьев', 'Дмитриева', 'Егоров', 'Жукова', 'Зайцев'];

export interface Pupil {
  readonly school: number;
  readonly year: string;
  readonly procedure: string;
  readonly mark: number | null;
  readonly score: number | null;
  readonly retake: boolean;
  readonly className: string;
}

/** The same row always has the same pupil: figures can be worked out anew without keeping a million of them. */
export const pupilAt = (row: number): Pupil => {
  const mixed = (Math.imul(row + 1, 2_654_435_761) ^ (row >>> 3)) >>> 0;
  const procedure = PROCEDURES[mixed % PROCEDURES.length]!;
  const byScore = procedure === 'ЕГЭ русский язык' || procedure === 'ЕГЭ математика профильная';
  return {
    school: row % schoolCount,
    year: YEARS[(mixed >>> 4) % YEARS.length]!,
    procedure,
    mark: byScore ? null : 2 + ((mixed >>> 8) % 4),
    score: byScore ? (mixed >>> 9) % 101 : null,
    retake: (mixed >>> 13) % 20 === 0,
    className: byScore ? '11А' : '9Б',
  };
};

export const schoolName = (school: number): string => `МБОУ «Примерная СОШ № ${String(school + 1)}»`;
const codeOf = (school: number): number => 100_001 + school;

const LETTERS = 'ABCDEFGHI';

/** Numbers the different texts. Names of pupils come behind all others, one for each row. */
const sharedTexts = (): { readonly texts: readonly string[]; readonly indexOf: (text: string) => number } => {
  const texts = [...HEADER, 'Вид', 'СОШ', ...PROCEDURES, ...YEARS, 'да', 'нет', '9Б', '11А', ...Array.from({ length: schoolCount }, (_, school) => schoolName(school))];
  const indexes = new Map(texts.map((text, index) => [text, index]));
  return { texts, indexOf: (text) => indexes.get(text)! };
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rowXml = (row: number, cells: readonly (number | { readonly shared: number } | null)[]): string =>
  `<row r="${row}">${cells
    .map((cell, column) => {
      if (cell === null) return '';
      const at = `${LETTERS[column]!}${row}`;
      return typeof cell === 'number' ? `<c r="${at}"><v>${cell}</v></c>` : `<c r="${at}" t="s"><v>${cell.shared}</v></c>`;
    })
    .join('')}</row>`;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const FIXED: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  ],
  ['_rels/.rels', `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
  ['xl/workbook.xml', `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Школы" sheetId="1" r:id="rId1"/><sheet name="Участники" sheetId="2" r:id="rId2"/></sheets></workbook>`],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
  ],
];

/** Pieces of text are put together to about this many characters before they are compressed. */
const PIECE = 1 << 20;

export const writePupilWorkbook = (path: string, rows: number): void => {
  const file = openSync(path, 'w');
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(file, bytes);
  });
  const part = (name: string, pieces: Iterable<string>): void => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    let waiting = HEAD;
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      entry.push(strToU8(waiting));
      waiting = '';
    }
    entry.push(strToU8(waiting), true);
  };
  const { texts, indexOf } = sharedTexts();
  const shared = (text: string): { readonly shared: number } => ({ shared: indexOf(text) });

  function* schoolRows(): Generator<string> {
    yield `<worksheet ${MAIN}><sheetData>${rowXml(1, ['Код', 'Школа', 'Вид'].map(shared))}`;
    for (let school = 0; school < schoolCount; school += 1) yield rowXml(school + 2, [codeOf(school), shared(schoolName(school)), shared('СОШ')]);
    yield '</sheetData></worksheet>';
  }

  function* pupilRows(): Generator<string> {
    yield `<worksheet ${MAIN}><sheetData>${rowXml(1, HEADER.map(shared))}`;
    for (let row = 0; row < rows; row += 1) {
      const { school, year, procedure, mark, score, retake, className } = pupilAt(row);
      const cells = [shared(schoolName(school)), codeOf(school), shared(year), shared(procedure), mark, score, shared(retake ? 'да' : 'нет'), shared(className), { shared: texts.length + row }];
      yield rowXml(row + 2, cells);
    }
    yield '</sheetData></worksheet>';
  }

  function* strings(): Generator<string> {
    yield `<sst ${MAIN} uniqueCount="${texts.length + rows}">`;
    for (const text of texts) yield `<si><t>${escaped(text)}</t></si>`;
    for (let row = 0; row < rows; row += 1) yield `<si><t>${SURNAMES[row % SURNAMES.length]!} Имя Отчество ${row}</t></si>`;
    yield '</sst>';
  }

  for (const [name, xml] of FIXED) part(name, [xml]);
  part('xl/worksheets/sheet1.xml', schoolRows());
  part('xl/worksheets/sheet2.xml', pupilRows());
  part('xl/sharedStrings.xml', strings());
  zip.end();
  closeSync(file);
};
