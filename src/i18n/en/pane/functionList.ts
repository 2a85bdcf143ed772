import type { Texts } from '../../texts';
export const functionList: Texts['pane']['functionList'] = {
  heading: 'Worksheet functions',
  intro: 'The add-in’s functions work in Excel formulas. An example goes into the selected cell and is computed at once.',
  loading: 'Reading the list of functions…',
  retry: 'Show the functions',
  arguments: 'Arguments',
  optional: 'optional',
  example: 'Example',
  result: 'Result',
  copy: 'Copy the example',
  insert: 'Insert into the cell',
  insertOf: (name) => `Insert into the cell: ${name}`,
  occupied: (place, holds) => `The cell ${place} holds “${holds}”. Replace it?`,
  replace: 'Replace',
  keep: 'Do not replace',
};
