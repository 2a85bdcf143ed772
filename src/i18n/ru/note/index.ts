/** The words of the analytical note: a paper that a Russian office files, whatever language the pane speaks. */
import { conclusions } from './conclusions';
import { lists } from './lists';
import { rules } from './rules';
import { tables } from './tables';
import * as words from './words';

export const note = {
  conclusions,
  lists,
  rules,
  tables,
  words,
  title: 'Аналитическая справка',
  contents: 'Содержание',
  tableWord: 'Таблица',
  figureWord: 'Рисунок',
  figureName: (number: number): string => `Рисунок ${String(number)}`,
  table: (number: number, caption: string): string => `Таблица ${String(number)} — ${caption}`,
  figure: (number: number, caption: string): string => `Рисунок ${String(number)} — ${caption}`,
  section: (number: number, title: string): string => `${String(number)}. ${title}`,
  /** For those who do not see the picture: what it shows, and its figures. */
  alt: (caption: string, figures: string): string => `${caption}. ${figures}`,
  altSeries: (name: string, values: readonly string[]): string => `${name}: ${values.join('; ')}`,
  altValue: (category: string, value: string): string => `${category} — ${value}`,
  subject: 'Мониторинг школ с низкими образовательными результатами',
  creator: 'Мониторинг ШНОР',
  fileName: (year: number): string => `Аналитическая справка ${String(year - 1)}-${String(year)}.docx`,
};
