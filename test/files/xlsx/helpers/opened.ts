/** Opening files in tests, and looking into what was written. */
import { SaxesParser } from 'saxes';
import type { HostSheet, HostWorkbook } from '../../../../src/files/workbook/model';
import { readWorkbook } from '../../../../src/files/xlsx';

export const opened = (bytes: Uint8Array): HostWorkbook => {
  const result = readWorkbook(bytes);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
};

export const sheetNamed = (workbook: HostWorkbook, name: string): HostSheet => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

export const textOfPart = (workbook: HostWorkbook, part: string): string => {
  const bytes = workbook.parts.get(part);
  if (!bytes) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(bytes);
};

/** Fails, with the part's name, when a part is not well-formed by a parser that is not ours. */
export const expectWellFormed = ({ parts }: HostWorkbook): void => {
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(new TextDecoder().decode(bytes)).close();
  }
};

/** What any reader of packages relies on: relationships lead somewhere, ids are unique, each part has one content type. */
export const expectSoundPackage = ({ parts }: HostWorkbook): void => {
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
  const overrides = [...types.matchAll(/<Override PartName="\/([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(new Set(overrides).size).toBe(overrides.length);
  expect(overrides.filter((name) => !parts.has(name))).toEqual([]);
  for (const [name, bytes] of parts) {
    if (!name.endsWith('.rels')) continue;
    const text = new TextDecoder().decode(bytes);
    const ids = [...text.matchAll(/ Id="([^"]*)"/g)].map((match) => match[1]);
    expect([name, new Set(ids).size]).toEqual([name, ids.length]);
    const base = name.replace(/_rels\/[^/]*$/, '');
    const targets = [...text.matchAll(/Target="([^"]*)"\/>/g)].map((match) => new URL(match[1] ?? '', `file:///${base}`).pathname.slice(1));
    expect([name, targets.filter((target) => !parts.has(target))]).toEqual([name, []]);
  }
  const tableIds = [...parts].filter(([name]) => /xl\/tables\//.test(name)).map(([, bytes]) => /<table [^>]*\bid="(\d+)"/.exec(new TextDecoder().decode(bytes))?.[1]);
  expect(new Set(tableIds).size).toBe(tableIds.length);
};
