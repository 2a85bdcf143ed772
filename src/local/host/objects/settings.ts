/** `workbook.settings`: JSON values, keys told apart by case. */
import type { HostWorkbook } from '../../../files/workbook/model';
import { invalidArgument } from '../errors';
import type { HostObject } from '../objects';
import { bind } from '../objects';
import { keyedType } from './keyed';

const type = keyedType<unknown>('SettingCollection', 'Setting');

export const settingsOf = ({ settings }: HostWorkbook): HostObject =>
  bind(type, {
    values: settings,
    find: (key) => (settings.has(key) ? key : undefined),
    check: (value) => {
      if (value === null || value === undefined) throw invalidArgument('A setting needs a value.');
      return value;
    },
    changed: () => undefined,
  });
