/**
 * jsdom asks every rule of every style sheet about every element each time it says how an element is styled, and roles and
 * names are found by asking that of whole trees: half of the time of the pane's tests. Only rules that decide whether
 * something is there, is said or can be pressed are kept; how it looks is looked at in a real browser.
 */
const DECISIVE = /[{;\s](?:display|visibility|content|pointer-events)\s*:/;

if (typeof CSSStyleSheet !== 'undefined') {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function keepDecisive(rule, index) {
    return DECISIVE.test(rule) ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length)) : -1;
  };
}
