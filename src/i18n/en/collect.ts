import { pluralEn } from '../plural';
import type { Texts } from '../texts';

const quoted = (text: string): string => (text === '' ? 'an empty cell' : `“${text}”`);

export const collect: Texts['collect'] = {
  problems: {
    'not-a-workbook': () => 'This is neither an Excel workbook nor a CSV table. Ask for a file in the format “Excel Workbook (.xlsx)”.',
    'locked-file': () => 'The file is locked with a password and cannot be read. Ask for it without a password.',
    'empty-file': () => 'The file is empty. It was probably not uploaded completely: ask for it once more.',
    'nothing-to-read': () => 'There is nothing for this workbook in the file: neither a form nor a table with names of schools. Check that it is the right file.',
    'form-version-old': ({ version, current }) => `This is an earlier kind of form (${String(version)}, now ${String(current)}). What it holds was read; ask the school for what it did not have.`,
    'form-version-new': ({ version, current }) => `The form was made by a newer add-in (kind ${String(version)}, known here is ${String(current)}). Update the add-in to read all of it.`,
    'form-mark-damaged': () => 'The hidden mark of the form is damaged: the form was recognised by its sheets. Check the school and the school year.',
    'form-empty': ({ school }) => `The form is not filled in: ${school}. Remind the school.`,
    'form-year-differs': ({ year, wanted }) =>
      `The form is of the school year ${String(year - 1)}/${String(year)}, while ${String(wanted - 1)}/${String(wanted)} is being collected. Choose that year if it is meant; else ask for a form of the right one.`,
    'form-duplicate': ({ school, other }) => `There is another file of the same school (${school}): “${other}”. Where their answers differ, choose one value.`,
    'form-school-unknown': ({ school }) => `The school ${quoted(school)} is not in the table «Школы». Add it there, or correct the name in the form.`,
    'form-school-differs': ({ marked, written }) => `The form was made for another school: ${marked}, but ${quoted(written)} is written in it. Find out whose data these are, and correct the name in the form.`,
    'form-sheet-renamed': ({ was, now }) => `The sheet “${was}” of the form was renamed to “${now}”; it was read.`,
    'form-sheet-missing': ({ sheet }) => `The form has no sheet “${sheet}”: these data were not read. Ask the school to fill in the form anew.`,
    'form-column-missing': ({ sheet, column }) => `The sheet “${sheet}” of the form has no column “${column}”: its data were not read. Ask the school to fill in the form anew.`,
    'form-row-missing': ({ field }) => `The form has no row “${field}”: this answer was not read. Ask the school for it.`,
    'field-unreadable': ({ field, read }) => `“${field}”: the answer ${quoted(read)} is not understood. Check it with the school.`,
    'field-out-of-range': ({ field, read }) => `“${field}”: the answer ${quoted(read)} is out of range. Check it with the school.`,
    'part-above-whole': ({ part, whole, partValue, wholeValue }) => `“${part}” (${String(partValue)}) is more than “${whole}” (${String(wholeValue)}). Check both numbers with the school.`,
    'row-school-unknown': ({ school, suggestion }) =>
      suggestion === null
        ? `The school ${quoted(school)} is not in the table «Школы»: the row was not read. Add the school or correct the name.`
        : `The school ${quoted(school)} is not in the table «Школы»: the row was not read. It may be “${suggestion}”: correct the name, or confirm that they are one school.`,
    'answer-superseded': ({ school, last }) => `The school ${quoted(school)} answered once more: its last answer counts, cell ${last}; this one does not.`,
    'row-of-municipality': ({ indicator }) => `The indicator ${indicator} is of the whole municipality, while schools’ data are compared here: copy it to the sheet “Показатели” yourself.`,
    'table-not-merged': ({ table, rows }) =>
      `The file has the table “${table}” (${String(rows)} ${pluralEn(rows, 'row', 'rows')}). Such tables are not compared row by row: copy its rows to the sheet “${table}” of your workbook yourself.`,
    'read-issue': ({ message }) => message,
  },
  journal: {
    title: 'The journal of collecting: what was brought into this workbook, and where from.',
    guide: 'The add-in adds rows when it merges the values that you accepted. The journal takes no part in computing.',
    columns: {
      when: { header: 'When', hint: 'When the value was brought into the workbook.' },
      who: { header: 'Who', hint: 'Who filled in the form, where it says so.' },
      file: { header: 'File', hint: 'Which file the value comes from.' },
      school: { header: 'School', hint: 'Which school it is about.' },
      table: { header: 'Table', hint: 'Which table it was brought into.' },
      year: { header: 'School year', hint: 'Which school year it is about.' },
      what: { header: 'What', hint: 'The column of the table and, where needed, the procedure, parameter or indicator.' },
      was: { header: 'Before', hint: 'What stood in the cell before; empty for nothing.' },
      becomes: { header: 'After', hint: 'What was brought in.' },
      cell: { header: 'Cell', hint: 'Where the value stood right after it was brought in.' },
    },
  },
};
