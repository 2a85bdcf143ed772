import type { AllTexts } from '../texts';
import { cli } from './cli';
import { core } from './core';
import { gallery } from './gallery';
import { preview } from './preview';
import { sheets } from './sheets';

export const en: AllTexts = { ...core, sheets, gallery, cli, preview };
