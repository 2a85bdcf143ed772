import { cli } from './cli';
import { core } from './core';
import { preview } from './preview';
import { sheets } from './sheets';

export const ru = { ...core, sheets, cli, preview };
