/** The manifest against Microsoft's schema, and against what the schema cannot know. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { RIBBON_COMMANDS } from '../../src/app/ribbonCommands';
import { NAMESPACE } from '../../src/functions/declarations';
import { descendants, parseXml, type Element } from './xmlTree';

const ROOT = join(__dirname, '../..');
const ORIGIN = 'https://localhost:3000/';
const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const all = descendants(parseXml(xml));

const named = (...names: readonly string[]): readonly Element[] => all.filter(({ name }) => names.includes(name));
const value = (element: Element): string => element.attributes.DefaultValue ?? element.text.trim();
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Resources are declared with an id inside Resources; everything else refers to them by resid. */
const resources = named('Resources').flatMap(({ children }) => children.flatMap((list) => list.children));
const resource = (id: string | undefined): Element | undefined => resources.find(({ attributes }) => attributes.id === id);
const references = all.flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
const strings = named('String');

describe('the schema', () => {
  const folder = join(__dirname, 'schema');
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') }));
  const isMain = ({ fileName }: { fileName: string }): boolean => fileName === 'OfficeAppManifestV1_1.xsd';
  const validate = (contents: string): ReturnType<typeof validateXML> =>
    validateXML({ xml: { fileName: 'manifest.xml', contents }, schema: schemas.filter(isMain), preload: schemas.filter((schema) => !isMain(schema)) });

  it('accepts the manifest', async () => {
    const { valid, errors } = await validate(xml);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is really asked: it refuses a manifest whose parts stand in the wrong order', async () => {
    const { valid } = await validate(xml.replace(/<FunctionFile[^>]*>/, '').replace('</DesktopFormFactor>', '<FunctionFile resid="Page.Url" /></DesktopFormFactor>'));
    expect(valid).toBe(false);
  });
});

describe('identity', () => {
  it('has a GUID and a version of four numbers that begins with the package’s', () => {
    const [id] = named('Id');
    const [version] = named('Version');
    const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(value(id!)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(value(version!)).toBe(`${packageJson.version}.0`);
  });

  it('has ids that are unique', () => {
    const ids = all.flatMap(({ name, attributes }) => (attributes.id === undefined || name === 'Override' ? [] : [attributes.id]));
    expect(ids).toEqual(unique(ids));
    expect(ids.length).toBeGreaterThan(20);
  });
});

describe('resources', () => {
  it('are there for every resid, of at most 32 characters', () => {
    expect(references.filter((id) => !resource(id))).toEqual([]);
    expect(references.filter((id) => id.length > 32)).toEqual([]);
  });

  it('are all used', () => {
    expect(resources.map(({ attributes }) => attributes.id).filter((id) => !references.includes(id!))).toEqual([]);
  });

  it('are of the kind that the place asks for', () => {
    const kinds: Readonly<Record<string, string>> = { Image: 'Image', Label: 'String', Title: 'String', Description: 'String', Namespace: 'String', SourceLocation: 'Url', FunctionFile: 'Url', LearnMoreUrl: 'Url', Runtime: 'Url' };
    const wrong = all.filter(({ name, attributes }) => attributes.resid !== undefined && resource(attributes.resid)?.name !== kinds[name]);
    expect(wrong).toEqual([]);
  });
});

describe('texts', () => {
  const localised = [...strings, ...named('DisplayName', 'Description').filter(({ attributes }) => attributes.DefaultValue !== undefined)];
  const namespaceId = named('Namespace')[0]!.attributes.resid;

  it('are Russian by default and have an English override, but for the namespace, which is one for all languages', () => {
    expect(value(named('DefaultLocale')[0]!)).toBe('ru-RU');
    for (const element of localised) {
      const locales = element.children.map(({ attributes }) => attributes.Locale);
      const isNamespace = element.attributes.id === namespaceId;
      expect({ text: value(element), locales }).toEqual({ text: value(element), locales: isNamespace ? [] : ['en-US'] });
      if (!isNamespace) expect(value(element)).toMatch(/\p{Script=Cyrillic}/u);
    }
    expect(value(resource(namespaceId)!)).toBe(NAMESPACE);
  });

  it('are not longer than Excel shows: 125 and 250 characters, in both languages', () => {
    const texts = (element: Element): readonly string[] => [value(element), ...element.children.map(({ attributes }) => attributes.Value ?? '')];
    const tooLong = (limit: number, elements: readonly Element[]): readonly string[] => elements.flatMap(texts).filter((text) => text.length > limit || text === '');
    expect(tooLong(125, [...named('ShortStrings').flatMap(({ children }) => children), ...named('DisplayName', 'ProviderName')])).toEqual([]);
    expect(tooLong(250, [...named('LongStrings').flatMap(({ children }) => children), ...localised])).toEqual([]);
  });

  it('come with functions in both languages', () => {
    const metadata = resource(named('Metadata')[0]!.children[0]!.attributes.resid)!;
    expect([value(metadata), ...metadata.children.map(({ attributes }) => attributes.Value)]).toEqual([`${ORIGIN}functions.ru.json`, `${ORIGIN}functions.en.json`]);
  });
});

describe('addresses', () => {
  const urls = all.flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value].filter((text) => text !== undefined && /^\w+:\/\//.test(text))) as readonly string[];

  it('are https, on the one origin that the build replaces', () => {
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !url.startsWith(ORIGIN))).toEqual([]);
  });

  it('of pages and scripts are files that the build makes', () => {
    const files = unique(urls.map((url) => url.slice(ORIGIN.length)).filter((path) => !path.startsWith('assets/')));
    expect([...files].sort()).toEqual(['functions.en.json', 'functions.ru.json', 'taskpane.html', 'taskpane.js']);
  });
});

describe('icons', () => {
  /** Width and height stand at bytes 16 and 20 of a PNG. */
  const pixels = (url: string): readonly [number, number] => {
    const file = readFileSync(join(ROOT, url.slice(ORIGIN.length)));
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [file.readUInt32BE(16), file.readUInt32BE(20)];
  };

  const shown = all.filter(({ name, attributes }) => name === 'Image' && attributes.resid !== undefined);

  it('are there in the size that is stated', () => {
    for (const { attributes } of shown) {
      const size = Number(attributes.size);
      expect({ resid: attributes.resid, pixels: pixels(value(resource(attributes.resid)!)) }).toEqual({ resid: attributes.resid, pixels: [size, size] });
    }
  });

  it('come in the sizes that the ribbon needs, for the group in all that it can use', () => {
    const sizes = (element: Element): readonly string[] => element.children.filter(({ name }) => name === 'Icon').flatMap(({ children }) => children.map(({ attributes }) => attributes.size!));
    expect(named('Control').map(sizes)).toEqual(named('Control').map(() => ['16', '32', '80']));
    expect(named('Group').map(sizes)).toEqual([['16', '20', '24', '32', '40', '48', '64', '80']]);
  });

  it('of the catalogue are 32 and 64 pixels', () => {
    expect(pixels(value(named('IconUrl')[0]!))).toEqual([32, 32]);
    expect(pixels(value(named('HighResolutionIconUrl')[0]!))).toEqual([64, 64]);
  });
});

describe('the runtime and the ribbon', () => {
  it('are one page: runtime, functions, commands and pane', () => {
    const pages = [...named('Runtime', 'FunctionFile'), ...named('Page', 'Action').flatMap(({ children }) => children.filter(({ name }) => name === 'SourceLocation'))];
    expect(pages).toHaveLength(4);
    expect(unique(pages.map(({ attributes }) => attributes.resid!))).toHaveLength(1);
    expect(named('Runtime').map(({ attributes }) => attributes.lifetime)).toEqual(['long']);
    expect(named('TaskpaneId')).toEqual([]);
  });

  it('call the commands that the add-in has', () => {
    expect(named('FunctionName').map(value).sort()).toEqual([...RIBBON_COMMANDS].sort());
  });

  it('have one tab', () => {
    expect(named('CustomTab')).toHaveLength(1);
  });

  it('ask for known requirement sets in the base alone: inside VersionOverrides they would break a shared runtime', () => {
    const known: Readonly<Record<string, string>> = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.12' };
    expect(Object.fromEntries(named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]))).toEqual(known);
    expect(descendants(named('VersionOverrides')[0]!).filter(({ name }) => name === 'Requirements')).toEqual([]);
  });
});
