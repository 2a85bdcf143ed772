/* eslint-disable @typescript-eslint/no-require-imports, no-undef -- handed over as it stands in place of a CommonJS package */
/**
 * The package of icons, each loaded from its own file when it is asked for: Fluent's components ask for a few dozen of its
 * twenty thousand, and the whole package takes longer to load than everything else of the pane.
 */
const tools = { ...require('@fluentui/react-icons/utils'), ...require('@fluentui/react-icons/providers') };

/** «ChevronDown16Regular» is in the file «chevron-down». */
const fileOf = (name) =>
  name
    .replace(/\d*(?:Regular|Filled|Light|Color)$/, '')
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-')
    .toLowerCase();

module.exports = new Proxy(tools, {
  get: (known, name) => {
    if (typeof name !== 'string' || name in known || !/^[A-Z]/.test(name)) return known[name];
    return (known[name] = require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name]);
  },
});
