/** The sections of a page's header and footer: `&L…&C…&R…` in one text. */
import { child, textOf, type XmlElement } from '../xml/tree';

export interface HeaderFooterSections {
  readonly headerCenter: string;
  readonly footerLeft: string;
  readonly footerCenter: string;
  readonly footerRight: string;
}

/** `&&` is an ampersand and never begins a section. */
const section = (text: string, letter: string): string => new RegExp(`(?:^|[^&])(?:&&)*&${letter}((?:&&|&[^LCR]|[^&])*)`).exec(text)?.[1] ?? '';

/** Excel takes 255 characters; more is not worth the search. */
const LONGEST = 1000;

export const readHeaderFooter = (element: XmlElement | null): HeaderFooterSections => {
  const header = textOf(child(element, 'oddHeader')).slice(0, LONGEST);
  const footer = textOf(child(element, 'oddFooter')).slice(0, LONGEST);
  return { headerCenter: section(header, 'C'), footerLeft: section(footer, 'L'), footerCenter: section(footer, 'C'), footerRight: section(footer, 'R') };
};
