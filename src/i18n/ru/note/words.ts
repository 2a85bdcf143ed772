/** Words that several sentences of the note share: a number with its noun in each case. The note is Russian in every language of the add-in. */
import { pluralRu } from '../../plural';
import { counted } from '../numbers';

const NBSP = '\u00a0';

/** «1 школа», «5 школ» */
export const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
/** «в 1 школе», «в 5 школах» without the preposition */
export const inSchools = (count: number): string => counted(count, 'школе', 'школах', 'школах');
/** «у 1 школы», «у 5 школ» without the preposition */
export const ofSchools = (count: number): string => counted(count, 'школы', 'школ', 'школ');
export const results = (count: number): string => counted(count, 'результат', 'результата', 'результатов');
export const measures = (count: number): string => counted(count, 'мера', 'меры', 'мер');
export const events = (count: number): string => counted(count, 'мероприятие', 'мероприятия', 'мероприятий');

/** «вошла», «вошли», «вошло» */
export const entered = (count: number): string => pluralRu(count, 'вошла', 'вошли', 'вошло');

/** «2020/2021» does not break in the middle of a line. */
export const schoolYear = (year: number): string => `${String(year - 1)}/${String(year)}`;

/** «: А, Б, В»; nothing where there are too many to be named. */
export const named = (names: readonly string[]): string => (names.length > 0 ? `: ${names.join(', ')}` : '');

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** «22 ноября 2026 года» */
export const longDay = (date: Date): string => `${String(date.getDate())}${NBSP}${MONTHS[date.getMonth()]!} ${String(date.getFullYear())}${NBSP}года`;

export const sentences = (list: readonly (string | null)[]): string => list.filter((one) => one !== null).join(' ');
