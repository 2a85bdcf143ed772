/** `worksheet.customProperties`: texts, keys without regard to case; a copy of the sheet has none. */
import type { HostSheet } from '../../../files/workbook/model';
import { words } from '../arguments';
import type { HostObject } from '../objects';
import { bind } from '../objects';
import { sameName } from '../cells/references';
import { keyedType } from './keyed';

const type = keyedType<string>('WorksheetCustomPropertyCollection', 'WorksheetCustomProperty');

export const customPropertiesOf = (sheet: HostSheet): HostObject =>
  bind(type, {
    values: sheet.customProperties,
    find: (key) => [...sheet.customProperties.keys()].find((existing) => sameName(existing, key)),
    check: (value) => words(value, 'value'),
    changed: () => {
      sheet.touched = true;
    },
  });
