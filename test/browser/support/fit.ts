/** Whether texts fit where they stand, and whether they were translated. */
import type { Frame } from 'playwright-core';

/** Runs in the pane. */
const misfitsInPage = (withHints: boolean): string[] => {
  const told: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) told.push(`the pane scrolls sideways: ${scrollWidth} > ${clientWidth}`);
  const isSpokenOnly = (element: Element): boolean => element.closest('[class]') !== null && getComputedStyle(element).clipPath !== 'none';
  const scrolls = ({ overflowX }: CSSStyleDeclaration): boolean => overflowX === 'auto' || overflowX === 'scroll';
  const cuts = ({ overflowX }: CSSStyleDeclaration): boolean => overflowX === 'hidden' || overflowX === 'clip';
  const SLACK = 1.5;

  /** What of the text lies outside of what shows it. */
  const cutBy = (text: Text): string | null => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return null;
    const right = Math.max(...rects.map((rect) => rect.right));
    const left = Math.min(...rects.map((rect) => rect.left));
    for (let element = text.parentElement; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none') return null;
      // The cells of a sheet are shortened on purpose where they are only shown to be known again.
      if (scrolls(style) || (element.localName === 'td' && style.textOverflow === 'ellipsis')) return null;
      const box = element.getBoundingClientRect();
      if (style.display !== 'inline' && style.display !== 'contents' && (right > box.right + SLACK || left < box.left - SLACK)) return `wider than its <${element.localName} class="${element.className.slice(0, 40)}"> (${Math.round(right)} > ${Math.round(box.right)})${cuts(style) ? ', cut' : ''}`;
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      if (/flex|block/.test(style.display) && style.height !== 'auto' && element.matches('button, [class*=Badge], a, summary') && bottom > box.bottom + 4) return `lower than its <${element.localName}>`;
    }
    return left < -SLACK || right > clientWidth + SLACK ? 'outside of the pane' : null;
  };

  const canvas = document.createElement('canvas').getContext('2d');
  const widthOf = (text: string, { font }: CSSStyleDeclaration): number => {
    if (!canvas) return 0;
    canvas.font = font;
    return canvas.measureText(text).width;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || node.textContent?.trim() === '' || !parent.checkVisibility() || isSpokenOnly(parent)) continue;
    const why = cutBy(node as Text);
    if (why !== null) told.push(`«${node.textContent}» is ${why}`);
  }
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type=checkbox]):not([type=radio]), select')) {
    if (!control.checkVisibility()) continue;
    const style = getComputedStyle(control);
    const shown = control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : control.value || (withHints ? control.placeholder : '');
    const room = control.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (widthOf(shown, style) > room + SLACK) told.push(`«${shown}» is wider than its <${control.localName}>`);
  }
  return told;
};

/** `withHints`: what stands in empty fields has to fit, too. */
export const misfits = (frame: Frame, withHints: boolean): Promise<string[]> => frame.evaluate(misfitsInPage, withHints);

/** Texts without the marks of the pseudo-language, spoken ones and hints included. */
const unmarkedInPage = (): string[] => {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.checkVisibility() || node.parentElement?.closest('option')) texts.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    if (!element.checkVisibility()) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.filter((text) => /\p{Letter}/u.test(text) && !text.includes('[!!'));
};

/** Beside what the workbook itself says: `data`, addresses and formulas. */
export const untranslated = async (frame: Frame, data: readonly string[]): Promise<string[]> => {
  const known = [...new Set(data)].filter((text) => /\p{Letter}/u.test(text)).sort((a, b) => b.length - a.length);
  const rest = (text: string): string =>
    known
      .reduce((left, part) => left.replaceAll(part, ''), text)
      .replace(/=?SHNOR\.[A-Z_.]+(\(.*\))?/g, '')
      .replace(/\b[A-Z]{1,3}\d*\b/g, '');
  return (await frame.evaluate(unmarkedInPage)).filter((text) => /\p{Letter}/u.test(rest(text)));
};
