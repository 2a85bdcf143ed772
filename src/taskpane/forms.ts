/** Forms of the first two steps: loaded together when one of them is needed. */
export { FilterBar } from './check/FilterBar';
export { SchoolNames } from './check/SchoolNames';
export { CreateSheets } from './data/CreateSheets';
export { MapSheet } from './data/MapSheet';
