/** Lists of styles.xml (fonts, fills, …) that grow at their end: an entry that is already there is used again. */
import { appendInside, insertAfter, setAttribute, type TextEdit } from '../xml/edit';
import { child, prefixOf, type XmlElement } from '../xml/tree';

/** The order in which a style sheet must have them (ECMA-376, CT_Stylesheet). */
export const SECTION_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'] as const;
export type SectionName = (typeof SECTION_ORDER)[number];

export class StyleSection {
  readonly element: XmlElement | null;
  private readonly places = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly size: number;

  constructor(
    readonly name: SectionName,
    root: XmlElement,
    text: string,
    /** Entries that every list must begin with, for a style sheet that has none. */
    private readonly seeds: readonly string[] = [],
  ) {
    this.element = child(root, name);
    const items = this.element?.children ?? [];
    this.size = items.length;
    items.forEach((item, index) => {
      const raw = text.slice(item.start, item.end);
      if (!this.places.has(raw)) this.places.set(raw, index);
    });
  }

  /** The place of this entry, added when it is new. */
  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    if (this.size + this.added.length === 0) for (const seed of this.seeds) this.add(seed);
    return this.places.get(xml) ?? this.add(xml);
  }

  private add(xml: string): number {
    const place = this.size + this.added.length;
    this.added.push(xml);
    this.places.set(xml, place);
    return place;
  }

  get grew(): boolean {
    return this.added.length > 0;
  }

  edits(text: string, root: XmlElement): TextEdit[] {
    if (!this.grew) return [];
    const count = String(this.size + this.added.length);
    const xml = this.added.join('');
    if (this.element) return [setAttribute(text, this.element, 'count', count), appendInside(this.element, xml)];
    const tag = `${prefixOf(root)}${this.name}`;
    const whole = `<${tag} count="${count}">${xml}</${tag}>`;
    const before = SECTION_ORDER.slice(0, SECTION_ORDER.indexOf(this.name));
    const neighbour = [...root.children].reverse().find(({ name }) => before.some((one) => one === name));
    return [neighbour ? insertAfter(neighbour, whole) : { start: root.innerStart, end: root.innerStart, text: whole }];
  }
}
