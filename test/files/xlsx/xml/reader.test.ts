import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlError, XmlReader } from '../../../../src/files/xlsx/xml/reader';
import { escapeAttribute, escapeText } from '../../../../src/files/xlsx/xml/text';

type Event = readonly [kind: string, ...rest: string[]];

/** Neighbouring texts are one. */
const joined = (events: readonly Event[]): Event[] => {
  const result: Event[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') result[result.length - 1] = ['text', `${last[1] ?? ''}${event[1] ?? ''}`];
    else result.push(event);
  }
  return result.filter(([kind, text]) => kind !== 'text' || text !== '');
};

const bySaxes = (text: string): Event[] => {
  const events: Event[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(['open', name, JSON.stringify(attributes)]);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(['close', name]);
  });
  parser.on('text', (content) => {
    if (depth > 0) events.push(['text', content]);
  });
  parser.on('cdata', (content) => events.push(['text', content]));
  parser.write(text).close();
  return joined(events);
};

const piecesOf = (text: string, size: number): Iterator<string> => (text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])[Symbol.iterator]();

const byReader = (text: string, size: number): Event[] => {
  const reader = new XmlReader(piecesOf(text, size));
  const events: Event[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open') events.push(['open', reader.qualifiedName, JSON.stringify(Object.fromEntries(reader.attributes()))]);
    else if (token === 'close') events.push(['close', reader.qualifiedName]);
    else events.push(['text', reader.content()]);
  }
  return joined(events);
};

const word = fc.constantFrom('a', 'b:c', 'школа', 'x1');
const text = fc.string({ unit: 'binary' }).map((value) => value.replace(/\r/g, '\n'));

const element: fc.Arbitrary<string> = fc.letrec<{ node: string; children: string }>((tie) => ({
  children: fc.array(fc.oneof({ depthSize: 'small' }, text.map(escapeText), fc.constant('<!-- > -->'), fc.constant('<?p x?>'), fc.constant('<![CDATA[<&>]]>'), tie('node')), { maxLength: 4 }).map((parts) => parts.join('')),
  node: fc
    .tuple(word, fc.dictionary(word.filter((name) => !name.includes(':')), text, { maxKeys: 3 }), tie('children'), fc.boolean())
    .map(([name, attributes, children, empty]) => {
      const tag = `${name}${Object.entries(attributes).map(([key, value]) => `\n ${key} = "${escapeAttribute(value)}"`).join('')}`;
      return empty ? `<${tag} />` : `<${tag}>${children}</${name} >`;
    }),
})).node;

describe('The XML reader', () => {
  it('sees what another parser sees, in pieces of any size', () => {
    fc.assert(
      fc.property(element, fc.integer({ min: 1, max: 40 }), (root, size) => {
        const document = `\ufeff<?xml version="1.0"?>\n${root}\n`;
        expect(byReader(document, size)).toEqual(bySaxes(document));
      }),
      { numRuns: 300 },
    );
  });

  it('knows where tokens lie in the whole text, whatever the pieces', () => {
    const document = '<a><b x="1>2"/>text<c></c></a>';
    for (const size of [1, 3, 100]) {
      const reader = new XmlReader(piecesOf(document, size));
      const places: string[] = [];
      for (let token = reader.next(); token !== 'end'; token = reader.next()) places.push(document.slice(reader.start, reader.end));
      expect(places).toEqual(['<a>', '<b x="1>2"/>', '<b x="1>2"/>', 'text', '<c>', '</c>', '</a>']);
    }
  });

  it('gives the text of a leaf and goes behind it', () => {
    for (const size of [1, 100]) {
      const reader = new XmlReader(piecesOf('<r><v>1 &lt; 2</v><v/><v>a<b/>c</v><w/></r>', size));
      const leaves: string[] = [];
      for (let token = reader.next(); token !== 'end'; token = reader.next()) if (token === 'open' && reader.name === 'v') leaves.push(reader.leaf());
      expect(leaves).toEqual(['1 < 2', '', 'ac']);
    }
  });

  it.each(['', 'text', '<a>', '<a></b>', '</a>', '<a><b></a></b>', '<a/><b/>', '<a x=1/>', '<a x></a>', '<a x="1/>', '< a/>', '<!DOCTYPE a><a/>', '<a><!-- </a>', '<a><![CDATA[</a>', '<a/>text', '<a / >'])('refuses %j', (document) => {
    expect(() => byReader(document, 100)).toThrow(XmlError);
    expect(() => byReader(document, 1)).toThrow(XmlError);
  });
});
