import { app } from './app';
import { cli } from './cli';
import { collect } from './collect';
import { files } from './files';
import { functions } from './functions';
import { inputSheets } from './inputSheets';
import { issues } from './issues';
import { pane } from './pane';
import { preview } from './preview';
import { sheets } from './sheets';
import { terms } from './terms';

export const ru = { terms, issues, sheets, functions, inputSheets, pane, app, cli, collect, files, preview };
