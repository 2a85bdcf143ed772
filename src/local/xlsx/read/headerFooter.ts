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

export const readHeaderFooter = (element: XmlElement | null): HeaderFooterSections => {
  const header = textOf(child(element, 'oddHeader'));
  const footer = textOf(child(element, 'oddFooter'));
  return { headerCenter: section(header, 'C'), footerLeft: section(footer, 'L'), footerCenter: section(footer, 'C'), footerRight: section(footer, 'R') };
};
