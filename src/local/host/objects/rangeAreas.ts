/** `RangeAreas`: several rectangles of one sheet, of which the add-in reads the merged ones. */
import type { HostRect, HostSheet } from '../../../files/workbook/model';
import { intersect, rangeAddress, rangeOf, type RangeTarget } from '../cells/rangeTarget';
import { HostError } from '../errors';
import { bind, type HostObject, type ObjectType } from '../objects';
import { rangeType } from './range';

interface Areas {
  readonly sheet: HostSheet;
  readonly rects: readonly HostRect[];
  /** Under which the client keeps it between requests. */
  reference: string | null;
}

const targets = ({ sheet, rects }: Areas): readonly RangeTarget[] => rects.map((rect) => rangeOf(sheet, rect));

const rangesType: ObjectType<Areas> = {
  name: 'RangeCollection',
  items: (areas) => targets(areas).map((target) => bind(rangeType, target)),
  methods: { GetCount: ({ rects }) => rects.length },
};

const rangeAreasType: ObjectType<Areas> = {
  name: 'RangeAreas',
  referenceId: ({ reference }) => reference,
  scalars: {
    Address: { get: (areas) => targets(areas).map(rangeAddress).join(',') },
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  parts: { Areas: (areas) => bind(rangesType, areas) },
  methods: {
    _KeepReference: (areas, _args, session) => {
      if (areas.reference !== null) return;
      areas.reference = `areas-${String(session.nextNumber())}`;
      session.references.set(areas.reference, bind(rangeAreasType, areas));
    },
  },
};

/** Excel tells of no more merged areas than that. */
const MOST_MERGED = 512;

export const mergedAreas = ({ sheet, rect }: RangeTarget): HostObject | null => {
  const rects = sheet.merges.filter((merge) => intersect(merge, rect));
  if (rects.length > MOST_MERGED) throw new HostError('GeneralException', `There are more than ${String(MOST_MERGED)} merged areas.`);
  return rects.length === 0 ? null : bind(rangeAreasType, { sheet, rects, reference: null });
};
