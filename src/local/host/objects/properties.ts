/** `workbook.properties`: the host keeps the file's own, and shows none of them. */
import type { HostWorkbook } from '../../../files/workbook/model';
import type { ObjectType } from '../objects';

export const propertiesType: ObjectType<HostWorkbook> = {
  name: 'DocumentProperties',
  scalars: { Author: { get: () => '' }, Title: { get: () => '' }, Subject: { get: () => '' } },
};
