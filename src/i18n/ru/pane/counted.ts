/** Counts with their nouns, in agreement. */
import { pluralRu } from '../../plural';

const digits = new Intl.NumberFormat('ru');

export const counted = (count: number, one: string, few: string, many: string): string => `${digits.format(count)} ${pluralRu(count, one, few, many)}`;
export const rows = (count: number): string => counted(count, 'строка', 'строки', 'строк');
export const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
