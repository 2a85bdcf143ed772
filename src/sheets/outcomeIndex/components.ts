/** The table of components: their weights, and what the scales are made of. */
import type { ComponentScale } from '../../engine/analysis/outcomeIndex/model';
import type { Block, ColumnSpec, SpecCell } from '../spec';
import type { View } from './view';

const columns = ({ texts, result }: View): readonly ColumnSpec[] => {
  const { outcomeIndex: words, common } = texts.sheets;
  const { year } = result.reference;
  const share = (id: string, header: string): ColumnSpec => ({ id, header, width: 11, kind: 'percent-1' });
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'component', header: words.component, width: 36, kind: 'text' },
    { id: 'weight', header: words.weight, width: 11, kind: 'general' },
    { id: 'schools', header: words.componentSchools, width: 11, kind: 'integer' },
    share('minimum', words.minimum),
    share('maximum', words.maximum),
    share('referenceMinimum', words.referenceMinimum(year)),
    share('referenceMaximum', words.referenceMaximum(year)),
    { id: 'unused', header: words.unused, width: 9, kind: 'text' },
  ];
};

const NOTHING: SpecCell = { value: '', plain: '=""' };

const whyUnused = (own: ComponentScale, reference: ComponentScale | undefined, { texts }: View): string | null => {
  const words = texts.sheets.outcomeIndex;
  if (own.unused !== null) return words.whyUnused[own.unused];
  return reference?.unused ? words.unusedReference(words.whyUnused[reference.unused]) : null;
};

/** The least and greatest values are formulas over the first table; those of the reference year stand as values. */
export const componentBlocks = (view: View): readonly Block[] => {
  const { texts, result } = view;
  const { outcomeIndex: words, common } = texts.sheets;
  const rows = result.scales.map((scale, at): readonly SpecCell[] => {
    const reference = result.reference.scales[at];
    const extreme = (value: number | null, plain: string): SpecCell => (value === null ? NOTHING : { value, plain });
    return [
      at + 1,
      words.components[scale.id],
      scale.weight,
      { value: scale.schools, plain: `=COUNT({column:outcome.${scale.id}})` },
      extreme(scale.minimum, `=MIN({column:outcome.${scale.id}})`),
      extreme(scale.maximum, `=MAX({column:outcome.${scale.id}})`),
      reference?.minimum ?? NOTHING,
      reference?.maximum ?? NOTHING,
      whyUnused(scale, reference, view),
    ];
  });
  return [
    { kind: 'heading', id: 'components-heading', text: words.componentsTitle },
    { kind: 'table', id: 'components', name: 'ПоказателиИОР', columns: columns(view), rows, emptyText: common.noData },
  ];
};
