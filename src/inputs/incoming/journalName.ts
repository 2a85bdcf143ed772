/** What the journal of merging is called: Russian in every language, like the names of input sheets. No input table has this name. */
export const JOURNAL_NAME = 'Журнал сбора';
export const JOURNAL_TABLE = 'ЖурналСбора';
