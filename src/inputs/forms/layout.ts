/** Where things stand in a form: the writer puts them there, the reader looks for them there first. */

/** Zero-based columns of a sheet with fields. The first is hidden and holds the fields' ids. */
export const FORM_COLUMNS = { id: 0, number: 1, name: 2, value: 3, unit: 4, hint: 5 } as const;

/** The headings of these columns; by that of the answers their column is found again. */
export const FORM_HEADERS = { number: '№', name: 'Показатель', value: 'Ваш ответ', unit: 'Единица', hint: 'Пояснение' } as const;

/** In the hidden column, beside the headings. */
export const HEADER_ID = 'form.header';

export const TITLE_SHEET = 'Титул';

/** What the title sheet holds, by the ids in its hidden column. */
export const TITLE_FIELDS = { school: 'form.school', code: 'form.code', year: 'form.year', by: 'form.by', at: 'form.at' } as const;
export type TitleField = keyof typeof TITLE_FIELDS;

export const TITLE_LABELS: Readonly<Record<TitleField, string>> = {
  school: 'Школа',
  code: 'Код школы',
  year: 'Учебный год',
  by: 'Кто заполнил',
  at: 'Дата заполнения',
};

/** Columns of the title sheet. */
export const TITLE_COLUMNS = { id: 0, label: 1, value: 2 } as const;
