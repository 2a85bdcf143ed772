/** Counts with their nouns, in agreement. */
import { pluralEn } from '../../plural';

const digits = new Intl.NumberFormat('en');

export const counted = (count: number, one: string, many: string): string => `${digits.format(count)} ${pluralEn(count, one, many)}`;
export const rows = (count: number): string => counted(count, 'row', 'rows');
export const schools = (count: number): string => counted(count, 'school', 'schools');
