/** Fields, boxes and choices weigh as much as a step itself, and many a workbook needs none of them. */
import type { FilterBarProps } from '../check/FilterBar';
import type { SchoolNamesProps } from '../check/SchoolNames';
import type { MapSheetProps } from '../data/MapSheet';
import { lazyPart } from './lazyPart';

const loadForms = () => import(/* webpackChunkName: "forms", webpackPrefetch: true */ '../forms');

type Forms = Awaited<ReturnType<typeof loadForms>>;

interface FormProps {
  readonly onDone: () => void;
}

export const CreateSheets = lazyPart<Forms, FormProps>(loadForms, (forms) => forms.CreateSheets);
export const MapSheet = lazyPart<Forms, MapSheetProps>(loadForms, (forms) => forms.MapSheet);
export const SchoolNames = lazyPart<Forms, SchoolNamesProps>(loadForms, (forms) => forms.SchoolNames);
export const FilterBar = lazyPart<Forms, FilterBarProps>(loadForms, (forms) => forms.FilterBar);
