import { counted } from '../numbers';

const numbers = (count: number): string => counted(count, 'number', 'numbers');

interface Suspect {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

const at = ({ sheet, address }: Suspect): string => `sheet “${sheet}”, cell ${address}`;

export const copies = {
  unusable: 'The copy was not made: there is nothing to compute.',
  personal: {
    refused: (count: number): string => `The public copy was not made: ${counted(count, 'text looks', 'texts look')} like personal data. See where they come from (usually the sheet «Школы»), correct them and try again.`,
    name: (suspect: Suspect): string => `Looks like a person's name: “${suspect.text}” (${at(suspect)}).`,
    phone: (suspect: Suspect): string => `Looks like a telephone number: “${suspect.text}” (${at(suspect)}).`,
    email: (suspect: Suspect): string => `Looks like an e-mail address: “${suspect.text}” (${at(suspect)}).`,
    snils: (suspect: Suspect): string => `Looks like a СНИЛС: “${suspect.text}” (${at(suspect)}).`,
    responsible: (suspect: Suspect): string => `Stands in a column of a curator or mentor, too: “${suspect.text}” (${at(suspect)}).`,
    school: (suspect: Suspect): string => `A school's name: “${suspect.text}” (${at(suspect)}).`,
  },
  public: {
    hidden: (hidden: number, shown: number): string =>
      hidden === 0 ? `All ${numbers(shown)} are shown: nothing had to be hidden.` : `${numbers(shown)} shown, ${numbers(hidden)} hidden; the sheet «О публичной копии» says why.`,
    clean: 'The copy has no formulas, links, hidden sheets or anything that looks like personal data.',
    replace: 'Publish one copy a year: the difference of two copies may tell what each of them hides.',
  },
  plain: {
    fileName: (name: string): string => `${name} (without the add-in)`,
    unreadable: (why: string): string => `The workbook's file cannot be read: ${why}`,
    sheets: (count: number): string => `${counted(count, 'computed sheet is', 'computed sheets are')} written in plain formulas.`,
    kept: (count: number): string => (count === 0 ? 'There were no other formulas with SHNOR functions.' : `${counted(count, 'formula', 'formulas')} with SHNOR functions ${count === 1 ? 'was' : 'were'} replaced by values; the last sheet says where.`),
    names: (names: readonly string[]): string => `Names of the workbook still use SHNOR functions, which do not compute without the add-in: ${names.join(', ')}.`,
    sheetName: 'About the copy',
    title: 'About the copy without the add-in',
    subtitle: 'This workbook opens and recalculates without the add-in «Мониторинг ШНОР»',
    provenance: (made: Date): string => `Copied on ${new Intl.DateTimeFormat('en', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(made)}.`,
    about: [
      'The computed sheets recalculate by plain Excel formulas. New rows of input tables and changed parameters do not reach them: compute the original workbook with the add-in and make the copy again.',
      'The sheets that you filled in are as they were. Formulas with SHNOR functions on them were replaced by values: without the add-in they would give #NAME?.',
      'What the add-in remembers in the workbook was removed: settings of the pane and the tables that you pointed at.',
    ],
    replacedTitle: 'Formulas replaced by values',
    columns: { sheet: 'Sheet', address: 'Cell', formula: 'The formula was', value: 'The value that stays' },
    nothingReplaced: 'There were no formulas with SHNOR functions on your sheets',
    cut: (shown: number, all: number): string => `The first ${String(shown)} of ${String(all)} are shown.`,
  },
};
