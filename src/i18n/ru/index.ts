import { cli } from './cli';
import { core } from './core';
import { gallery } from './gallery';
import { preview } from './preview';
import { sheets } from './sheets';

export const ru = { ...core, sheets, gallery, cli, preview };
