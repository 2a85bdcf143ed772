/** The words of the pane, of what it checks and of the custom functions: everything that is needed before sheets are written. */
import { app } from './app';
import { collect } from './collect';
import { files } from './files';
import { functions } from './functions';
import { inputSheets } from './inputSheets';
import { issues } from './issues';
import { pane } from './pane';
import { terms } from './terms';

export const core = { terms, issues, functions, inputSheets, pane, app, collect, files };
